// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bundles in good envelopes under good signatures that say what is not so: each is refused with its own reason, by
// inspection and import alike, and leaves the store as it was.
#include "core/bundle/changesets_part.h"
#include "core/changeset/changeset.h"
#include "core/changeset/codec.h"
#include "core/register/adopt.h"
#include "core/store/store_info.h"
#include "core/usecase/attachments.h"
#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::HandMade;
using counterpart::test::reason_of;
using counterpart::test::state_of;
using counterpart::test::stated;
using counterpart::test::Stated;

namespace {

NoProgress quiet;

/// Ada of the police and Cleo of the school, who send; Ben of the council, who receives.
class Table {
public:
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    Session cleo = exchange.open(Desk::cleo);

    HandMade from_ada() { return {ada, ben}; }

    Result<ImportReport> import(HandMade& bundle) {
        bundle.write(exchange.file("b.sealed"));
        return import_bundle(ben, test::accepting(exchange.file("b.sealed")), quiet);
    }

    std::string refusal(HandMade& bundle) { return test::refusal(exchange, ben, bundle); }

    [[nodiscard]] KnownRegister members() { return require_register(ben.db()).value(); }
    [[nodiscard]] Register next() { return next_version(members(), exchange.clock.now()); }
    SignedRegister by_ada(const Register& reg) { return test::signed_by(reg, {&ada.identity()}); }

    void adopt(Session& session, const Register& reg) {
        const auto taken = session.act([&] {
            return take_register(session.db(), by_ada(reg), {session.identity().thumbprint(), session.officer().agency},
                                 exchange.clock.now());
        });
        INFO(reason_of(taken));
        REQUIRE(taken);
        REQUIRE(taken->outcome == RegisterOutcome::adopted);
    }

    /// Dan, a colleague of Ada's whose own store is not at hand.
    Identity dan = test::identity(50);
    Register with_dan() {
        return with_officer(next(), test::card_of(dan, "Dan", "Northmoor Police", "police"), exchange.clock.now()).value();
    }
    Stated by_dan(Instant claimed) { return stated(dan, ada.officer().agency, claimed, "Nobody Exampleton"); }
};

} // namespace

TEST_CASE("a bundle made by hand is taken in like any other", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    const OutgoingPart photo = test::attachment_part(Bytes(5000, 'x'));
    bundle.tell(stated(table.ada, "Tam Exampleton", AttachmentId::from(photo.part.hash.view())));
    bundle.parts.push_back(photo);
    const auto report = table.import(bundle);
    INFO(reason_of(report));
    REQUIRE(report);
    CHECK(report->records_new == 1);
    CHECK(report->facts_new == 3);
    CHECK(report->attachments_new == 1);
}

TEST_CASE("an attachment that no value names is not kept: nobody could find it, and no recall would reach it", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    bundle.tell(stated(table.ada, "Tam Exampleton"));
    bundle.parts.push_back(test::attachment_part(Bytes(5000, 'x')));
    const auto report = table.import(bundle);
    REQUIRE(report);
    CHECK(report->attachments_new == 0);
    CHECK(test::blobs_of(table.ben).empty());
}

TEST_CASE("the same attachment twice in a bundle is kept once", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    const OutgoingPart photo = test::attachment_part(Bytes(5000, 'x'));
    bundle.tell(stated(table.ada, "Tam Exampleton", AttachmentId::from(photo.part.hash.view())));
    bundle.parts.push_back(photo);
    bundle.parts.push_back(photo);
    const auto report = table.import(bundle);
    REQUIRE(report);
    CHECK(report->attachments_new == 1);
    CHECK(test::blobs_of(table.ben).size() == 1);
}

TEST_CASE("a sender's numbers that do not fit what came before are refused", "[receive][sequence]") {
    Table table;
    HandMade first = table.from_ada();
    REQUIRE(table.import(first));
    HandMade next = table.from_ada();
    next.follow(first);
    SECTION("the next one that follows is taken") { CHECK(reason_of(table.import(next)).empty()); }
    SECTION("a number that another bundle holds") {
        HandMade other = table.from_ada();
        CHECK(table.refusal(other) == "bundle.counter_reused");
    }
    SECTION("an id that another bundle holds") {
        next.manifest.bundle = first.manifest.bundle;
        CHECK(table.refusal(next) == "bundle.id_reused");
    }
    SECTION("one that follows another than the one before it") {
        next.manifest.recipients.front().previous = Digest{};
        CHECK(table.refusal(next) == "bundle.history_forked");
    }
    SECTION("one that the bundle after it does not follow") {
        next.write(table.exchange.file("2"));
        HandMade third = table.from_ada();
        third.follow(next);
        REQUIRE(table.import(third));
        HandMade another = table.from_ada();
        another.follow(first);
        CHECK(table.refusal(another) == "bundle.history_forked");
        CHECK(reason_of(import_bundle(table.ben, test::accepting(table.exchange.file("2")), quiet)).empty());
    }
    SECTION("a log that is shorter than in the bundle before") {
        next.manifest.audit_head.sequence = first.manifest.audit_head.sequence - 1;
        CHECK(table.refusal(next) == "bundle.older_than_known");
    }
    SECTION("a log that is longer than in the bundle after") {
        HandMade fourth = table.from_ada();
        fourth.manifest.recipients.front() = {table.ben.identity().thumbprint(), 4, Digest{}};
        REQUIRE(table.import(fourth));
        next.manifest.audit_head.sequence += 1;
        CHECK(table.refusal(next) == "bundle.older_than_known");
    }
    SECTION("a number beyond what can be counted") {
        next.manifest.recipients.front().counter = std::uint64_t{1} << 63U;
        CHECK(table.refusal(next) == "bundle.malformed_manifest");
    }
}

TEST_CASE("numbers of one sender say nothing about another's", "[receive][sequence]") {
    Table table;
    HandMade adas = table.from_ada();
    REQUIRE(table.import(adas));
    HandMade cleos(table.cleo, table.ben);
    CHECK(reason_of(table.import(cleos)).empty());
}

TEST_CASE("changesets of those whose word does not count are refused", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    const Instant now = table.exchange.clock.now();
    SECTION("an author whom the register does not know") {
        bundle.tell(table.by_dan(now));
        CHECK(table.refusal(bundle) == "changeset.unknown_author");
    }
    SECTION("an author of another agency than the changeset names") {
        bundle.tell(stated(table.ada.identity(), table.cleo.officer().agency, now, "Tam Exampleton"));
        CHECK(table.refusal(bundle) == "changeset.agency_differs");
    }
    SECTION("an agency that is not the sender's") {
        bundle.tell(stated(table.cleo, "Tam Exampleton"));
        CHECK(table.refusal(bundle) == "changeset.not_the_senders");
    }
    SECTION("our own agency's words from another's hands") {
        bundle.tell(stated(table.ben, "Tam Exampleton"));
        CHECK(table.refusal(bundle) == "changeset.not_the_senders");
    }
    SECTION("an author's altered signature") {
        Stated altered = stated(table.ada, "Tam Exampleton");
        altered.changeset.back() ^= 1U;
        bundle.tell(altered);
        CHECK(table.refusal(bundle) == "changeset.altered");
    }
    SECTION("what somebody else signed under an author's name") {
        const Stated good = stated(table.ada, "Tam Exampleton");
        bundle.tell(good);
        Stated forged = stated(table.ada, "Lee Exampleton");
        const Stated other = stated(table.ada, "Kit Exampleton");
        std::copy(other.changeset.end() - 64, other.changeset.end(), forged.changeset.end() - 64);
        bundle.tell(forged);
        CHECK(table.refusal(bundle) == "changeset.altered");
    }
}

TEST_CASE("what was written before its author's key was withdrawn stands, and nothing after", "[receive]") {
    Table table;
    table.adopt(table.ben, table.with_dan());
    const Instant withdrawn = table.exchange.clock.now();
    table.adopt(table.ben, without_officer(table.next(), table.dan.thumbprint(), "left", withdrawn).value());
    HandMade bundle = table.from_ada();
    bundle.tell(table.by_dan({withdrawn.milliseconds - 1}));
    SECTION("before") { CHECK(reason_of(table.import(bundle)).empty()); }
    SECTION("at that moment") {
        bundle.tell(table.by_dan(withdrawn));
        CHECK(table.refusal(bundle) == "changeset.author_revoked");
    }
    SECTION("after") {
        bundle.tell(table.by_dan({withdrawn.milliseconds + 1}));
        CHECK(table.refusal(bundle) == "changeset.author_revoked");
    }
}

TEST_CASE("facts that no changeset lists, and parts that are none, are refused", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    Stated facts = stated(table.ada, "Tam Exampleton");
    SECTION("a fact that is listed in another changeset") {
        facts.facts.push_back(stated(table.ada, "Lee Exampleton").facts.back());
        bundle.parts.push_back(test::part_of(facts));
        CHECK(table.refusal(bundle) == "changeset.fact_not_listed");
    }
    SECTION("a fact with another salt") {
        Fact fact = decode_fact(facts.facts.back()).value();
        fact.salt.octets[0] ^= 1U;
        facts.facts.back() = encode(fact);
        bundle.tell(facts);
        CHECK(table.refusal(bundle) == "changeset.fact_not_listed");
    }
    SECTION("a fact that is none, though it was signed") {
        const Bytes junk{0x83, 0x01, 0x02, 0x03};
        const Digest digests[] = {digest_of_fact(junk)};
        facts.changeset = sign_changeset(table.ada.identity(), table.ada.officer().agency, table.exchange.clock.now(), {},
                                         digests, system_random());
        facts.facts = {junk};
        bundle.parts.push_back(test::part_of(facts));
        CHECK(table.refusal(bundle) != "");
    }
    SECTION("a changeset that is none") {
        facts.changeset = {0x00};
        bundle.tell(facts);
        CHECK(table.refusal(bundle) != "");
    }
    SECTION("a part with bytes behind its end") {
        bundle.parts.push_back(part_in_memory(PartKind::changesets, {0x80, 0x00}));
        CHECK(table.refusal(bundle) == "bundle.malformed_part");
    }
    SECTION("a changeset without facts") {
        bundle.parts.push_back(part_in_memory(PartKind::changesets, {0x81, 0x82, 0x41, 0x00, 0x80}));
        CHECK(table.refusal(bundle) == "bundle.malformed_part");
    }
    SECTION("a register part that is none") {
        bundle.parts.push_back(part_in_memory(PartKind::register_, {0x00}));
        CHECK(table.refusal(bundle) != "");
    }
}

TEST_CASE("a manifest that tells other records than came is refused", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    const Stated facts = stated(table.ada, "Tam Exampleton");
    bundle.tell(facts);
    SECTION("more facts") { bundle.manifest.disclosed.front().facts = 3; }
    SECTION("fewer facts") { bundle.manifest.disclosed.front().facts = 1; }
    SECTION("a record that is not told") { bundle.manifest.disclosed.clear(); }
    SECTION("a record that did not come") {
        RecordId other = facts.record;
        other.octets[0] ^= 0x80U;
        bundle.manifest.disclosed.push_back({other, 1, 0});
        std::ranges::sort(bundle.manifest.disclosed, {}, &DisclosedRecord::record);
    }
    SECTION("another record") { bundle.manifest.disclosed.front().record.octets[0] ^= 1U; }
    SECTION("the same fact twice") { bundle.parts.push_back(test::part_of(facts)); }
    CHECK(table.refusal(bundle) == "bundle.disclosed_differs");
}

TEST_CASE("parts that are not what the manifest lists are refused", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    bundle.tell(stated(table.ada, "Tam Exampleton"));
    bundle.parts.push_back(test::attachment_part(Bytes(70'000, 'x')));
    std::string reason = "bundle.part_altered";
    SECTION("changesets of another hash") {
        bundle.lie = [](Manifest& m) { m.parts[0].hash.octets[5] ^= 1U; };
    }
    SECTION("an attachment whose bytes are not those of its id") {
        bundle.lie = [](Manifest& m) { m.parts[1].hash.octets[5] ^= 1U; };
    }
    SECTION("an attachment a byte shorter") {
        bundle.lie = [](Manifest& m) { m.parts[1].size -= 1; };
    }
    SECTION("an attachment larger than all that follows") {
        bundle.lie = [](Manifest& m) { m.parts[1].size += 1; };
        reason = "bundle.size_differs";
    }
    SECTION("a second attachment that is not the one of its id") {
        bundle.parts.push_back(test::attachment_part(Bytes(80'000, 'y')));
        bundle.lie = [](Manifest& m) { m.parts[2].hash.octets[0] ^= 1U; };
    }
    SECTION("padding that is not there") {
        bundle.lie = [](Manifest& m) { m.padding = 7; };
        reason = "bundle.size_differs";
    }
    SECTION("bytes behind the last part") {
        bundle.parts.push_back(test::attachment_part(Bytes(1, '\0')));
        bundle.lie = [](Manifest& m) { m.parts.pop_back(); };
        reason = "bundle.size_differs";
    }
    SECTION("padding that is not zero") {
        bundle.parts.push_back(test::attachment_part(Bytes(5, 'z')));
        bundle.lie = [](Manifest& m) {
            m.parts.pop_back();
            m.padding = 5;
        };
        reason = "bundle.size_differs";
    }
    CHECK(table.refusal(bundle) == reason);
}

TEST_CASE("a register that rides along is judged before anything else is", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    const KnownRegister held = table.members();
    SECTION("the same one does no harm") {
        bundle.parts.push_back(test::register_part(held.signed_form));
        CHECK(reason_of(table.import(bundle)).empty());
        CHECK(table.members().digest == held.digest);
    }
    SECTION("an older one does no harm") {
        table.adopt(table.ben, table.with_dan());
        bundle.parts.push_back(test::register_part(held.signed_form));
        CHECK(reason_of(table.import(bundle)).empty());
        CHECK(table.members().content.version == held.content.version + 1);
    }
    SECTION("a newer one is adopted, and its officers are believed in the same bundle") {
        bundle.parts.push_back(test::register_part(table.by_ada(table.with_dan())));
        bundle.tell(table.by_dan(table.exchange.clock.now()));
        CHECK(reason_of(table.import(bundle)).empty());
        CHECK(table.members().content.version == held.content.version + 1);
    }
    SECTION("a newer one goes back where the rest of the bundle is refused") {
        bundle.parts.push_back(test::register_part(table.by_ada(table.with_dan())));
        bundle.tell(stated(table.cleo, "Tam Exampleton"));
        CHECK(table.refusal(bundle) == "changeset.not_the_senders");
    }
    SECTION("another of our version") {
        Register other = held.content;
        other.agreement.title = "Another";
        bundle.parts.push_back(test::register_part(table.by_ada(other)));
        bundle.tell(stated(table.ada, "Tam Exampleton"));
        CHECK(table.refusal(bundle) == "register.forked");
    }
    SECTION("a next one that follows another") {
        Register other = table.with_dan();
        other.previous = Digest{};
        bundle.parts.push_back(test::register_part(table.by_ada(other)));
        CHECK(table.refusal(bundle) == "register.forked");
    }
    SECTION("coordinators who name themselves") {
        const Register usurped = with_coordinators(table.next(), {table.cleo.identity().thumbprint()}, 1).value();
        bundle.parts.push_back(test::register_part(test::signed_by(usurped, {&table.cleo.identity()})));
        bundle.tell(stated(table.ada, "Tam Exampleton"));
        CHECK(table.refusal(bundle) == "register.root_changed");
    }
    SECTION("one that no coordinator signed") {
        bundle.parts.push_back(test::register_part(test::signed_by(table.with_dan(), {&table.cleo.identity()})));
        CHECK(table.refusal(bundle) == "register.not_enough_signatures");
    }
    SECTION("one that forgets an officer") {
        Register other = table.next();
        std::erase_if(other.officers, [&](const RegisteredOfficer& officer) { return officer.name == "Cleo Birch"; });
        bundle.parts.push_back(test::register_part(table.by_ada(other)));
        CHECK(table.refusal(bundle) == "register.history_changed");
    }
}

TEST_CASE("a register by itself is none of a disclosure's ways in", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    bundle.manifest.kind = BundleKind::register_;
    bundle.parts.push_back(test::register_part(table.by_ada(table.with_dan())));
    CHECK(table.refusal(bundle) == "bundle.is_a_register");
}

TEST_CASE("a sender whose key has ended is not believed, by our register or the one they bring", "[receive]") {
    Table table;
    HandMade bundle(table.cleo, table.ben);
    bundle.tell(stated(table.cleo, "Tam Exampleton"));
    const Register without_cleo =
        without_officer(table.next(), table.cleo.identity().thumbprint(), "left", table.exchange.clock.now()).value();
    SECTION("withdrawn in our register") {
        table.adopt(table.ben, without_cleo);
        CHECK(table.refusal(bundle) == "bundle.sender_revoked");
    }
    SECTION("withdrawn in the register that rides along") {
        bundle.parts.insert(bundle.parts.begin(), test::register_part(table.by_ada(without_cleo)));
        CHECK(table.refusal(bundle) == "bundle.sender_revoked");
    }
    SECTION("expired") {
        table.exchange.clock.advance_seconds(3 * 365 * 86'400LL);
        CHECK(table.refusal(bundle) == "bundle.sender_expired");
    }
    SECTION("not yet valid") {
        table.exchange.clock.advance_seconds(-30 * 86'400LL);
        CHECK(table.refusal(bundle) == "bundle.sender_not_yet");
    }
}

TEST_CASE("a manifest with words that would mislead on a screen is refused", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    SECTION("a character that turns the writing direction") { bundle.manifest.purpose = "Safe\u202Eguarding"; }
    SECTION("a control character") { bundle.manifest.conditions = "Call\x1b[2J me"; }
    SECTION("a line break where there is one line") { bundle.manifest.marking = "OFFICIAL\nTOP"; }
    SECTION("a time that no calendar has") { bundle.manifest.claimed = {INT64_MAX}; }
    SECTION("a review date that no calendar has") { bundle.manifest.review_date = Instant{INT64_MIN}; }
    CHECK(table.refusal(bundle) == "bundle.malformed_manifest");
}

TEST_CASE("nothing is imported before the recovery key is confirmed", "[receive]") {
    Table table;
    HandMade bundle = table.from_ada();
    bundle.write(table.exchange.file("b.sealed"));
    REQUIRE(set_info_integer(table.ben.db(), "recovery_confirmed", 0));
    const auto before = state_of(table.ben);
    CHECK(reason_of(import_bundle(table.ben, test::accepting(table.exchange.file("b.sealed")), quiet)) == "recovery.not_confirmed");
    CHECK(reason_of(refuse_bundle(table.ben, table.exchange.file("b.sealed"), "No.", table.exchange.file("r"),
                                  Existing::refuse, quiet)) == "recovery.not_confirmed");
    CHECK(state_of(table.ben) == before);
    CHECK_FALSE(std::filesystem::exists(table.exchange.file("r")));
    CHECK(inspect_bundle(table.ben, table.exchange.file("b.sealed"), quiet));
}
