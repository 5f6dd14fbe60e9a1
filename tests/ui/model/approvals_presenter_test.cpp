// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A second officer reads all that would leave, and signs or refuses: as the page does it.
#include "core/usecase/approvals.h"
#include "core/usecase/records.h"
#include "tests/support/colleague.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/approvals_presenter.h"

#include <QAbstractItemModelTester>

using namespace counterpart;
using counterpart::test::Colleague;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

core::NoProgress quiet;

constexpr int kState = 5;

QString cell(const ui::TableModel& rows, int row, int column) { return rows.data(rows.index(row, column)).toString(); }

/// Dora asks Ada, whose desk is on the screen: policy wants a second officer for a report that is not sanitised.
core::LetterId asked(Exchange& exchange) {
    core::Session ada = exchange.open(Desk::ada);
    REQUIRE(core::set_record(ada, exchange.adas_case().report, {{"sanitised", "false"}}));
    Colleague colleague(exchange, ada);
    const auto posted = core::ask_approval(ada, exchange.request(), colleague.session().identity().thumbprint(), exchange.file("ours"), core::Existing::refuse, quiet);
    REQUIRE(posted);
    REQUIRE(core::import_bundle(colleague.session(), {.file = exchange.file("ours")}, quiet));
    // The colleague has a case of her own that needs Ada's word.
    const auto incident = core::new_case(colleague.session(), {{"title", "Operation Thistledown"}, {"marking", "OFFICIAL-SENSITIVE"}});
    REQUIRE(incident);
    const auto report = core::new_record(colleague.session(), "intelligence_report", *incident,
                                         {{"reference", "DF/1"}, {"text", "Seen at the quay."}, {"source_grade", "2"}, {"information_grade", "B"}, {"handling_code", "P"}, {"sanitised", "false"}});
    INFO((report ? "" : std::string(report.error().reason) + " " + report.error().detail));
    REQUIRE(report);
    core::SealRequest request = exchange.request();
    request.case_id = *incident;
    const auto wanted = core::ask_approval(colleague.session(), request, ada.identity().thumbprint(), exchange.file("theirs"), core::Existing::refuse, quiet);
    INFO(test::reason_of(wanted));
    REQUIRE(wanted);
    REQUIRE(core::import_bundle(ada, {.file = exchange.file("theirs")}, quiet));
    return wanted->id;
}

struct Letters {
    explicit Letters(Exchange& exchange) : desk(exchange, Desk::ada) {
        desk.open(exchange, Desk::ada);
        QObject::connect(&presenter, &ui::LetterListPresenter::counted, &presenter, [this](int count) { waiting = count; });
        QObject::connect(&presenter, &ui::ApprovalsPresenter::looked, &presenter, [this](const ui::LetterSheet& shown, bool can) {
            sheet = shown;
            answerable = can;
        });
        presenter.load();
        desk.idle();
    }
    [[nodiscard]] bool says(const QString& text) const {
        for (const auto& line : sheet.lines) {
            if (line.text.contains(text)) return true;
        }
        return false;
    }
    void look(const QByteArray& id) {
        presenter.look(id);
        desk.idle();
    }
    UiDesk desk;
    ui::ApprovalsPresenter presenter{desk.desk};
    Said said{presenter};
    ui::LetterSheet sheet;
    bool answerable = false;
    int waiting = -1;
};

} // namespace

TEST_CASE("what a colleague wants signed is shown in full, and signed only after a question", "[ui]") {
    Exchange exchange;
    const QByteArray id = ui::toQt(asked(exchange));
    Letters ada(exchange);
    const QAbstractItemModelTester tester(&ada.presenter.rows(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(ada.presenter.rows().rowCount() == 2); // ours, too
    CHECK(ada.waiting == 1);
    const int row = ada.presenter.rows().rowOf(id);
    REQUIRE(row >= 0);
    CHECK(cell(ada.presenter.rows(), row, 1) == QStringLiteral("Dora Finch"));
    CHECK(cell(ada.presenter.rows(), 1 - row, 1) == QStringLiteral("You"));
    // Nothing is signed that was not looked at.
    ada.presenter.approve(id, {});
    CHECK(ada.desk.prompter.asked.isEmpty());
    ada.look(id);
    CHECK(ada.answerable);
    CHECK(ada.sheet.heading.contains(QStringLiteral("Eastbrook Council")));
    CHECK(ada.says(QStringLiteral("Seen at the quay.")));
    CHECK(ada.says(QStringLiteral("Ben Alder")));
    ada.desk.prompter.yes = false;
    ada.presenter.approve(id, {});
    ada.desk.idle();
    CHECK(ada.waiting == 1);
    ada.desk.prompter.yes = true;
    ada.desk.prompter.files.push_back(ui::fromPath(exchange.file("yes")));
    ada.presenter.approve(id, {});
    ada.desk.idle();
    CHECK(ada.said.last.tone == ui::Tone::good);
    CHECK(std::filesystem::exists(exchange.file("yes")));
    CHECK(ada.waiting == 0);
    CHECK(cell(ada.presenter.rows(), ada.presenter.rows().rowOf(id), kState).contains(QStringLiteral("Approved by")));
    ada.look(id);
    CHECK_FALSE(ada.answerable); // a word is given once
}

TEST_CASE("an approval is refused with a reason", "[ui]") {
    Exchange exchange;
    const QByteArray id = ui::toQt(asked(exchange));
    Letters ada(exchange);
    ada.look(id);
    ada.presenter.refuse(id, {});
    CHECK(ada.said.last.tone == ui::Tone::warning);
    ada.desk.prompter.files.push_back(ui::fromPath(exchange.file("no")));
    ada.presenter.refuse(id, QStringLiteral("The source could be known by it."));
    ada.desk.idle();
    CHECK(cell(ada.presenter.rows(), ada.presenter.rows().rowOf(id), kState).contains(QStringLiteral("Refused by")));
    ada.look(id);
    CHECK(ada.says(QStringLiteral("The source could be known by it.")));
}

TEST_CASE("what we asked ourselves is for others to sign", "[ui]") {
    Exchange exchange;
    const QByteArray theirs = ui::toQt(asked(exchange));
    Letters ada(exchange);
    const QByteArray ours = ada.presenter.rows().idAt(1 - ada.presenter.rows().rowOf(theirs));
    ada.look(ours);
    CHECK_FALSE(ada.answerable);
    CHECK_FALSE(ada.sheet.isEmpty());
}
