// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/case_file.h"

#include "core/usecase/records.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;

namespace {

/// A case of an officer who has just unlocked the store.
struct Harbour {
    test::StoreFixture fixture;
    Session session = fixture.open().value();
    RecordId id = new_case(session, {{"title", "Harbour"}}).value();
    RecordId pat = new_record(session, "person", id, {{"name", "Pat Example"}}).value();
    TakingBack so_far{{fixture.clock.now().milliseconds + 1}};

    void state(const std::string& attribute, const std::string& text) {
        fixture.clock.advance_seconds(60);
        REQUIRE(set_record(session, pat, {{attribute, text}}));
    }
    Result<TookBack> take_back() {
        fixture.clock.advance_seconds(60);
        return take_back_last(session, id, so_far);
    }
    std::vector<std::string> values(const std::string& attribute) {
        std::vector<std::string> out;
        const RecordView record = show_record(session, pat).value();
        for (const AttributeView& one : record.attributes) {
            if (one.attribute != attribute) continue;
            for (const ClaimView& claim : one.claims) out.push_back(claim.text);
        }
        return out;
    }
};

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("What an officer stated in a session is taken back, one after the other", "[usecase]") {
    Harbour harbour;
    harbour.state("occupation", "Docker");
    harbour.state("occupation", "Sailor");
    harbour.state("alias", "Patty");
    REQUIRE(harbour.take_back()->attribute == "Also known as");
    CHECK(harbour.values("alias").empty());
    CHECK(harbour.take_back()->now == "Docker");
    CHECK(harbour.values("occupation") == Texts{"Docker"});
    const auto last = harbour.take_back();
    REQUIRE(last);
    CHECK(last->now.empty());
    CHECK(last->record.title == "Pat Example");
    CHECK(harbour.values("occupation").empty());
    // What was stated before the session stays; nothing of it all is lost.
    CHECK(test::reason_of(harbour.take_back()) == "undo.nothing");
    CHECK(record_history(harbour.session, harbour.pat)->size() == 3 + 3 + 3);
    // What is stated after that can be taken back again.
    harbour.state("occupation", "Cook");
    REQUIRE(harbour.take_back());
    CHECK(harbour.values("occupation").empty());
}

TEST_CASE("A value that was taken away stands again when that is taken back", "[usecase]") {
    Harbour harbour;
    harbour.state("alias", "Patty");
    const ClaimView alias = record_history(harbour.session, harbour.pat).value().front();
    harbour.fixture.clock.advance_seconds(60);
    REQUIRE(withdraw_value(harbour.session, harbour.pat, alias.fact));
    REQUIRE(harbour.values("alias").empty());
    CHECK(harbour.take_back()->now == "Patty");
    CHECK(harbour.values("alias") == Texts{"Patty"});
    REQUIRE(harbour.take_back());
    CHECK(harbour.values("alias").empty());
}

TEST_CASE("A new record leaves the case again, a new link stays", "[usecase]") {
    Harbour harbour;
    harbour.fixture.clock.advance_seconds(60);
    const RecordId car = new_record(harbour.session, "vehicle", harbour.id, {{"registration", "ab12 cde"}}).value();
    REQUIRE(show_case(harbour.session, harbour.id)->records.size() == 2);
    const auto back = harbour.take_back();
    REQUIRE(back);
    CHECK(back->record.id == car);
    CHECK(back->attribute.empty());
    CHECK(show_case(harbour.session, harbour.id)->records.size() == 1);
    CHECK(show_record(harbour.session, car)->summary.type == "vehicle");
    harbour.fixture.clock.advance_seconds(60);
    REQUIRE(link_records(harbour.session, {harbour.pat, "uses", car, "confirmed", harbour.id}));
    CHECK(test::reason_of(harbour.take_back()) == "undo.link");
}

TEST_CASE("A case is read over all its records, with one entry of the log", "[usecase]") {
    Harbour harbour;
    harbour.state("occupation", "Docker");
    const CaseHistory history = case_history(harbour.session, harbour.id).value();
    REQUIRE(history.records.size() == 2);
    CHECK(history.records.front().summary.id == harbour.id);
    CHECK(history.claims.front().text == "Docker");
    CHECK(std::ranges::is_sorted(history.claims, std::ranges::greater{}, &ClaimView::claimed));
    const std::string_view people[] = {"person"};
    const std::string_view cars[] = {"vehicle"};
    CHECK(case_records(harbour.session, harbour.id, people)->front().summary.title == "Pat Example");
    CHECK(case_records(harbour.session, harbour.id, cars)->empty());
    CHECK(test::reason_of(case_records(harbour.session, harbour.pat, people)) == "record.not_a_case");
    CHECK(test::reason_of(case_history(harbour.session, harbour.pat)) == "record.not_a_case");
    CHECK(test::reason_of(case_sharing(harbour.session, harbour.pat)) == "record.not_a_case");
    REQUIRE(case_history(harbour.session, harbour.id));
    auto rows = harbour.session.db().prepare("SELECT count(*) FROM audit WHERE subject = ? AND operation = 'consultation'").value();
    REQUIRE(rows.with(harbour.id).step().value());
    CHECK(rows.integer(0) == 3); // the history once, the people, the vehicles
}

TEST_CASE("The chronology tells of events, of what was stated and of what was shared, the newest first", "[usecase]") {
    test::Exchange exchange;
    Session ada = exchange.open(test::Desk::ada);
    const RecordId id = exchange.adas_case().id;
    REQUIRE(new_record(ada, "event", id, {{"title", "Visit"}, {"date", "2019-05"}}));
    REQUIRE(new_record(ada, "event", id, {{"title", "Call"}, {"starts", "4/6/2020 11:20"}}));
    exchange.clock.advance_seconds(60);
    exchange.seal(ada, "a.sealed");
    const auto entries = chronology(ada, id).value();
    REQUIRE(entries.size() >= 4);
    CHECK(std::ranges::is_sorted(entries, std::ranges::greater{}, &ChronologyEntry::at));
    CHECK(std::holds_alternative<DisclosureView>(entries.front().what));
    const auto& oldest = std::get<Happened>(entries.back().what);
    CHECK(oldest.record.title == "Visit");
    CHECK(oldest.date == PartialDate{2019, 5, 0, false});
    const auto& call = std::get<Happened>(entries[entries.size() - 2].what);
    CHECK_FALSE(call.date);
    const bool stated = std::ranges::any_of(entries, [](const ChronologyEntry& one) {
        const auto* what = std::get_if<Stated>(&one.what);
        return what != nullptr && what->facts > 0 && !what->records.empty() && !what->author_name.empty();
    });
    CHECK(stated);
    CHECK(case_sharing(ada, id)->sent.size() == 1);
    CHECK(case_sharing(ada, new_case(ada, {{"title", "Other"}}).value())->sent.empty());
}
