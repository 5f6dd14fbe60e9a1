// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Conditions travel with every value, and are there wherever it is shown.
#include "core/usecase/terms.h"
#include "core/usecase/challenges.h"
#include "core/usecase/records.h"
#include "core/usecase/search.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;

namespace {
constexpr const char* kConditions = "Keep it in the team.";

SearchRequest words(const char* text) {
    SearchRequest out;
    out.text = text;
    return out;
}

bool holds(const std::vector<TermsView>& terms) {
    return terms.size() == 1 && terms.front().handling_code == "C" && terms.front().conditions == kConditions &&
           terms.front().agency_name == "Northmoor Police";
}
} // namespace

TEST_CASE("a partner's conditions are beside its values in a search, a history, a challenge and with its files", "[terms]") {
    Exchange exchange;
    NoProgress quiet;
    Session ada = exchange.open(Desk::ada);
    Session ben = exchange.open(Desk::ben);
    SealRequest request = exchange.request();
    request.handling_code = "C";
    request.conditions = kConditions;
    exchange.seal(ada, "a.sealed", request);
    const auto taken = import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet);
    INFO(reason_of(taken));
    REQUIRE(taken);
    const auto& adas = exchange.adas_case();

    const auto found = search(ben, words("Exampleton"));
    REQUIRE(found);
    REQUIRE_FALSE(found->hits.empty());
    for (const SearchHit& hit : found->hits) CHECK(holds(hit.terms));
    CHECK(holds(terms_of_record(ben, adas.person).value()));
    CHECK(holds(terms_of_attachment(ben, adas.attachment).value()));

    const auto history = record_history(ben, adas.person);
    REQUIRE(history);
    const ClaimView doubted = history->front();
    CHECK(holds(terms_of_fact(ben, doubted.fact).value()));

    NewChallenge doubt{.record = adas.person, .attribute = doubted.attribute, .words = "It is another."};
    doubt.fact = doubted.fact;
    const auto challenged = challenge_fact(ben, doubt, exchange.file("b.sealed"), Existing::refuse, quiet);
    INFO(reason_of(challenged));
    REQUIRE(challenged);
    CHECK(holds(list_challenges(ben)->front().terms));
    REQUIRE(import_bundle(ada, {.file = exchange.file("b.sealed")}, quiet));
    CHECK(list_challenges(ada)->front().terms.empty());

    // Whose values they are has no conditions to keep.
    const auto hers = search(ada, words("Exampleton"));
    REQUIRE(hers);
    for (const SearchHit& hit : hers->hits) CHECK(hit.terms.empty());
    CHECK(terms_of_record(ada, adas.person)->empty());
    CHECK(terms_of_attachment(ada, adas.attachment)->empty());
    // What Ben says himself has none either.
    REQUIRE(set_record(ben, adas.person, {{"occupation", "Zebrakeeper"}}));
    const auto own = search(ben, words("Zebrakeeper"));
    REQUIRE(own);
    for (const SearchHit& hit : own->hits) CHECK(hit.terms.empty());
}
