// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/case_history_presenter.h"
#include "ui/model/claim_rows.h"
#include "ui/model/record_form_presenter.h"
#include "ui/model/typed_date.h"
#include "ui/model/case_presenter.h"
#include "ui/model/case_sharing_presenter.h"
#include "ui/model/documents_presenter.h"
#include "ui/model/intelligence_presenter.h"
#include "ui/model/overview_presenter.h"
#include "ui/model/tasks_presenter.h"

#include <QSignalSpy>

#include <algorithm>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

/// Ada's case in her desktop, after `before` was done to her store.
struct AdasDesk {
    template <class Before>
    explicit AdasDesk(Before before) {
        {
            core::Session ada = exchange.open(Desk::ada);
            before(exchange, ada);
        }
        desk.open(exchange, Desk::ada);
    }
    AdasDesk() : AdasDesk([](Exchange&, core::Session&) {}) {}
    [[nodiscard]] QByteArray caseId() const { return ui::toQt(exchange.adas_case().id); }

    Exchange exchange;
    UiDesk desk{exchange, Desk::ada};
};

QString text(const ui::TableModel& rows, int row, int column) { return rows.index(row, column).data().toString(); }

} // namespace

TEST_CASE("tasks show what is open first, and finishing one states it", "[ui]") {
    AdasDesk ada([](Exchange& exchange, core::Session& session) {
        const core::RecordId id = exchange.adas_case().id;
        REQUIRE(core::new_record(session, "task", id, {{"title", "Ring the school"}, {"due", "2099-01-01"}, {"owner", "A. Moss"}}));
        REQUIRE(core::new_record(session, "task", id, {{"title", "Visit"}, {"due", "2001-05"}, {"status", "in_progress"}}));
        REQUIRE(core::new_record(session, "task", id, {{"title", "Write it up"}, {"status", "done"}}));
    });
    ui::TasksPresenter presenter(ada.desk.desk);
    QSignalSpy counted(&presenter, &ui::TasksPresenter::counted);
    QSignalSpy changed(&presenter, &ui::TasksPresenter::changed);
    presenter.load(ada.caseId());
    ada.desk.idle();
    REQUIRE(presenter.rows().rowCount() == 3);
    CHECK(text(presenter.rows(), 0, ui::TasksPresenter::title) == QStringLiteral("Visit"));
    CHECK(text(presenter.rows(), 0, ui::TasksPresenter::due) == QStringLiteral("May 2001 · overdue"));
    CHECK(text(presenter.rows(), 1, ui::TasksPresenter::due) == QStringLiteral("1 January 2099"));
    CHECK(text(presenter.rows(), 2, ui::TasksPresenter::status) == QStringLiteral("Done"));
    CHECK(counted.back()[0].toString().startsWith(QStringLiteral("2 ")));
    const QByteArray visit = presenter.rows().idAt(0);
    CHECK(presenter.isOpen(visit));
    presenter.finish(visit);
    ada.desk.idle();
    REQUIRE(changed.size() == 1);
    presenter.load(ada.caseId());
    ada.desk.idle();
    CHECK_FALSE(presenter.isOpen(visit));
    CHECK_FALSE(text(presenter.rows(), presenter.rows().rowOf(visit), ui::TasksPresenter::done).isEmpty());
    presenter.reopen(visit);
    ada.desk.idle();
    presenter.load(ada.caseId());
    ada.desk.idle();
    CHECK(presenter.isOpen(visit));
    CHECK(text(presenter.rows(), presenter.rows().rowOf(visit), ui::TasksPresenter::done).isEmpty());
}

TEST_CASE("the overview tells who takes part, and what happened by kind", "[ui]") {
    AdasDesk ada([](Exchange& exchange, core::Session& session) {
        REQUIRE(core::new_record(session, "event", exchange.adas_case().id, {{"title", "Visit"}, {"date", "2019-05"}}));
        REQUIRE(core::set_record(session, exchange.adas_case().id, {{"summary", "A child at risk."}}));
        exchange.seal(session, "a.sealed");
    });
    ui::OverviewPresenter presenter(ada.desk.desk);
    QSignalSpy described(&presenter, &ui::OverviewPresenter::described);
    presenter.load(ada.caseId());
    ada.desk.idle();
    CHECK(described.back()[0].toString() == QStringLiteral("A child at risk."));
    CHECK(presenter.people().rowOf(ui::toQt(ada.exchange.adas_case().person)) >= 0);
    const int all = presenter.chronology().rowCount();
    presenter.show(ui::OverviewPresenter::Kind::event);
    REQUIRE(presenter.chronology().rowCount() == 1);
    CHECK(text(presenter.chronology(), 0, 0) == QStringLiteral("May 2019")); // no day, and no time, that nobody stated
    presenter.show(ui::OverviewPresenter::Kind::sharing);
    CHECK(presenter.chronology().rowCount() == 1);
    presenter.show(ui::OverviewPresenter::Kind::letter);
    CHECK(presenter.chronology().rowCount() == 0);
    presenter.show(ui::OverviewPresenter::Kind::change);
    CHECK(presenter.chronology().rowCount() == all - 2);
}

TEST_CASE("intelligence shows each report's grades and what they mean", "[ui]") {
    AdasDesk ada;
    ui::IntelligencePresenter presenter(ada.desk.desk);
    QSignalSpy looked(&presenter, &ui::IntelligencePresenter::looked);
    presenter.load(ada.caseId());
    ada.desk.idle();
    REQUIRE(presenter.rows().rowCount() >= 1);
    CHECK(text(presenter.rows(), 0, ui::IntelligencePresenter::grade).size() == 2);
    presenter.look(presenter.rows().idAt(0));
    CHECK_FALSE(looked.back()[0].toString().isEmpty());
    CHECK(looked.back()[1].toStringList().join(QLatin1Char('\n')).contains(QStringLiteral("Source: ")));
    presenter.look({});
    CHECK(looked.back()[0].toString().isEmpty());
}

TEST_CASE("the documents of a case are its files, and what is dropped becomes one of them", "[ui]") {
    AdasDesk ada;
    ui::DocumentsPresenter presenter(ada.desk.desk);
    presenter.load(ada.caseId());
    ada.desk.idle();
    const int before = presenter.rows().rowCount();
    REQUIRE(before >= 1);
    const auto file = presenter.fileOf(presenter.rows().idAt(0));
    CHECK(file.attachment == ui::toQt(ada.exchange.adas_case().attachment));
    CHECK(file.record == ui::toQt(ada.exchange.adas_case().document));

    ui::CasePresenter page(ada.desk.desk);
    Said said(page);
    page.load(ada.caseId(), {});
    ada.desk.idle();
    const auto copy = ada.exchange.file("copy.bin");
    ada.desk.prompter.files = {ui::fromPath(copy)};
    page.extract(file.attachment, file.name);
    ada.desk.idle();
    CHECK(said.last.tone != ui::Tone::stop);
    REQUIRE(std::filesystem::exists(copy));
    page.attachToCase({ui::fromPath(copy)});
    ada.desk.idle();
    CHECK(said.last.tone == ui::Tone::good);
    presenter.load(ada.caseId());
    ada.desk.idle();
    CHECK(presenter.rows().rowCount() == before + 1);
}

TEST_CASE("the sharing and the history of a case are its own", "[ui]") {
    AdasDesk ada([](Exchange& exchange, core::Session& session) { exchange.seal(session, "a.sealed"); });
    ui::CaseSharingPresenter sharing(ada.desk.desk);
    QSignalSpy chosen(&sharing, &ui::CaseSharingPresenter::chosen);
    sharing.load(ada.caseId());
    ada.desk.idle();
    REQUIRE(sharing.sent().rowCount() == 1);
    CHECK(sharing.received().rowCount() == 0);
    sharing.chooseSent(sharing.sent().idAt(0));
    REQUIRE(chosen.size() == 1);
    CHECK_FALSE(chosen.back()[0].value<ui::DisclosureDetail>().heading.isEmpty());

    ui::CaseHistoryPresenter history(ada.desk.desk);
    history.load(ada.caseId());
    ada.desk.idle();
    REQUIRE(history.rows().rowCount() > 5);
    QSet<QByteArray> records;
    for (int row = 0; row < history.rows().rowCount(); ++row) records << history.recordOf(history.rows().idAt(row));
    CHECK(records.contains(ada.caseId()));
    CHECK(records.contains(ui::toQt(ada.exchange.adas_case().person)));
    CHECK(records.contains(ui::toQt(ada.exchange.adas_case().link)));
}

TEST_CASE("what the officer stated last is taken back, and said in words", "[ui]") {
    AdasDesk ada;
    ui::CasePresenter page(ada.desk.desk);
    Said said(page);
    const QByteArray person = ui::toQt(ada.exchange.adas_case().person);
    ada.exchange.clock.advance_seconds(60); // what is there was stated before
    page.load(ada.caseId(), person);
    ada.desk.idle();
    page.takeBack();
    ada.desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("undo.nothing")));
    const auto state = [&](const char* value) {
        ada.exchange.clock.advance_seconds(60);
        ada.desk.executor.run(
            [&, value](ui::Vault& vault, core::Progress&) -> Result<void> { return core::set_record(*vault.session(), ada.exchange.adas_case().person, {{"occupation", value}}); }, &page, [](const Result<void>& done) { REQUIRE(done); });
        ada.desk.idle();
        ada.exchange.clock.advance_seconds(60);
    };
    state("Docker");
    state("Sailor");
    page.takeBack();
    ada.desk.idle();
    CHECK(said.last.verdict.contains(QStringLiteral("Occupation")));
    CHECK(said.last.meaning.contains(QStringLiteral("Docker")));
    ada.exchange.clock.advance_seconds(60);
    page.takeBack();
    ada.desk.idle();
    CHECK(said.last.tone == ui::Tone::good);
    CHECK(said.last.meaning.contains(QStringLiteral("No value is stated any longer")));
}

TEST_CASE("a form tells all that is missing at once, takes several values, and who is here already", "[ui]") {
    AdasDesk ada;
    ui::RecordFormPresenter form(ada.desk.desk);
    std::vector<ui::FieldProblem> problems;
    std::vector<ui::Choice> same;
    std::vector<ui::Field> fields;
    QObject::connect(&form, &ui::RecordFormPresenter::problems, &form, [&](const std::vector<ui::FieldProblem>& told) { problems = told; });
    QObject::connect(&form, &ui::RecordFormPresenter::sameFound, &form, [&](const std::vector<ui::Choice>& found) { same = found; });
    QObject::connect(&form, &ui::RecordFormPresenter::formReady, &form, [&](const QString&, const std::vector<ui::Field>& made) { fields = made; });
    QSignalSpy saved(&form, &ui::RecordFormPresenter::saved);
    form.startRecord(QStringLiteral("person"), ada.caseId());
    ada.desk.idle();
    CHECK(std::ranges::any_of(fields, [](const ui::Field& one) { return one.id == QStringLiteral("alias") && one.many; }));
    CHECK(form.isName(QStringLiteral("name")));
    CHECK_FALSE(form.isName(QStringLiteral("alias")));
    form.save({});
    ada.desk.idle();
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().field == QStringLiteral("name"));
    CHECK(saved.isEmpty());

    form.lookForSame(QStringLiteral("Tam Exampelton")); // as one writes it by ear
    ada.desk.idle();
    REQUIRE_FALSE(same.empty());
    CHECK(same.front().label == QStringLiteral("Tam Exampleton"));
    form.lookForSame(QStringLiteral("Ta"));
    CHECK(same.empty());

    form.save({{QStringLiteral("name"), QStringLiteral("Pat Example")}, {QStringLiteral("alias"), QStringLiteral("Patty")}, {QStringLiteral("alias"), QStringLiteral("P")}});
    ada.desk.idle();
    REQUIRE(saved.size() == 1);
    CHECK(problems.empty());
    ui::CasePresenter page(ada.desk.desk);
    page.load(ada.caseId(), saved[0][0].toByteArray());
    ada.desk.idle();
    QStringList values;
    for (int row = 0; row < page.claims().rowCount(); ++row) values << text(page.claims(), row, ui::ClaimColumn::value);
    CHECK(values.contains(QStringLiteral("Patty")));
    CHECK(values.contains(QStringLiteral("P")));
}

TEST_CASE("a date in three boxes is as much as is known", "[ui]") {
    CHECK(ui::typedDate({}, {}, {}, true).isEmpty());
    CHECK(ui::typedDate(QStringLiteral("12"), QStringLiteral("4"), QStringLiteral("1985"), false) == QStringLiteral("12/4/1985"));
    CHECK(ui::typedDate({}, QStringLiteral("jan"), QStringLiteral(" 1985 "), false) == QStringLiteral("1/1985"));
    CHECK(ui::typedDate({}, {}, QStringLiteral("1985"), true) == QStringLiteral("1985~"));
    CHECK(ui::typedDate(QStringLiteral("12"), {}, QStringLiteral("1985"), false) == QStringLiteral("12/?/1985"));
}
