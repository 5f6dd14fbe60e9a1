// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/changeset.h"
#include "core/changeset/codec.h"
#include "core/record/save.h"
#include "core/usecase/audit.h"
#include "core/usecase/records.h"
#include "core/usecase/store.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"
#include "tests/support/planted.h"
#include "tests/support/store_pages.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <bit>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::everything_in;
using counterpart::test::Exchange;
using counterpart::test::has_word;
using counterpart::test::HandMade;
using counterpart::test::must;
using counterpart::test::plaintext_of;
using counterpart::test::reason_of;
using counterpart::test::Stated;

namespace {

NoProgress quiet;

/// Ada's case with somebody who must not be found, and a report with a source.
struct Table {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    RecordId case_id = exchange.adas_case().id;
    RecordId kim = must(new_record(ada, "person", case_id,
                                   {{"name", "Kim Hidewell"}, {"warning", "at_risk"}, {"address_text", "7 Plantedword Lane"},
                                    {"phone", "07700900777"}, {"phone", "07700900888"}, {"role", "witness"}}));
    RecordId home = must(new_record(ada, "place", case_id, {{"name", "Plantedplace House"}}));
    RecordId lives = must(link_records(ada, {kim, "lives_at", home, "confirmed", {}}));
    RecordId report = must(new_record(ada, "intelligence_report", case_id,
                                      {{"reference", "IR-PLANTED-9"}, {"text", "Plantedtext said the barber."},
                                       {"source_reference", "SRC-PLANTED-41"}, {"evaluation", "Plantedevaluation"},
                                       {"source_grade", "2"}, {"information_grade", "B"}, {"priority", "high"},
                                       {"sanitised", "yes"}})); // or policy would want a second officer

    DisclosurePreview preview(const SealRequest& request) { return must(preview_disclosure(ada, request)); }
    BundleId seal(const std::string& name, const SealRequest& request) { return exchange.seal(ada, name, request).bundle; }
    void import(const std::string& name) { must(import_bundle(ben, test::accepting(exchange.file(name)), quiet)); }
};

const DisclosurePreview::Row& row_of(const DisclosurePreview& preview, const RecordId& id) {
    const auto found = std::ranges::find(preview.rows, id, [](const auto& row) { return row.record.id; });
    REQUIRE(found != preview.rows.end());
    return *found;
}

/// Why an attribute's value stays; empty where it does not.
std::string kept_by(const DisclosurePreview::Row& row, std::string_view attribute) {
    for (std::size_t i = 0; i < row.withheld.size(); ++i) {
        if (row.withheld[i].attribute == attribute) return to_text(row.kept_by[i]);
    }
    return {};
}

std::vector<std::string> values_of(Session& session, const RecordId& id, std::string_view attribute) {
    std::vector<std::string> out;
    for (const AttributeView& one : must(show_record(session, id)).attributes) {
        if (one.attribute != attribute) continue;
        for (const ClaimView& claim : one.claims) out.push_back(claim.text);
    }
    return out;
}

Digest fact_of(Session& session, const RecordId& id, const std::string& text) {
    for (const ClaimView& claim : must(record_history(session, id))) {
        if (claim.text == text) return claim.fact;
    }
    FAIL("no such value");
    return {};
}

} // namespace

TEST_CASE("standing rules keep back where a person at risk is, and the source, and the preview says which", "[withholding]") {
    Table table;
    const DisclosurePreview preview = table.preview(table.exchange.request());
    const auto& kim = row_of(preview, table.kim);
    CHECK(kept_by(kim, "address_text") == "rule:where_at_risk");
    CHECK(kept_by(kim, "phone") == "rule:where_at_risk");
    CHECK(kept_by(kim, "name").empty());
    CHECK(kim.withheld.size() == 3);
    const auto& report = row_of(preview, table.report);
    CHECK(kept_by(report, "source_reference") == "rule:source_of_intelligence");
    CHECK(kept_by(report, "evaluation") == "rule:source_of_intelligence");
    // The place and the link to it are not told of at all.
    REQUIRE(preview.kept.size() == 2);
    for (const auto& kept : preview.kept) {
        CHECK((kept.record.id == table.home || kept.record.id == table.lives));
        CHECK(to_text(kept.by) == "rule:where_at_risk");
    }
    SECTION("a partner's warning protects as ours does") {
        // Ben's council has marked Tam, who is in Ada's case.
        const RecordId tam = table.exchange.adas_case().person;
        CHECK(kept_by(row_of(preview, tam), "phone").empty());
        table.seal("a", table.exchange.request());
        table.import("a");
        must(set_record(table.ben, tam, {{"warning", "at_risk"}}).map([] { return 1; }));
        SealRequest back = table.exchange.request();
        back.to_agency = "Northmoor Police";
        must(seal_disclosure(table.ben, back, table.exchange.file("b"), Existing::refuse, {}, quiet));
        must(import_bundle(table.ada, test::accepting(table.exchange.file("b")), quiet));
        SealRequest on = table.exchange.request();
        on.to_agency = "Hilltop Academy";
        on.gateway = "pcsc_2022_s16";
        const auto to_school = preview_disclosure(table.ada, on);
        INFO(reason_of(to_school));
        REQUIRE(to_school);
        CHECK(kept_by(row_of(*to_school, tam), "phone") == "rule:where_at_risk");
    }
    SECTION("a standing rule can be set aside for once") {
        SealRequest request = table.exchange.request();
        request.rules_set_aside = {"where_at_risk"};
        const DisclosurePreview all = table.preview(request);
        CHECK(row_of(all, table.kim).withheld.empty());
        CHECK(all.kept.empty());
    }
    SECTION("a rule that nobody has written is refused") {
        SealRequest request = table.exchange.request();
        request.withhold_rules = {"addresses"};
        CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.unknown_rule");
    }
}

TEST_CASE("a chosen rule holds for those it names, by role, by link and by warning", "[withholding]") {
    Table table;
    const RecordId tam = table.exchange.adas_case().person;
    const RecordId event = must(new_record(table.ada, "event", table.case_id, {{"title", "A robbery"}}));
    must(link_records(table.ada, {tam, "victim_of", event, "confirmed", {}}));
    SealRequest request = table.exchange.request();
    CHECK(row_of(table.preview(request), tam).withheld.empty());
    request.withhold_rules = {"contact_of_victims_and_witnesses"};
    CHECK(kept_by(row_of(table.preview(request), tam), "phone") == "rule:contact_of_victims_and_witnesses");
    request.withhold_rules = {"addresses_of_vulnerable"};
    CHECK(row_of(table.preview(request), tam).withheld.empty());
    must(set_record(table.ada, tam, {{"warning", "vulnerable"}, {"postcode", "ZZ9 9ZZ"}}).map([] { return 1; }));
    CHECK(kept_by(row_of(table.preview(request), tam), "postcode") == "rule:addresses_of_vulnerable");
}

TEST_CASE("one of many values is kept back, the others go", "[withholding]") {
    Table table;
    SealRequest request = table.exchange.request();
    request.rules_set_aside = {"where_at_risk"};
    request.withhold = {{table.kim, "phone", fact_of(table.ada, table.kim, "07700900777")}};
    const DisclosurePreview preview = table.preview(request);
    CHECK(row_of(preview, table.kim).withheld.size() == 1);
    CHECK(kept_by(row_of(preview, table.kim), "phone") == "value");
    table.seal("a", request);
    CHECK_FALSE(has_word(plaintext_of(table.exchange.file("a"), table.ben), "07700900777"));
    table.import("a");
    CHECK(values_of(table.ben, table.kim, "phone") == std::vector<std::string>{"07700900888"});

    request.withhold = {{table.kim, "phone", Digest{}}};
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.no_such_value");
    request.withhold = {{table.kim, "phonne"}};
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "record.unknown_attribute");
    request.withhold = {{table.exchange.adas_case().person, "email"}}; // an attribute of people, of which this one has none
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.keeps_nothing");
    request.withhold = {{system_random().make<RecordId>(), {}}};
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.not_in_case");
    request.withhold = {{table.kim, "warning", fact_of(table.ada, table.kim, "At risk if found")}};
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.not_withholdable");
}

TEST_CASE("what is withheld is nowhere in the opened bundle, nor in the recipient's store", "[withholding]") {
    Table table;
    const RecordId version = must(sanitise_report(table.ada, table.report, {{"text", "There may be drugs at the flat."}}));
    SealRequest request = table.exchange.request();
    request.withhold = {{table.report, {}}, {table.exchange.adas_case().report, {}}};
    table.seal("a", request);
    const std::vector<std::string> planted = {"Plantedword", "07700900777", "07700900888", "Plantedplace", "Plantedtext",
                                              "SRC-PLANTED-41", "Plantedevaluation", "IR-PLANTED-9", "address_text",
                                              "source_reference", "evaluation", "sanitised_from"};
    const std::string opened = plaintext_of(table.exchange.file("a"), table.ben);
    CHECK(has_word(opened, "Kim Hidewell")); // the search does find what is there
    CHECK(has_word(opened, "There may be drugs"));
    for (const std::string& word : planted) {
        INFO(word);
        CHECK_FALSE(has_word(opened, word));
    }
    CHECK(opened.find(text_of(table.report.view())) == std::string::npos);
    CHECK(opened.find(text_of(table.home.view())) == std::string::npos);

    table.import("a");
    const std::string stored = everything_in(table.ben.db());
    CHECK(has_word(stored, "Kim Hidewell"));
    for (const std::string& word : planted) {
        INFO(word);
        CHECK_FALSE(has_word(stored, word));
    }
    CHECK(stored.find(text_of(table.report.view())) == std::string::npos);
    // Who keeps back how much is seen; that the report is a version of another is not.
    const RecordView kim = must(show_record(table.ben, table.kim));
    REQUIRE(kim.withheld.size() == 1);
    CHECK(kim.withheld[0].agency_name == "Northmoor Police");
    CHECK(kim.withheld[0].facts == 3);
    CHECK(must(show_record(table.ben, version)).withheld.empty());
    // And the author's signature over the rest stands.
    CHECK(must(verify_store(table.ben, quiet)).good());
    for (const AttributeView& attribute : kim.attributes) {
        for (const ClaimView& claim : attribute.claims) CHECK(claim.signature == SignatureState::good);
    }
    // Nor in a page that is free.
    { const Session closed = std::move(table.ben); }
    const std::string pages = test::pages_of(table.exchange.store(Desk::ben), Exchange::way_in(Desk::ben));
    CHECK(has_word(pages, "Kim Hidewell"));
    for (const std::string& word : planted) {
        INFO(word);
        CHECK_FALSE(has_word(pages, word));
    }
}

TEST_CASE("how many facts a changeset has is hidden within the steps of its decoys", "[withholding]") {
    Table table;
    table.seal("a", table.exchange.request());
    table.import("a");
    auto rows = must(table.ben.db().prepare("SELECT c.signed, (SELECT count(*) FROM stated s WHERE s.changeset = c.id) "
                                            "FROM changeset c"));
    std::size_t seen = 0, hiding = 0;
    while (must(rows.step())) {
        const Changeset changeset = must(parse_changeset(rows.blob(0)));
        CHECK(changeset.digests.size() >= 4);
        CHECK(std::has_single_bit(changeset.digests.size()));
        if (changeset.digests.size() > static_cast<std::size_t>(rows.integer(1))) ++hiding;
        ++seen;
    }
    CHECK(seen > 5);
    CHECK(hiding > 3);
    // Kim was saved with eight facts and Tam with five: both show eight digests.
    const auto digests_of = [&](const RecordId& id) {
        const ClaimView claim = must(show_record(table.ben, id)).attributes.front().claims.front();
        auto row = must(table.ben.db().prepare("SELECT signed FROM changeset WHERE digest = ?"));
        must(row.with(claim.changeset).step());
        return must(parse_changeset(row.blob(0))).digests.size();
    };
    CHECK(digests_of(table.kim) == 8);
    CHECK(digests_of(table.exchange.adas_case().person) == 8);
}

TEST_CASE("what was kept back goes later where the officer says which disclosure it completes", "[withholding]") {
    Table table;
    SealRequest request = table.exchange.request();
    request.withhold = {{table.exchange.adas_case().person, "phone"}};
    const BundleId first = table.seal("a", request);
    table.import("a");
    const RecordId tam = table.exchange.adas_case().person;
    CHECK(values_of(table.ben, tam, "phone").empty());

    SealRequest full = table.exchange.request();
    const auto refused = preview_disclosure(table.ada, full);
    CHECK(reason_of(refused) == "disclosure.was_withheld");
    CHECK(refused.error().detail == to_hex(first.view()));
    CHECK(refused.error().code == ErrorCode::denied);

    SECTION("by another value of what was kept back neither") {
        must(set_record(table.ada, tam, {{"phone", "07700900999"}}).map([] { return 1; }));
        full.withhold = {{tam, "phone", fact_of(table.ada, tam, "07700900123")}};
        CHECK(reason_of(preview_disclosure(table.ada, full)) == "disclosure.was_withheld");
    }
    SECTION("what is new goes by itself, and so does the same once more") {
        must(set_record(table.ada, tam, {{"alias", "Tammy"}}).map([] { return 1; }));
        request.withhold = {{tam, "phone"}};
        table.seal("b", request);
        table.import("b");
        CHECK(values_of(table.ben, tam, "alias") == std::vector<std::string>{"Tammy"});
    }
    SECTION("another agency is another matter, and cannot be completed with this") {
        full.to_agency = "Hilltop Academy";
        full.gateway = "pcsc_2022_s16";
        CHECK(preview_disclosure(table.ada, full));
        full.completes = {first};
        CHECK(reason_of(preview_disclosure(table.ada, full)) == "disclosure.completes_nothing");
    }
    SECTION("and then it is the same record with the same facts") {
        const std::size_t before = must(record_history(table.ben, tam)).size();
        full.completes = {first};
        table.seal("b", full);
        table.import("b");
        CHECK(values_of(table.ben, tam, "phone") == std::vector<std::string>{"07700900123"});
        const RecordView after = must(show_record(table.ben, tam));
        CHECK(after.withheld.empty());
        CHECK(after.summary.id == tam);
        CHECK(must(record_history(table.ben, tam)).size() == before + 1);
        // One changeset states what came first and what came later.
        CHECK(must(record_history(table.ben, tam)).front().changeset == must(record_history(table.ben, tam)).back().changeset);
        CHECK(must(verify_store(table.ben, quiet)).good());
        // It has been said once, and needs no further word.
        full.completes = {};
        CHECK(preview_disclosure(table.ada, full));
    }
}

TEST_CASE("what a rule kept back needs the same word when the rule is set aside", "[withholding]") {
    Table table;
    const BundleId first = table.seal("a", table.exchange.request());
    SealRequest request = table.exchange.request();
    request.rules_set_aside = {"source_of_intelligence"};
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.was_withheld");
    request.completes = {first};
    CHECK(preview_disclosure(table.ada, request));
}

TEST_CASE("a sanitised version is a report of its own, tied to the first in its author's store alone", "[withholding]") {
    Table table;
    const RecordId version = must(sanitise_report(table.ada, table.report, {{"text", "There may be drugs at the flat."}}));
    CHECK(values_of(table.ada, version, "sanitised") == std::vector<std::string>{"Yes"});
    CHECK(values_of(table.ada, version, "text") == std::vector<std::string>{"There may be drugs at the flat."});
    CHECK(values_of(table.ada, version, "priority") == values_of(table.ada, table.report, "priority"));
    CHECK(values_of(table.ada, version, "source_grade").size() == 1);
    CHECK(values_of(table.ada, version, "source_reference").empty());
    CHECK(values_of(table.ada, version, "evaluation").empty());
    CHECK(values_of(table.ada, version, "sanitised_from").size() == 1);
    CHECK(values_of(table.ada, version, "reference") != values_of(table.ada, table.report, "reference"));

    const auto why = [&](const RecordId& id, const std::vector<Assignment>& values) {
        return reason_of(sanitise_report(table.ada, id, values));
    };
    CHECK(why(table.report, {}) == "record.sanitised_needs_text");
    CHECK(why(table.report, {{"text", "x"}, {"reference", "IR-PLANTED-9"}}) == "record.sanitised_same_reference");
    CHECK(why(table.report, {{"text", "x"}, {"sanitised", "no"}}) == "record.fixed_attribute");
    CHECK(why(version, {{"text", "x"}}) == "record.sanitised_already");
    CHECK(why(table.kim, {{"text", "x"}}) == "record.not_a_report");

    // Never both at once, and not the one after the other without a word.
    SealRequest request = table.exchange.request();
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.sanitised_with_original");
    request.only = {version};
    SECTION("the full report after its sanitised version") {
        const BundleId first = table.seal("a", request);
        table.import("a");
        CHECK(reason_of(sanitise_report(table.ben, version, {{"text", "x"}})) == "record.sanitised_not_ours");
        request.only = {table.report};
        CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.was_withheld");
        request.completes = {first};
        table.seal("b", request);
        table.import("b");
        CHECK_FALSE(has_word(everything_in(table.ben.db()), "sanitised_from"));
    }
    SECTION("a sanitised version after the full report") {
        request.only = {table.report};
        table.seal("a", request);
        request.only = {version};
        CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.sanitised_with_original");
        request.to_agency = "Hilltop Academy";
        request.gateway = "pcsc_2022_s16";
        CHECK(preview_disclosure(table.ada, request));
    }
}

TEST_CASE("a fact that is local is never taken in", "[withholding][receive]") {
    Exchange exchange;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    HandMade bundle(ada, ben);
    Stated made;
    made.record = system_random().make<RecordId>();
    for (const Fact& fact : {new_fact(system_random(), made.record, "type", Code{"person"}),
                             new_fact(system_random(), made.record, "sanitised_from", exchange.adas_case().report)}) {
        made.facts.push_back(encode(fact));
    }
    const Digest digests[] = {digest_of_fact(made.facts[0]), digest_of_fact(made.facts[1])};
    made.changeset = sign_changeset(ada.identity(), ada.officer().agency, exchange.clock.now(), {}, digests, system_random());
    bundle.tell(made);
    CHECK(refusal(exchange, ben, bundle) == "bundle.local_fact");
}

TEST_CASE("people whom a disclosure is not about are pointed out, with what they are", "[withholding]") {
    Table table;
    const RecordId tam = table.exchange.adas_case().person;
    const RecordId sis = must(new_record(table.ada, "person", table.case_id, {{"name", "Sis Exampleton"}, {"role", "child"}}));
    const RecordId pal = must(new_record(table.ada, "person", table.case_id, {{"name", "Pal Sample"}}));
    const RecordId odd = must(new_record(table.ada, "person", table.case_id, {{"name", "Odd Sample"}}));
    must(link_records(table.ada, {sis, "sibling_of", tam, "confirmed", {}}));
    must(link_records(table.ada, {pal, "friend_of", sis, "confirmed", {}}));
    SealRequest request = table.exchange.request();

    const auto because = [&](const DisclosurePreview& preview, const RecordId& id) {
        for (const ThirdParty& party : preview.people.third_parties) {
            if (party.person.id == id) return party.because;
        }
        return std::vector<std::string>{};
    };
    DisclosurePreview preview = table.preview(request);
    CHECK(preview.people.subjects.empty());
    CHECK(preview.people.third_parties.size() == 5);
    CHECK(because(preview, odd) == std::vector<std::string>{"nobody is marked as the subject"});

    request.about = {tam};
    preview = table.preview(request);
    REQUIRE(preview.people.subjects.size() == 1);
    CHECK(preview.people.subjects[0].id == tam);
    CHECK(because(preview, tam).empty());
    CHECK(because(preview, sis) == std::vector<std::string>{"Child in the household", "sibling of Tam Exampleton"});
    CHECK(because(preview, pal) == std::vector<std::string>{"linked through Sis Exampleton alone"});
    CHECK(because(preview, table.kim) == std::vector<std::string>{"Witness"});
    CHECK(because(preview, odd) == std::vector<std::string>{"not linked to a subject"});

    request.about = {};
    must(set_record(table.ada, tam, {{"role", "subject"}}).map([] { return 1; }));
    CHECK(table.preview(request).people.subjects.size() == 1);
    request.about = {table.case_id};
    CHECK(reason_of(preview_disclosure(table.ada, request)) == "disclosure.about_not_a_person");
}

TEST_CASE("kept words that stand in a text that leaves are pointed out", "[withholding]") {
    Table table;
    must(set_record(table.ada, table.kim, {{"note", "Call on 07700 900 777 after six."}}).map([] { return 1; }));
    const DisclosurePreview preview = table.preview(table.exchange.request());
    REQUIRE(preview.mentions.size() == 1);
    CHECK(preview.mentions[0].record == table.kim);
    CHECK(preview.mentions[0].attribute == "note");
    CHECK(preview.mentions[0].kept_attribute == "phone");
}
