// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Templates, agreements, requests, what partners wrote, groups and second officers on the check page.
#include "core/usecase/approvals.h"
#include "core/usecase/groups.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "core/usecase/requests.h"
#include "tests/support/colleague.h"
#include "tests/ui/check_page.h"
#include "ui/model/groups_presenter.h"
#include "ui/model/seal_template.h"

using namespace counterpart;
using counterpart::test::CheckPage;
using counterpart::test::Colleague;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::reason_of;

namespace {

core::NoProgress quiet;

QString of(const char* text) { return QString::fromLatin1(text); }

} // namespace

TEST_CASE("a template fills in what the officer has not, and says what is missing", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.form = {};
    page.form.templateId = of("multi_agency_meeting");
    page.presenter().useTemplate(page.form);
    CHECK(page.form.purpose.startsWith(of("To plan together")));
    CHECK(page.form.consent == of("not_sought"));
    CHECK(page.form.onward == of("within_agency"));
    CHECK(page.form.alsoKeep == QStringList{of("contact_of_victims_and_witnesses")});
    CHECK_FALSE(page.form.review.isEmpty());
    CHECK(page.form.gateway.isEmpty()); // it depends on the agency
    CHECK(page.guide.meaning.contains(of("the agency")));
    CHECK(page.guide.meaning.contains(of("why it is needed")));
    page.form.agency = page.agency(of("Eastbrook Council"));
    page.presenter().change(page.form);
    CHECK(page.form.gateway == of("cda_1998_s115"));
    page.form.agency = page.agency(of("Hilltop Academy"));
    page.presenter().change(page.form);
    CHECK(page.form.gateway == of("children_2004_s10"));
    page.form.necessity = of("Each plans its own part.");
    page.form.proportionality = of("No less would do.");
    page.form.review = of("30/6/2031");
    page.presenter().change(page.form);
    CHECK(page.guide.tone == ui::Tone::good);
    CHECK(page.desk().prompter.asked.isEmpty());
    page.form.templateId.clear(); // and takes away again what was its own
    page.presenter().useTemplate(page.form);
    CHECK(page.form.purpose.isEmpty());
    CHECK(page.form.gateway.isEmpty());
    CHECK(page.form.alsoKeep.isEmpty());
    CHECK(page.form.necessity == of("Each plans its own part."));
}

TEST_CASE("what the officer wrote is replaced by a template after a question alone", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.count();
    page.desk().prompter.yes = false;
    page.form.templateId = of("safeguarding_referral");
    page.form.onward = of("within_partnership");
    page.presenter().useTemplate(page.form);
    REQUIRE(page.desk().prompter.asked.size() == 1);
    CHECK(page.desk().prompter.lastText.contains(of("purpose")));
    CHECK(page.form.purpose == of("Safeguarding"));
    CHECK(page.form.gateway == of("cda_1998_s115"));
    CHECK(page.form.onward == of("within_partnership"));
    CHECK_FALSE(page.form.review.isEmpty()); // where nothing was written
    page.desk().prompter.yes = true;
    page.presenter().useTemplate(page.form);
    CHECK(page.form.purpose.startsWith(of("To refer a child")));
    CHECK(page.form.gateway == of("children_2004_s11"));
}

TEST_CASE("a rule of the template that the officer has unticked stays unticked", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.form = {};
    page.form.templateId = of("multi_agency_meeting");
    page.presenter().useTemplate(page.form);
    REQUIRE(page.form.alsoKeep.size() == 1);
    page.form.alsoKeep.clear();
    page.form.agency = page.agency(of("Eastbrook Council"));
    page.presenter().change(page.form);
    CHECK(page.form.alsoKeep.isEmpty());
}

TEST_CASE("the agreement is told with its review, and a disclosure can be held to it", "[ui]") {
    Exchange exchange;
    {
        CheckPage page(exchange);
        page.count();
        CHECK(page.leaving.agreement.verdict.contains(of("no sharing agreement")));
    }
    {
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::set_agreement(ada, {"Northmoor agreement", {}, {"cda_1998_s115"}, core::Instant{exchange.clock.now().milliseconds + 10 * core::kDayMilliseconds}}));
    }
    {
        CheckPage page(exchange);
        page.count();
        CHECK(page.leaving.agreement.verdict.contains(of("Northmoor agreement")));
        CHECK(page.leaving.agreement.tone == ui::Tone::information);
    }
    exchange.clock.advance_seconds(12 * 86'400);
    CheckPage page(exchange);
    page.count();
    CHECK(page.leaving.agreement.tone == ui::Tone::warning);
    CHECK(page.leaving.agreement.meaning.contains(of("was to be looked at again")));
    page.form.gateway = of("common_law_policing");
    page.count();
    CHECK(page.leaving.agreement.verdict.contains(of("under no sharing agreement")));
    page.form.agreement = page.start.agreement;
    page.count();
    CHECK(page.hindrance.details == of("disclosure.gateway_not_in_agreement"));
    CHECK_FALSE(page.leaving.ready);
}

TEST_CASE("several values of one attribute are chosen one by one", "[ui]") {
    Exchange exchange;
    const core::RecordId person = exchange.adas_case().person;
    {
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::set_record(ada, person, {{"alias", "Sparrow"}, {"alias", "Wharf"}}));
    }
    {
        CheckPage page(exchange);
        page.count();
        std::vector<QByteArray> values;
        for (int row = 0; row < page.content().rowCount(); ++row) {
            if (page.content().idAt(row).startsWith(ui::toQt(person) + "alias=")) values.push_back(page.content().idAt(row));
        }
        REQUIRE(values.size() == 2);
        page.tick(values[0], false);
        CHECK(page.stays(values[0]).contains(of("this value")));
        CHECK(page.stays(values[1]).isEmpty());
        page.tick(values[0], true);
        CHECK(page.stays(values[0]).isEmpty());
        page.tick(values[1], false);
        REQUIRE(page.seal(exchange.file("one.sealed")));
    }
    core::Session ben = exchange.open(Desk::ben);
    REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("one.sealed")), quiet));
    const auto view = core::show_record(ben, person);
    REQUIRE(view);
    for (const core::AttributeView& attribute : view->attributes) {
        if (attribute.attribute == "alias") CHECK(attribute.claims.size() == 1);
    }
}

TEST_CASE("no record leaves once all are unticked, and all do once they are ticked again", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    page.count();
    const QString all = page.leaving.counts;
    page.presenter().tickAll(false);
    page.count();
    CHECK(page.stays(ui::toQt(exchange.adas_case().person)) == of("As you chose"));
    CHECK(page.stays(ui::toQt(exchange.adas_case().vehicle)) == of("As you chose"));
    page.presenter().tickAll(true);
    page.count();
    CHECK(page.leaving.counts == all);
}

TEST_CASE("a request is chosen among those of the agency and answered by what is sealed", "[ui]") {
    Exchange exchange;
    core::LetterId id;
    {
        core::Session ben = exchange.open(Desk::ben);
        core::NewRequest request{"Northmoor Police", "Tam Exampleton", {}, "What do you hold?", "Safeguarding", "cda_1998_s115", "We plan a visit.", {}};
        request.by = core::Instant{exchange.clock.now().milliseconds + 5 * core::kDayMilliseconds};
        const auto posted = core::new_request(ben, request, exchange.file("ask"), core::Existing::refuse, quiet);
        INFO(reason_of(posted));
        REQUIRE(posted);
        id = posted->id;
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::import_bundle(ada, {.file = exchange.file("ask")}, quiet));
    }
    {
        CheckPage page(exchange);
        REQUIRE(page.start.requests.size() == 1);
        CHECK(page.start.requests[0].question.contains(of("What do you hold?")));
        CHECK(page.start.requests[0].agency == page.agency(of("Eastbrook Council")));
        page.presenter().startAfresh();
        page.begin(ui::toQt(exchange.adas_case().id), ui::toQt(id));
        CHECK(page.form.agency == page.start.requests[0].agency);
        CHECK(page.form.answers == page.start.requests[0].id);
        page.form.purpose = of("Safeguarding");
        page.form.gateway = of("cda_1998_s115");
        page.form.necessity = of("They asked.");
        page.form.proportionality = of("No less would do.");
        page.form.review = of("30/6/2031");
        page.form.consent = of("not_sought");
        page.form.answerOutcome = of("in_part");
        page.form.answerWords = of("The rest is a colleague's.");
        page.count();
        REQUIRE(page.seal(exchange.file("answer.sealed")));
    }
    core::Session ben = exchange.open(Desk::ben);
    REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("answer.sealed")), quiet));
    const auto asked = core::show_request(ben, to_hex(id.view()));
    REQUIRE(asked);
    REQUIRE(asked->answers.size() == 1);
    CHECK(asked->answers[0].answer.outcome == core::RequestOutcome::in_part);
    CHECK(asked->answers[0].answer.words == "The rest is a colleague's.");
}

TEST_CASE("what partners wrote goes where they permit it, and the page says what stays and why", "[ui]") {
    for (const char* onward : {"within_partnership", "recipients_only"}) {
        Exchange exchange;
        core::RecordId bens;
        {
            core::Session ben = exchange.open(Desk::ben);
            core::SealRequest request = exchange.request();
            request.to_agency = "Northmoor Police";
            request.case_id = core::new_case(ben, {{"title", "Ben's case"}, {"marking", "OFFICIAL-SENSITIVE"}}).value();
            REQUIRE(core::new_record(ben, "person", request.case_id, {{"name", "Wyn Sampleworth"}}));
            request.onward = onward;
            bens = request.case_id;
            const auto sealed = core::seal_disclosure(ben, request, exchange.file("b.sealed"), core::Existing::refuse, {}, quiet);
            INFO(reason_of(sealed));
            REQUIRE(sealed);
            core::Session ada = exchange.open(Desk::ada);
            REQUIRE(core::import_bundle(ada, test::accepting(exchange.file("b.sealed")), quiet));
            REQUIRE(core::set_record(ada, request.case_id, {{"reference", "NP/1"}}));
        }
        CheckPage page(exchange);
        page.begin(ui::toQt(bens));
        page.form = {};
        page.form.agency = page.agency(of("Hilltop Academy"));
        page.form.purpose = of("Safeguarding");
        page.form.gateway = of("children_2004_s10");
        page.form.necessity = of("The school has to know.");
        page.form.proportionality = of("No less would do.");
        page.form.review = of("30/6/2031");
        page.form.consent = of("not_sought");
        page.count();
        CHECK(page.leaving.passing.meaning.contains(of("unless you tick")));
        page.form.passOn = true;
        page.count();
        INFO(onward);
        if (QLatin1String(onward) == QLatin1String("within_partnership")) {
            CHECK(page.leaving.passing.meaning.contains(of("signed word")));
        } else {
            CHECK(page.leaving.passing.tone == ui::Tone::warning);
            CHECK(page.leaving.passing.meaning.contains(of("Eastbrook Council")));
        }
    }
}

TEST_CASE("what was filled in for a case is there again, until it is sealed or begun afresh", "[ui]") {
    Exchange exchange;
    const QByteArray id = ui::toQt(exchange.adas_case().id);
    const QByteArray phone = ui::toQt(exchange.adas_case().person) + "phone";
    CheckPage page(exchange);
    CHECK_FALSE(page.draft);
    page.count();
    page.tick(phone, false);
    const ui::SealForm before = page.form;
    page.begin(id);
    CHECK(page.draft);
    CHECK(page.form == before);
    page.count();
    CHECK(page.stays(phone) == of("As you chose"));
    page.presenter().startAfresh();
    CHECK(page.form == ui::SealForm{});
    page.form = before;
    page.count();
    CHECK(page.stays(phone).isEmpty());
    REQUIRE(page.seal(exchange.file("x.sealed")));
    page.begin(id);
    CHECK_FALSE(page.draft);
    CHECK(page.form == ui::SealForm{});
}

TEST_CASE("a colleague is asked from the page, and it is sealed once they have signed exactly this", "[ui]") {
    Exchange exchange;
    std::optional<Colleague> colleague;
    {
        core::Session ada = exchange.open(Desk::ada);
        colleague.emplace(exchange, ada);
        REQUIRE(core::set_record(ada, exchange.adas_case().report, {{"sanitised", "false"}}));
    }
    CheckPage page(exchange);
    REQUIRE(page.start.colleagues.size() == 1);
    CHECK(page.start.colleagues[0].label.contains(of("Dora Finch")));
    page.count();
    CHECK(page.leaving.second.message.verdict == of("A second officer has to sign this."));
    page.presenter().askColleague({});
    CHECK(page.said().verdict == of("Choose whom you ask."));
    page.desk().prompter.files = {ui::fromPath(exchange.file("ask"))};
    page.presenter().askColleague(QByteArray::fromHex(page.start.colleagues[0].id.toLatin1()));
    page.desk().idle();
    INFO(page.said().details.toStdString());
    CHECK(page.said().tone == ui::Tone::good);
    page.count();
    CHECK(page.leaving.second.message.verdict == of("A second officer has been asked about exactly this."));
    CHECK(page.leaving.second.message.who.contains(of("Dora Finch")));
    CHECK(page.leaving.second.message.who.contains(of("No answer yet.")));
    CHECK_FALSE(page.seal(exchange.file("early.sealed")));
    {
        core::Session& dora = colleague->session();
        REQUIRE(core::import_bundle(dora, {.file = exchange.file("ask")}, quiet));
        const auto asked = core::list_approvals(dora);
        REQUIRE(asked);
        REQUIRE(core::answer_approval(dora, to_hex(asked->front().letter.id.view()), core::ApprovalOutcome::agreed, "Go on.", exchange.file("yes"), core::Existing::refuse, quiet));
    }
    bool taken = false; // as the import page does, in this session
    page.desk().executor.run([&](core::Session& session, core::Progress&) { return core::import_bundle(session, {.file = exchange.file("yes")}, quiet); }, &page.presenter(),
                             [&](const Result<core::ImportReport>& done) { taken = done.has_value(); });
    page.desk().idle();
    REQUIRE(test::becomes([&] { return taken; }));
    page.begin(ui::toQt(exchange.adas_case().id)); // back on the page: all is as it was
    CHECK(page.draft);
    page.count();
    CHECK(page.leaving.second.signedNow);
    CHECK(page.leaving.second.message.who.contains(of("Go on.")));
    CHECK(page.leaving.ready);
    const QString purpose = page.form.purpose;
    page.form.purpose = of("Something else");
    page.count();
    CHECK_FALSE(page.leaving.ready);
    CHECK(page.leaving.second.message.verdict == of("A second officer was asked about something else."));
    CHECK(page.leaving.second.message.meaning.contains(of("purpose")));
    CHECK_FALSE(page.leaving.second.message.meaning.contains(of("legal basis")));
    page.form.purpose = purpose;
    page.count();
    REQUIRE(page.leaving.ready);
    CHECK(page.seal(exchange.file("signed.sealed")));
}

TEST_CASE("a second officer who declines is told with their words", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        Colleague colleague(exchange, ada);
        REQUIRE(core::set_record(ada, exchange.adas_case().report, {{"sanitised", "false"}}));
        REQUIRE(core::ask_approval(ada, exchange.request(), colleague.session().identity().thumbprint(), exchange.file("ask"), core::Existing::refuse, quiet));
        REQUIRE(core::import_bundle(colleague.session(), {.file = exchange.file("ask")}, quiet));
        const auto asked = core::list_approvals(colleague.session());
        REQUIRE(core::answer_approval(colleague.session(), to_hex(asked->front().letter.id.view()), core::ApprovalOutcome::declined, "Sanitise it.", exchange.file("no"), core::Existing::refuse, quiet));
        REQUIRE(core::import_bundle(ada, {.file = exchange.file("no")}, quiet));
    }
    CheckPage page(exchange);
    page.form.necessity = of("The council cannot plan the visit without it.");
    page.form.proportionality = of("No less would do.");
    page.form.review = of("30/6/2031");
    page.count();
    CHECK(page.leaving.second.message.tone == ui::Tone::stop);
    CHECK(page.leaving.second.message.who.contains(of("Sanitise it.")));
    CHECK_FALSE(page.leaving.ready);
}

TEST_CASE("a group is kept from the page, shows who would see what, and gets a sealed file an agency", "[ui]") {
    Exchange exchange;
    CheckPage page(exchange);
    ui::GroupsPresenter groups(page.desk().desk);
    QObject::connect(&groups, &ui::GroupsPresenter::changed, &page.presenter(), &ui::SealPresenter::groupsChanged);
    std::vector<ui::GroupChoice> offered;
    QObject::connect(&page.presenter(), &ui::SealPresenter::groupsOffered, &page.presenter(), [&](const auto& got) { offered = got; });
    page.form.templateId = of("multi_agency_meeting");
    page.form.gateway.clear();
    groups.keep(of("Lantern partners"), {page.agency(of("Hilltop Academy")), page.agency(of("Eastbrook Council"))}, page.form);
    page.desk().idle();
    REQUIRE(offered.size() == 1);
    CHECK(offered[0].agencies.contains(of("Hilltop Academy")));
    page.form = {};
    page.form.group = of("Lantern partners");
    page.presenter().change(page.form);
    CHECK(page.form.templateId == of("multi_agency_meeting"));
    CHECK(page.form.purpose == of("Safeguarding")); // the group's own words win over the template's
    page.form.necessity = of("Neither can plan without it.");
    page.form.proportionality = of("No less would do.");
    page.form.review = of("30/6/2031");
    page.count();
    REQUIRE(page.leaving.groups.size() == 2);
    CHECK(page.leaving.groups[0].verdict.contains(of("Eastbrook Council")));
    CHECK(page.leaving.groups[1].verdict.contains(of("Hilltop Academy")));
    CHECK(page.content().rowCount() > 0);
    INFO(page.hindrance.verdict.toStdString() << page.hindrance.meaning.toStdString());
    REQUIRE(page.leaving.ready);
    std::filesystem::create_directory(exchange.file("out"));
    REQUIRE(page.seal(exchange.file("out")));
    CHECK(std::distance(std::filesystem::directory_iterator(exchange.file("out")), {}) == 2);
    CHECK(page.said().who.contains(of("Hilltop Academy")));
    groups.remove(of("Lantern partners"));
    page.desk().idle();
    CHECK(offered.empty());
}

TEST_CASE("where one of a group may not have it none is sealed", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        REQUIRE(core::set_record(ada, exchange.adas_case().report, {{"sanitised", "false"}}));
        core::NewGroup group{"Both", {"Hilltop Academy", "Eastbrook Council"}, {}, {}};
        group.terms.template_id = "multi_agency_meeting";
        REQUIRE(core::new_group(ada, group));
    }
    CheckPage page(exchange);
    page.form = {};
    page.form.group = of("Both");
    page.form.necessity = of("Both have to plan.");
    page.form.proportionality = of("No less would do.");
    page.form.review = of("30/6/2031");
    page.presenter().change(page.form);
    page.count();
    CHECK_FALSE(page.leaving.ready);
    CHECK_FALSE(page.leaving.policy.forbids.isEmpty());
    CHECK(page.hindrance.who.contains(of("none is sealed")));
    std::filesystem::create_directory(exchange.file("out"));
    CHECK_FALSE(page.seal(exchange.file("out")));
    CHECK(std::filesystem::is_empty(exchange.file("out")));
}
