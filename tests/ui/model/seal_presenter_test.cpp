// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the check page asks, says and sends, without a page.
#include "core/usecase/records.h"
#include "tests/ui/check_page.h"

using namespace counterpart;
using counterpart::test::CheckPage;
using counterpart::test::Desk;
using counterpart::test::Exchange;

namespace {

core::RecordId made(Exchange& exchange, std::string_view type, const std::vector<core::Assignment>& typed) {
    core::Session ada = exchange.open(Desk::ada);
    const auto id = core::new_record(ada, type, exchange.adas_case().id, typed);
    INFO(test::reason_of(id));
    REQUIRE(id);
    return *id;
}

void state(Exchange& exchange, const core::RecordId& record, const std::vector<core::Assignment>& typed) {
    core::Session ada = exchange.open(Desk::ada);
    const auto done = core::set_record(ada, record, typed);
    INFO(test::reason_of(done));
    REQUIRE(done);
}

/// Of Ada's newest disclosure.
core::Manifest newest(Exchange& exchange) {
    core::Session ada = exchange.open(Desk::ada);
    const auto all = core::list_disclosures(ada);
    REQUIRE(all);
    REQUIRE_FALSE(all->empty());
    return all->front().manifest;
}

} // namespace

TEST_CASE("what a standing rule keeps back has no tick, and leaves where the rule is set aside", "[ui]") {
    Exchange exchange;
    const QByteArray person = ui::toQt(exchange.adas_case().person);
    state(exchange, exchange.adas_case().person, {{"warning", "at_risk"}});
    CheckPage page(exchange);
    page.count();
    REQUIRE(page.leaving.ready);
    CHECK(page.stays(person + "phone/stays") == QStringLiteral("Rule: Where a person at risk can be found"));
    CHECK_FALSE(page.hasTick(person + "phone/stays"));
    CHECK(page.leaving.leftOut.contains(QStringLiteral("1 fact")));
    REQUIRE(page.start.standingRules.size() == 2);
    page.form.setAside = {page.start.standingRules[0].id};
    page.count();
    CHECK(page.stays(person + "phone") == QString());
    CHECK(page.hasTick(person + "phone"));
}

TEST_CASE("a rule that is chosen keeps back what it says, whole records among it", "[ui]") {
    Exchange exchange;
    state(exchange, exchange.adas_case().person, {{"warning", "vulnerable"}});
    const core::RecordId place = made(exchange, "place", {{"name", "12 Elm Road"}});
    {
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::link_records(ada, {exchange.adas_case().person, "lives_at", place, "confirmed", {}}));
    }
    CheckPage page(exchange);
    page.count();
    CHECK(page.stays(ui::toQt(place)) == QString());
    REQUIRE_FALSE(page.start.otherRules.empty());
    page.form.alsoKeep = {page.start.otherRules[0].id};
    page.count();
    CHECK(page.stays(ui::toQt(place)) == QStringLiteral("Rule: Addresses of vulnerable people"));
    CHECK_FALSE(page.hasTick(ui::toQt(place)));
    CHECK(page.leaving.leftOut.contains(QStringLiteral("stay whole. The recipient is not told of them.")));
}

TEST_CASE("what the officer unticks keeps its row and can be ticked again", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.count();
    for (const QByteArray& id : {ui::toQt(exchange.adas_case().person) + "phone", ui::toQt(exchange.adas_case().vehicle)}) {
        const int row = page.content().rowOf(id);
        page.tick(id, false);
        CHECK(page.content().rowOf(id) == row);
        CHECK(page.stays(id) == QStringLiteral("As you chose"));
        page.tick(id, true);
        CHECK(page.content().rowOf(id) == row);
        CHECK(page.stays(id) == QString());
    }
}

TEST_CASE("words that are kept back are pointed out where a text that leaves has them", "[ui]") {
    Exchange exchange;
    state(exchange, exchange.adas_case().report, {{"text", "Rings from 07700 900123 at night."}});
    CheckPage page(exchange);
    page.count();
    CHECK(page.leaving.mentions.isEmpty());
    page.tick(ui::toQt(exchange.adas_case().person) + "phone", false);
    CHECK(page.leaving.mentions.tone == ui::Tone::warning);
    CHECK(page.leaving.mentions.meaning.contains(QStringLiteral("Tam Exampleton")));
    CHECK(page.leaving.ready); // it is the officer's to judge
}

TEST_CASE("people whom it is not about are pointed out with what they are in it", "[ui]") {
    Exchange exchange;
    const core::RecordId other = made(exchange, "person", {{"name", "Wyn Sampleworth"}, {"role", "witness"}});
    CheckPage page(exchange);
    page.form.about = {ui::toQt(exchange.adas_case().person)};
    page.count();
    CHECK(page.start.people.size() == 2);
    CHECK(page.leaving.people.who.contains(QStringLiteral("Tam Exampleton")));
    CHECK(page.leaving.people.meaning.contains(QStringLiteral("Wyn Sampleworth")));
    CHECK(page.leaving.people.meaning.contains(QStringLiteral("Witness")));
    page.form.about = {ui::toQt(other)};
    page.count();
    CHECK(page.leaving.people.who.contains(QStringLiteral("Wyn Sampleworth")));
}

TEST_CASE("policy is not shown before there is a purpose and a legal basis", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.form.gateway.clear();
    page.count();
    CHECK(page.leaving.policy == ui::PolicyWords{});
    CHECK(page.hindrance.tone == ui::Tone::information);
    CHECK_FALSE(page.leaving.ready);
    CHECK(page.content().rowCount() > 0); // what would leave is seen all the same
}

TEST_CASE("where policy allows it the reasons for a yes are told", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.count();
    CHECK(page.leaving.ready);
    CHECK(page.leaving.policy.forbids.isEmpty());
    CHECK(page.leaving.policy.asks.isEmpty());
    CHECK(page.leaving.policy.notes.tone == ui::Tone::good);
    CHECK(page.leaving.policy.notes.meaning.contains(QStringLiteral("The legal gateway serves both agencies")));
}

TEST_CASE("where policy asks for a reason it is sealed with one and not without", "[ui]") {
    Exchange exchange;
    {
        CheckPage page(exchange);
        page.form.consent = QStringLiteral("refused");
        page.form.overrideReason = QStringLiteral("  ");
        page.count();
        CHECK(page.leaving.policy.asksReason);
        CHECK(page.leaving.policy.asks.meaning.contains(QStringLiteral("refused consent")));
        CHECK_FALSE(page.leaving.ready);
        CHECK(page.hindrance.details == QStringLiteral("policy.needs_reason"));
        CHECK_FALSE(page.seal(exchange.file("without.sealed")));
        page.form.overrideReason = QStringLiteral("A child is in danger.");
        page.count();
        REQUIRE(page.leaving.ready);
        REQUIRE(page.seal(exchange.file("with.sealed")));
    }
    CHECK(newest(exchange).override_reason == "A child is in danger.");
}

TEST_CASE("a reason that policy no longer asks for is not sent", "[ui]") {
    Exchange exchange;
    {
        CheckPage page(exchange);
        page.form.overrideReason = QStringLiteral("Written for something else.");
        page.count();
        REQUIRE(page.seal(exchange.file("plain.sealed")));
    }
    CHECK(newest(exchange).override_reason.empty());
}

TEST_CASE("nothing is sealed before somebody has said how it stands with consent", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.form.consent.clear();
    page.count();
    CHECK_FALSE(page.leaving.ready);
    CHECK(page.hindrance.tone == ui::Tone::information);
    CHECK(page.hindrance.details == QStringLiteral("policy.no_consent_state"));
    CHECK_FALSE(page.seal(exchange.file("unsaid.sealed")));
}

TEST_CASE("overridden consent needs its reason, which no other state of consent sends", "[ui]") {
    Exchange exchange;
    {
        CheckPage page(exchange);
        page.form.consent = QStringLiteral("overridden");
        page.count();
        CHECK(page.leaving.policy.forbids.meaning.contains(QStringLiteral("nothing says why")));
        CHECK_FALSE(page.leaving.ready);
        page.form.consentReason = QStringLiteral("Asking would put the child at risk.");
        page.count();
        CHECK(page.leaving.ready);
        page.form.consent = QStringLiteral("given");
        page.count();
        REQUIRE(page.seal(exchange.file("given.sealed")));
    }
    CHECK(newest(exchange).consent == "given");
    CHECK(newest(exchange).consent_reason.empty());
}

TEST_CASE("where policy asks for a second officer the page says so and seals nothing", "[ui]") {
    Exchange exchange;
    state(exchange, exchange.adas_case().report, {{"sanitised", "false"}});
    CheckPage page(exchange);
    page.count();
    CHECK(page.leaving.policy.asksSecondOfficer);
    CHECK(page.leaving.policy.asks.verdict == QStringLiteral("Policy asks for a second officer."));
    CHECK(page.hindrance.verdict == QStringLiteral("A second officer has to sign this."));
    CHECK_FALSE(page.seal(exchange.file("alone.sealed")));
}

TEST_CASE("what policy forbids stands first and cannot be sealed", "[ui]") {
    Exchange exchange;
    state(exchange, exchange.adas_case().report, {{"sanitised", "false"}});
    CheckPage page(exchange);
    page.form.agency = page.agency(QStringLiteral("Hilltop Academy"));
    page.form.gateway = QStringLiteral("dpa_2018_sch8_p4");
    page.count();
    CHECK_FALSE(page.leaving.policy.forbids.isEmpty());
    CHECK(page.leaving.policy.forbids.tone == ui::Tone::stop);
    CHECK(page.content().rowCount() > 0);
    CHECK_FALSE(page.seal(exchange.file("school.sealed")));
}

TEST_CASE("proportionality and the review date leave as they were typed", "[ui]") {
    Exchange exchange;
    {
        CheckPage page(exchange);
        page.form.proportionality = QStringLiteral("Names alone would not do.");
        page.form.review = QStringLiteral("next summer");
        page.count();
        CHECK(page.hindrance.tone == ui::Tone::information);
        CHECK(page.hindrance.meaning.contains(QStringLiteral("30/6/2027")));
        page.form.review = QStringLiteral(" 30/6/2031 ");
        page.count();
        REQUIRE(page.leaving.ready);
        REQUIRE(page.seal(exchange.file("dated.sealed")));
    }
    const core::Manifest manifest = newest(exchange);
    CHECK(manifest.proportionality == "Names alone would not do.");
    REQUIRE(manifest.review_date);
    CHECK(*manifest.review_date == core::parse_instant("2031-06-30").value());
}

TEST_CASE("what was kept back goes later where the earlier disclosure is named, or is kept back again", "[ui]") {
    Exchange exchange;
    const QByteArray phone = ui::toQt(exchange.adas_case().person) + "phone";
    {
        CheckPage page(exchange);
        page.count();
        CHECK(page.earlier.empty());
        page.tick(phone, false);
        REQUIRE(page.seal(exchange.file("first.sealed")));
    }
    exchange.clock.advance_seconds(86'400);
    CheckPage page(exchange);
    page.count();
    CHECK_FALSE(page.leaving.ready);
    CHECK(page.hindrance.details == QStringLiteral("disclosure.was_withheld"));
    CHECK_FALSE(page.hindrance.meaning.contains(QStringLiteral("--completes")));
    REQUIRE(page.earlier.size() == 1);
    CHECK(page.earlier[0].needed);
    CHECK(page.earlier[0].label.contains(QStringLiteral("Safeguarding")));
    CHECK_FALSE(page.seal(exchange.file("refused.sealed")));
    page.tick(phone, false); // it is there to be kept back again
    CHECK(page.leaving.ready);
    CHECK(page.earlier.empty());
    page.tick(phone, true);
    CHECK_FALSE(page.leaving.ready);
    page.form.completes = {page.earlier[0].bundle};
    page.count();
    CHECK(page.leaving.ready);
    REQUIRE(page.earlier.size() == 1); // what is ticked can be unticked
    CHECK_FALSE(page.earlier[0].needed);
    CHECK(page.seal(exchange.file("second.sealed")));
}
