// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one agency wrote and another passes on: with the author's own signed word, and only where that permits it.
#include "core/bundle/domains.h"
#include "core/bundle/kept_manifest.h"
#include "core/bundle/manifest_codec.h"
#include "core/exchange/post.h"
#include "core/letter/recall.h"
#include "core/register/adopt.h"
#include "core/register/edit.h"
#include "core/usecase/recalls.h"
#include "core/usecase/records.h"
#include "crypto/cose/sign1.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::HandMade;
using counterpart::test::reason_of;
using counterpart::test::Stated;

namespace {

NoProgress quiet;

DisclosureView must_list(Session& who) {
    auto all = list_disclosures(who);
    REQUIRE(all);
    REQUIRE_FALSE(all->empty());
    return all->front();
}

/// Ada tells Ben, Ben tells Cleo.
class Chain {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    Session cleo = exchange.open(Desk::cleo);
    SealRequest adas = exchange.request();
    SealRequest bens = exchange.request();
    Digest origin;

    Chain() {
        adas.onward = "within_partnership";
        bens.to_agency = "Hilltop Academy";
        bens.gateway = "children_2004_s10";
        bens.pass_on = true;
    }
    void tell_ben() {
        const SealedBundle sealed = exchange.seal(ada, next_file(), adas);
        origin = sealed.manifest_hash;
        CHECK(reason_of(import_bundle(ben, test::accepting(last_file()), quiet)).empty());
    }
    std::string tell_cleo() { return reason_of(seal_disclosure(ben, bens, exchange.file(next_file()), Existing::refuse, {}, quiet)); }
    Result<ImportReport> cleo_takes() { return import_bundle(cleo, test::accepting(last_file()), quiet); }
    /// The one reason for which nothing of Ada's goes.
    std::string kept_because() {
        const auto preview = preview_disclosure(ben, bens);
        INFO(reason_of(preview));
        if (!preview) return reason_of(preview);
        CHECK(preview->partner_facts_passed_on == 0);
        if (preview->not_passed_on.size() != 1) return "several";
        CHECK(preview->not_passed_on.front().agency_name == "Northmoor Police");
        return std::string(preview->not_passed_on.front().reason);
    }
    /// Ben states something of his own, so that there is something to seal.
    void ben_adds() { REQUIRE(new_record(ben, "person", exchange.adas_case().id, {{"name", "Wynn Exampleton"}})); }
    std::string next_file() { return "file" + std::to_string(++m_files); }
    std::filesystem::path last_file() const { return exchange.file("file" + std::to_string(m_files)); }

private:
    int m_files = 0;
};

/// Ben's bundle for Cleo with something of Ada's in it, and an origin that Ada might have signed.
class Forged {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    Session cleo = exchange.open(Desk::cleo);
    Stated said = test::stated(ada, "Tam Exampleton");
    Manifest origin = HandMade(ada, ben).manifest;
    HandMade bundle{ben, cleo};

    Forged() {
        origin.onward = "within_partnership";
        origin.disclosed = {{said.record, 2, 0}};
    }
    void put(Bytes signed_origin) {
        bundle.parts.push_back(part_in_memory(PartKind::origin, std::move(signed_origin)));
        bundle.tell(said);
    }
    std::string refusal() { return test::refusal(exchange, cleo, bundle); }
    std::string with(const Identity& signer) {
        put(sign_manifest(origin, signer));
        return refusal();
    }
};

} // namespace

TEST_CASE("what a partner permits is passed on with the author's own word, and the recipient sees who wrote it", "[onward]") {
    Chain chain;
    chain.adas.conditions = "Keep it in the partnership.";
    chain.adas.handling_code = "C";
    chain.tell_ben();
    chain.bens.conditions = "As the police asked.";
    chain.bens.handling_code = "C";
    const auto preview = preview_disclosure(chain.ben, chain.bens);
    INFO(reason_of(preview));
    REQUIRE(preview);
    CHECK(preview->partner_facts_passed_on > 10);
    CHECK(preview->partner_facts_left_out == 0);
    CHECK(preview->not_passed_on.empty());
    CHECK(chain.tell_cleo().empty());
    const auto sent = list_disclosures(chain.ben)->front();
    REQUIRE(sent.origins.size() == 1);
    CHECK(sent.origins.front().agency_name == "Northmoor Police");

    const auto inspected = inspect_bundle(chain.cleo, chain.last_file(), quiet);
    INFO(reason_of(inspected));
    REQUIRE(inspected);
    REQUIRE(inspected->origins.size() == 1);
    const auto report = chain.cleo_takes();
    INFO(reason_of(report));
    REQUIRE(report);
    CHECK(report->bundle.origins.size() == 1);
    CHECK(report->attachments_new == 1);
    const auto record = show_record(chain.cleo, chain.exchange.adas_case().person);
    REQUIRE(record);
    CHECK(record->summary.title == "Tam Exampleton");
    CHECK(record->summary.agencies == std::vector<std::string>{"Northmoor Police"});
    REQUIRE(record->terms.size() == 1);
    CHECK(record->terms.front().agency_name == "Eastbrook Council");
    REQUIRE(record->terms.front().origins.size() == 1);
    CHECK(record->terms.front().origins.front().agency_name == "Northmoor Police");
    CHECK(record->terms.front().origins.front().conditions == "Keep it in the partnership.");
    CHECK(disclosure_origin(chain.cleo.db(), chain.origin)->has_value());
}

TEST_CASE("partners' values stay where nobody asks to pass them on", "[onward]") {
    Chain chain;
    chain.tell_ben();
    chain.bens.pass_on = false;
    CHECK(chain.tell_cleo() == "disclosure.nothing_selected");
    chain.ben_adds();
    const auto preview = preview_disclosure(chain.ben, chain.bens);
    REQUIRE(preview);
    CHECK(preview->partner_facts_left_out > 10);
    CHECK(preview->not_passed_on.empty());
    CHECK(preview->partner_facts_passed_on == 0);
}

TEST_CASE("without the author's permission policy says no, and whose word says so", "[onward]") {
    Chain chain;
    std::string expected;
    SECTION("for the recipients alone") {
        chain.adas.onward = "recipients_only";
        expected = "policy.onward_recipients_only";
    }
    SECTION("inside the agency") {
        chain.adas.onward = "within_agency";
        expected = "policy.onward_within_agency";
    }
    SECTION("only if they are asked first") {
        chain.adas.onward = "ask_first";
        expected = "policy.onward_ask_first";
    }
    SECTION("for another purpose") {
        chain.bens.purpose = "Housing";
        expected = "origin.other_purpose";
    }
    SECTION("code C passed on under P") {
        chain.adas.handling_code = "C";
        chain.adas.conditions = "Keep it in the team.";
        expected = "policy.code_lower_than_records";
    }
    chain.tell_ben();
    CHECK(chain.kept_because() == expected); // all there is is Ada's
    CHECK(chain.tell_cleo() == expected);
    CHECK(list_disclosures(chain.ben)->empty());
    chain.ben_adds();
    CHECK(chain.kept_because() == expected);
    CHECK(chain.tell_cleo().empty());
    CHECK(list_disclosures(chain.ben)->front().origins.empty());
    REQUIRE(chain.cleo_takes());
    CHECK(reason_of(show_record(chain.cleo, chain.exchange.adas_case().person)) == "record.not_found");
}

TEST_CASE("where nothing of the records that were named may be passed on, the case does not go alone", "[onward]") {
    Chain chain;
    chain.adas.onward = "recipients_only";
    chain.tell_ben();
    chain.ben_adds();
    REQUIRE(set_record(chain.ben, chain.exchange.adas_case().id, {{"reference", "EC-7"}})); // something of the case is Ben's
    chain.bens.only = {chain.exchange.adas_case().person};
    CHECK(chain.kept_because() == "policy.onward_recipients_only");
    CHECK(chain.tell_cleo() == "policy.onward_recipients_only");
    chain.bens.pass_on = false;
    CHECK(chain.tell_cleo() == "disclosure.nothing_selected");
    CHECK(list_disclosures(chain.ben)->empty());
    chain.bens.only = {chain.exchange.adas_case().id};
    CHECK(chain.tell_cleo().empty()); // the case alone, where that is what was asked for
}

TEST_CASE("what has been recalled is not passed on", "[onward]") {
    Chain chain;
    chain.tell_ben();
    chain.ben_adds();
    RecallRequest recall;
    recall.disclosure = to_hex(list_disclosures(chain.ada)->front().bundle.view());
    recall.reason = "Sent by mistake.";
    REQUIRE(recall_disclosure(chain.ada, recall, chain.exchange.file(chain.next_file()), Existing::refuse, quiet));
    CHECK(reason_of(import_bundle(chain.ben, {.file = chain.last_file()}, quiet)).empty());
    CHECK(chain.kept_because() == "onward.recalled");
}

TEST_CASE("what was passed on once is not passed on again", "[onward]") {
    Chain chain;
    chain.tell_ben();
    CHECK(chain.tell_cleo().empty());
    REQUIRE(chain.cleo_takes());
    REQUIRE(new_record(chain.cleo, "person", chain.exchange.adas_case().id, {{"name", "Wynn Exampleton"}}));
    SealRequest cleos = chain.bens;
    cleos.to_agency = "Eastbrook Council";
    const auto preview = preview_disclosure(chain.cleo, cleos);
    INFO(reason_of(preview));
    REQUIRE(preview);
    CHECK(preview->partner_facts_passed_on == 0);
    REQUIRE(preview->not_passed_on.size() == 1);
    CHECK(preview->not_passed_on.front().reason == "onward.came_by_another");
}

TEST_CASE("the author's recall follows what was passed on", "[onward]") {
    Chain chain;
    chain.tell_ben();
    CHECK(chain.tell_cleo().empty());
    REQUIRE(chain.cleo_takes());
    const auto post = [&](Session& from, const AgencyId& to) {
        const auto posted = post_letter(from,
                                        {.kind = LetterKind::recall, .to = to, .about = chain.origin,
                                         .content = encode(Recall{"Sent by mistake.", chain.exchange.clock.now(), {}}), .act = "test"},
                                        chain.exchange.file(chain.next_file()), Existing::refuse, quiet);
        REQUIRE(posted);
        return posted->id;
    };
    const auto take = [&](Session& who) { return reason_of(import_bundle(who, {.file = chain.last_file()}, quiet)); };
    LetterId recall;
    SECTION("straight from the author") {
        recall = post(chain.ada, chain.cleo.officer().agency);
        CHECK(take(chain.cleo).empty());
    }
    SECTION("by the hand of who passed it on") {
        recall = post(chain.ada, chain.ben.officer().agency);
        CHECK(take(chain.ben).empty());
        REQUIRE(pass_recall_on(chain.ben, to_hex(recall.view()), "Hilltop Academy", chain.exchange.file(chain.next_file()), Existing::refuse, quiet));
        CHECK(take(chain.cleo).empty());
    }
    SECTION("but not from who passed it on") {
        post(chain.ben, chain.cleo.officer().agency);
        CHECK(take(chain.cleo) == "recall.not_the_authors");
        return;
    }
    const auto done = carry_out_recall(chain.cleo, to_hex(recall.view()), chain.exchange.file(chain.next_file()), Existing::refuse, quiet);
    INFO(reason_of(done));
    REQUIRE(done);
    CHECK(done->erased > 10);
    CHECK(done->kept == 0);
    CHECK(reason_of(import_bundle(chain.ada, {.file = chain.last_file()}, quiet)).empty());
}

TEST_CASE("a recall of one origin takes back its records alone, where several came along", "[onward]") {
    Chain chain;
    chain.adas.only = {chain.exchange.adas_case().person};
    chain.tell_ben();
    const Digest first = chain.origin;
    chain.adas.only = {chain.exchange.adas_case().vehicle, chain.exchange.adas_case().document};
    chain.tell_ben();
    CHECK(chain.tell_cleo().empty());
    REQUIRE(chain.cleo_takes());
    const auto posted = post_letter(chain.ada,
                                    {.kind = LetterKind::recall, .to = chain.cleo.officer().agency, .about = first,
                                     .content = encode(Recall{"Sent by mistake.", chain.exchange.clock.now(), {}}), .act = "test"},
                                    chain.exchange.file(chain.next_file()), Existing::refuse, quiet);
    REQUIRE(posted);
    REQUIRE(reason_of(import_bundle(chain.cleo, {.file = chain.last_file()}, quiet)).empty());
    const auto done = carry_out_recall(chain.cleo, to_hex(posted->id.view()), chain.exchange.file(chain.next_file()), Existing::refuse, quiet);
    INFO(reason_of(done));
    REQUIRE(done);
    CHECK(done->erased > 2);
    CHECK(done->attachments == 0);
    CHECK(reason_of(show_record(chain.cleo, chain.exchange.adas_case().person)) == "record.not_found");
    CHECK(show_record(chain.cleo, chain.exchange.adas_case().vehicle));
    CHECK(show_record(chain.cleo, chain.exchange.adas_case().document));
    CHECK(show_case(chain.cleo, chain.exchange.adas_case().id)); // the second one told of it, too
    CHECK(reason_of(import_bundle(chain.ada, {.file = chain.last_file()}, quiet)).empty());
    // Sealed once more, it says the same.
    const auto again = carry_out_recall(chain.cleo, to_hex(posted->id.view()), chain.exchange.file(chain.next_file()), Existing::refuse, quiet);
    REQUIRE(again);
    CHECK(again->erased == done->erased);
}

TEST_CASE("who passes on and takes that back does not stand between the author and the recipient", "[onward]") {
    Chain chain;
    chain.tell_ben();
    CHECK(chain.tell_cleo().empty());
    REQUIRE(chain.cleo_takes());
    const std::string passed = to_hex(must_list(chain.ben).bundle.view());
    const auto posted = recall_disclosure(chain.ben, {.disclosure = passed, .reason = "Not ours to give."}, chain.exchange.file(chain.next_file()),
                                          Existing::refuse, quiet);
    INFO(reason_of(posted));
    REQUIRE(posted);
    REQUIRE(reason_of(import_bundle(chain.cleo, {.file = chain.last_file()}, quiet)).empty());
    REQUIRE(carry_out_recall(chain.cleo, to_hex(posted->id.view()), chain.exchange.file(chain.next_file()), Existing::refuse, quiet));
    CHECK(reason_of(show_record(chain.cleo, chain.exchange.adas_case().person)) == "record.not_found");

    chain.adas.to_agency = "Hilltop Academy";
    chain.adas.gateway = "children_2004_s10";
    chain.exchange.seal(chain.ada, chain.next_file(), chain.adas);
    REQUIRE(reason_of(chain.cleo_takes()).empty());
    CHECK(show_record(chain.cleo, chain.exchange.adas_case().person)->summary.title == "Tam Exampleton");
}

TEST_CASE("the author learns from the proof to whom what was recalled had been passed on", "[onward]") {
    Chain chain;
    chain.tell_ben();
    CHECK(chain.tell_cleo().empty());
    REQUIRE(chain.cleo_takes());
    RecallRequest recall;
    const BundleId disclosed = list_disclosures(chain.ada)->front().bundle;
    recall.disclosure = to_hex(disclosed.view());
    recall.reason = "Sent by mistake.";
    const auto posted = recall_disclosure(chain.ada, recall, chain.exchange.file(chain.next_file()), Existing::refuse, quiet);
    REQUIRE(posted);
    const std::string id = to_hex(posted->id.view());
    const auto take = [&](Session& who) { CHECK(reason_of(import_bundle(who, {.file = chain.last_file()}, quiet)).empty()); };
    const auto carry_out = [&](Session& who) {
        CHECK(reason_of(carry_out_recall(who, id, chain.exchange.file(chain.next_file()), Existing::refuse, quiet)).empty());
    };
    take(chain.ben);
    REQUIRE(pass_recall_on(chain.ben, id, "Hilltop Academy", chain.exchange.file(chain.next_file()), Existing::refuse, quiet));
    take(chain.cleo);
    // Who has it from another is told which bundle brought it.
    const auto passed = show_recall(chain.cleo, id);
    REQUIRE(passed);
    CHECK(passed->disclosure == disclosed);
    CHECK(passed->brought_by == list_disclosures(chain.ben)->front().bundle);
    CHECK_FALSE(show_recall(chain.ben, id)->brought_by);

    // The second recipient's proof alone does not speak for the first.
    carry_out(chain.cleo);
    take(chain.ada);
    CHECK(show_recall(chain.ada, id)->state == RecallView::State::waiting);
    carry_out(chain.ben);
    take(chain.ada);
    const auto proved = show_recall(chain.ada, id);
    REQUIRE(proved);
    CHECK(proved->state == RecallView::State::erased);
    CHECK(proved->proved == 2);
    REQUIRE(proved->answers.size() == 2);
    CHECK(proved->answers[0].passed_on.empty());
    CHECK(proved->answers[1].passed_on == std::vector<std::string>{"Hilltop Academy"});
}

TEST_CASE("a recall is not over while somebody to whom it was passed on has not answered", "[onward]") {
    Chain chain;
    chain.tell_ben();
    CHECK(chain.tell_cleo().empty());
    REQUIRE(chain.cleo_takes());
    const auto posted = recall_disclosure(chain.ada, {.disclosure = to_hex(list_disclosures(chain.ada)->front().bundle.view()), .reason = "Sent by mistake."},
                                          chain.exchange.file(chain.next_file()), Existing::refuse, quiet);
    REQUIRE(posted);
    const std::string id = to_hex(posted->id.view());
    const auto take = [&](Session& who) { CHECK(reason_of(import_bundle(who, {.file = chain.last_file()}, quiet)).empty()); };
    const auto carry_out = [&](Session& who) {
        CHECK(reason_of(carry_out_recall(who, id, chain.exchange.file(chain.next_file()), Existing::refuse, quiet)).empty());
        take(chain.ada);
    };
    const std::vector<std::string> hilltop{"Hilltop Academy"};
    take(chain.ben);
    carry_out(chain.ben);
    auto told = show_recall(chain.ada, id);
    CHECK(told->state == RecallView::State::waiting);
    CHECK(told->unanswered == hilltop);
    CHECK(told->proved == 1);
    CHECK(told->expected == 2);
    chain.exchange.clock.advance_seconds(20 * 86'400);
    CHECK(show_recall(chain.ada, id)->state == RecallView::State::overdue);
    // Who passed it on sees whether the recall went after it.
    CHECK(show_recall(chain.ben, id)->passed_on == hilltop);
    CHECK(show_recall(chain.ben, id)->sent_on.empty());
    REQUIRE(pass_recall_on(chain.ben, id, "Hilltop Academy", chain.exchange.file(chain.next_file()), Existing::refuse, quiet));
    CHECK(show_recall(chain.ben, id)->sent_on == hilltop);
    take(chain.cleo);
    carry_out(chain.cleo);
    told = show_recall(chain.ada, id);
    CHECK(told->state == RecallView::State::erased);
    CHECK(told->unanswered.empty());
}

TEST_CASE("what comes under an origin that its author has recalled is refused", "[onward]") {
    Chain chain;
    chain.tell_ben();
    CHECK(chain.tell_cleo().empty());
    const auto bundle = chain.last_file();
    REQUIRE(post_letter(chain.ada,
                        {.kind = LetterKind::recall, .to = chain.cleo.officer().agency, .about = chain.origin,
                         .content = encode(Recall{"Sent by mistake.", chain.exchange.clock.now(), {}}), .act = "test"},
                        chain.exchange.file(chain.next_file()), Existing::refuse, quiet));
    CHECK(reason_of(import_bundle(chain.cleo, {.file = chain.last_file()}, quiet)).empty());
    CHECK(reason_of(import_bundle(chain.cleo, test::accepting(bundle), quiet)) == "bundle.recalled");
}

TEST_CASE("what an origin covers is taken in", "[onward]") {
    Forged forged;
    forged.put(sign_manifest(forged.origin, forged.ada.identity()));
    forged.bundle.write(forged.exchange.file("a"));
    CHECK(reason_of(import_bundle(forged.cleo, test::accepting(forged.exchange.file("a")), quiet)).empty());
}

TEST_CASE("an origin that does not stand is refused, and all of the bundle with it", "[onward][receive]") {
    Forged forged;
    const Identity& ada = forged.ada.identity();
    Manifest& origin = forged.origin;
    SECTION("none at all") {
        forged.bundle.tell(forged.said);
        CHECK(forged.refusal() == "changeset.not_the_senders");
    }
    SECTION("of another agency than the author's") {
        origin = HandMade(forged.cleo, forged.ben).manifest;
        origin.onward = "within_partnership";
        origin.disclosed = {{forged.said.record, 2, 0}};
        CHECK(forged.with(forged.cleo.identity()) == "changeset.not_the_senders");
    }
    SECTION("what is no manifest") {
        forged.put({0x80});
        CHECK(forged.refusal() == "origin.malformed");
    }
    SECTION("signed, and no manifest all the same") {
        forged.put(crypto::cose::sign1(ada.signing_key(), ada.thumbprint().view(), kManifestDomain, Bytes{0xa0}));
        CHECK(forged.refusal() == "origin.malformed");
    }
    SECTION("signed by nobody") { CHECK(forged.with(test::identity(60)) == "origin.unknown_sender"); }
    SECTION("signed by another than it names") { CHECK(forged.with(forged.ben.identity()) == "origin.unknown_sender"); }
    SECTION("in the name of another agency") {
        origin.sender_agency = forged.cleo.officer().agency;
        CHECK(forged.with(ada) == "origin.unknown_sender");
    }
    SECTION("changed since") {
        Bytes bytes = sign_manifest(origin, ada);
        bytes.back() ^= 1U; // of the signature
        forged.put(std::move(bytes));
        CHECK(forged.refusal() == "origin.altered");
    }
    SECTION("made to another agency") {
        origin.recipient_agency = forged.cleo.officer().agency;
        CHECK(forged.with(ada) == "origin.not_to_the_bearer");
    }
    SECTION("of another partnership") {
        origin.partnership.octets[0] ^= 1U;
        CHECK(forged.with(ada) == "origin.not_to_the_bearer");
    }
    SECTION("no disclosure") {
        origin.kind = BundleKind::letters;
        origin.parts = {{PartKind::letter, 1, {}}};
        CHECK(forged.with(ada) == "origin.not_to_the_bearer");
    }
    SECTION("for the recipients alone") {
        origin.onward = "recipients_only";
        CHECK(forged.with(ada) == "origin.does_not_permit");
    }
    SECTION("only if asked first") {
        origin.onward = "ask_first";
        CHECK(forged.with(ada) == "origin.does_not_permit");
    }
    SECTION("for another purpose") {
        origin.purpose = "Housing";
        CHECK(forged.with(ada) == "origin.other_purpose");
    }
    SECTION("under an agreement that the bundle does not name") {
        origin.agreement = ManifestAgreement{"Northmoor agreement", 1};
        CHECK(forged.with(ada) == "origin.other_purpose");
    }
    SECTION("handling code C, passed on under P") {
        origin.handling_code = "C";
        CHECK(forged.with(ada) == "origin.looser_terms");
    }
    SECTION("a higher marking") {
        origin.marking = "OFFICIAL-SENSITIVE";
        CHECK(forged.with(ada) == "origin.looser_terms");
    }
    SECTION("of other records") {
        origin.disclosed.clear();
        CHECK(forged.with(ada) == "origin.does_not_cover");
    }
}

TEST_CASE("an origin signed after its key was withdrawn counts for nothing", "[onward]") {
    Chain chain; // for its three desks
    const Identity dan = test::identity(51);
    const Instant now = chain.exchange.clock.now();
    const auto next = [&] { return next_version(require_register(chain.ada.db()).value(), chain.exchange.clock.now()); };
    const auto adopt = [&](const Register& reg) {
        REQUIRE(chain.ada.act([&] { return take_own_register(chain.ada.db(), test::signed_by(reg, {&chain.ada.identity()}), chain.exchange.clock.now()); }));
    };
    adopt(with_officer(next(), test::card_of(dan, "Dan", "Northmoor Police", "police"), now).value());
    chain.exchange.clock.advance_seconds(10);
    adopt(without_officer(next(), dan.thumbprint(), "left", now).value());
    const Stated said = test::stated(chain.ada, "Tam Exampleton");
    Manifest origin = HandMade(chain.ada, chain.ben).manifest;
    origin.onward = "within_partnership";
    origin.sender = dan.thumbprint();
    origin.disclosed = {{said.record, 2, 0}};
    const auto members = require_register(chain.ada.db());
    HandMade bundle(chain.ben, chain.cleo);
    bundle.parts.push_back(test::register_part(members->signed_form));
    bundle.parts.push_back(part_in_memory(PartKind::origin, sign_manifest(origin, dan)));
    bundle.tell(said);
    CHECK(test::refusal(chain.exchange, chain.cleo, bundle) == "origin.sender_revoked");
}
