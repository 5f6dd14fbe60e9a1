// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comes: its conditions are accepted, some of it is taken in, who wrote it is told, and its sender hears of it.
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/case_presenter.h"
#include "ui/model/claim_rows.h"
#include "ui/model/import_presenter.h"
#include "ui/model/disclosures_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

core::NoProgress quiet;

/// Somebody's import page with a file on it.
struct Importing {
    Importing(Exchange& exchange, Desk whose, const std::string& name) : desk(exchange, whose), path(ui::fromPath(exchange.file(name))), presenter(desk.desk), said(presenter) {
        desk.open(exchange, whose);
        QObject::connect(&presenter, &ui::ImportPresenter::inspected, &presenter, [this](const ui::BundleShown& got) { shown = got; });
        QObject::connect(&presenter, &ui::ImportPresenter::chosen, &presenter, [this](const QString& words) { chosen = words; });
        look();
    }
    void look() {
        presenter.inspect(path);
        desk.idle();
    }
    void tick(const core::RecordId& record, bool ticked) {
        const int row = presenter.changes().rowOf(ui::toQt(record));
        REQUIRE(row >= 0);
        REQUIRE(presenter.changes().setData(presenter.changes().index(row, 0), ticked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
    void take(bool accepts, const QString& receipt = {}) {
        if (!receipt.isEmpty()) desk.prompter.files = {receipt};
        presenter.take(accepts, !receipt.isEmpty());
        desk.idle();
    }
    UiDesk desk;
    QString path;
    ui::ImportPresenter presenter;
    Said said;
    ui::BundleShown shown;
    QString chosen;
    QAbstractItemModelTester tester{&presenter.changes(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("some records are taken in, the sender hears so, and the rest is taken in later from the same file", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "came.sealed");
    }
    const core::RecordId person = exchange.adas_case().person;
    const QString receipt = ui::fromPath(exchange.file("receipt.sealed"));
    {
        Importing ben(exchange, Desk::ben, "came.sealed");
        CHECK(ben.chosen == QStringLiteral("All of it would be taken in."));
        CHECK(ben.shown.acceptedWhen.isEmpty());
        QSignalSpy offered(&ben.presenter, &ui::ImportPresenter::receiptOffered);

        ben.presenter.tickAll(false); // the case itself has no tick: it comes with whatever is taken
        CHECK(ben.chosen == QStringLiteral("Nothing is ticked."));
        ben.take(true);
        CHECK(ben.said.last.tone == ui::Tone::information);
        ben.tick(person, true);
        CHECK(ben.chosen.startsWith(QStringLiteral("In part: 1 of")));
        ben.take(true, receipt);
        INFO(ben.said.last.verdict.toStdString() << ben.said.last.details.toStdString());
        CHECK(ben.said.last.verdict == QStringLiteral("Some of it is in your store."));
        CHECK(ben.said.last.meaning.contains(QStringLiteral("left out: take them in later")));
        CHECK(offered.empty()); // it was written

        ben.look();
        CHECK(ben.shown.before.startsWith(QStringLiteral("Some of its records")));
        CHECK(ben.shown.accepted);
        CHECK(ben.shown.acceptedWhen.startsWith(QStringLiteral("You accepted these conditions")));
        CHECK_FALSE(ben.presenter.changes().index(ben.presenter.changes().rowOf(ui::toQt(person)), 0).data(Qt::CheckStateRole).isValid());
        ben.take(false); // once is enough
        CHECK(ben.said.last.verdict == QStringLiteral("It is in your store."));
        REQUIRE(offered.size() == 1);
        const QString later = ui::fromPath(exchange.file("later.sealed"));
        ben.desk.prompter.files = {later};
        ben.presenter.writeReceipt(offered[0][0].toByteArray());
        ben.desk.idle();
        CHECK(ben.said.last.verdict == QStringLiteral("The receipt is written."));
        CHECK(std::filesystem::exists(ui::toPath(later)));
    }
    Importing ada(exchange, Desk::ada, "receipt.sealed");
    ada.take(false);
    CHECK(ada.said.last.verdict == QStringLiteral("The answer is kept."));
    ui::DisclosuresPresenter disclosures(ada.desk.desk);
    disclosures.load();
    ada.desk.idle();
    REQUIRE(disclosures.sent().rowCount() == 1);
    CHECK(disclosures.sent().index(0, ui::disclosure_column::takenIn).data().toString().startsWith(QStringLiteral("In part, ")));
}

TEST_CASE("a receipt is offered once more for a file that was taken in before", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        exchange.seal(ada, "came.sealed");
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("came.sealed")), quiet));
    }
    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::ImportPresenter presenter(desk.desk);
    const Said said(presenter);
    QSignalSpy offered(&presenter, &ui::ImportPresenter::receiptOffered);
    presenter.inspect(ui::fromPath(exchange.file("came.sealed")));
    desk.idle();
    CHECK(said.last.verdict.startsWith(QStringLiteral("You took this file in on")));
    REQUIRE(offered.size() == 1);
    presenter.writeReceipt(offered[0][0].toByteArray()); // without a place nothing is written
    desk.idle();
    CHECK(said.last.verdict.startsWith(QStringLiteral("You took this file in on")));
}

TEST_CASE("what was passed on tells who wrote it, who passed it on and under whose permission, wherever it is shown", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        core::SealRequest adas = exchange.request();
        adas.onward = "within_partnership";
        adas.handling_code = "C";
        adas.conditions = "Keep it in the partnership.";
        exchange.seal(ada, "first.sealed", adas);
        core::Session ben = exchange.open(Desk::ben);
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("first.sealed")), quiet));
        core::SealRequest bens = exchange.request();
        bens.to_agency = "Hilltop Academy";
        bens.gateway = "children_2004_s10";
        bens.pass_on = true;
        bens.handling_code = "C";
        bens.conditions = "As the police asked.";
        const auto sealed = core::seal_disclosure(ben, bens, exchange.file("second.sealed"), core::Existing::refuse, {}, quiet);
        INFO(test::reason_of(sealed));
        REQUIRE(sealed);
    }
    // Agencies' names are isolated in a sentence: their marks go for the comparison.
    const auto plain = [](QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    const QString whose = QStringLiteral("Northmoor Police wrote it; Eastbrook Council passed it on under the permission of Northmoor Police");
    Importing cleo(exchange, Desk::cleo, "second.sealed");
    CHECK(plain(cleo.shown.origins).startsWith(whose));
    CHECK(plain(cleo.shown.origins).contains(QStringLiteral("Keep it in the partnership.")));
    cleo.take(true);
    CHECK(cleo.said.last.verdict == QStringLiteral("It is in your store."));

    ui::CasePresenter page(cleo.desk.desk);
    QString standing;
    QObject::connect(&page, &ui::CasePresenter::claimShown, &page, [&](const QString&, const QString& words) { standing = words; });
    page.load(ui::toQt(exchange.adas_case().id), ui::toQt(exchange.adas_case().person));
    cleo.desk.idle();
    REQUIRE(page.claims().rowCount() > 0);
    CHECK(plain(page.claims().index(0, ui::ClaimColumn::who).data().toString()) == QStringLiteral("Ada Moss, Northmoor Police, passed on by Eastbrook Council"));
    page.look(page.claims().idAt(0));
    CHECK(plain(standing).contains(whose));
    REQUIRE(page.history().rowCount() > 0);
    CHECK(plain(page.history().index(0, 3).data(Qt::AccessibleDescriptionRole).toString()).startsWith(whose));
}
