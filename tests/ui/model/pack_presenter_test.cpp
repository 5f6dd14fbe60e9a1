// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The auditor's pack as the log's page makes and checks it.
#include "core/report/pack.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/pack_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <fstream>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

struct Auditing {
    explicit Auditing(Exchange& exchange) : folder(exchange.file("pack")), desk(exchange, Desk::ada), presenter(desk.desk), said(presenter) {
        {
            core::Session ada = exchange.open(Desk::ada);
            exchange.seal(ada, "a.sealed");
        }
        desk.open(exchange, Desk::ada);
    }
    void make(const QString& since = {}, const QString& until = {}) {
        desk.prompter.files = {ui::fromPath(folder)};
        presenter.make(since, until);
        desk.idle();
    }
    void check() {
        desk.prompter.files = {ui::fromPath(folder)};
        presenter.check();
        desk.idle();
    }
    void change(const char* name) { std::ofstream(folder / name, std::ios::app | std::ios::binary) << ' '; }
    QString result(const char* name) {
        const int row = presenter.files().rowOf(name);
        return row < 0 ? QString() : presenter.files().index(row, 1).data().toString();
    }
    std::filesystem::path folder;
    UiDesk desk;
    ui::PackPresenter presenter;
    Said said;
    QAbstractItemModelTester tester{&presenter.files(), QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_CASE("a pack is made for an auditor and every one of its files is as it was signed", "[ui][pack]") {
    Exchange exchange;
    Auditing page(exchange);
    QSignalSpy made(&page.presenter, &ui::PackPresenter::made);
    page.make(QStringLiteral("never"));
    CHECK(page.said.last.details.startsWith(QStringLiteral("period.bad_day")));
    CHECK(page.desk.prompter.asked.isEmpty());
    page.make();
    INFO(page.said.last.details.toStdString());
    CHECK(page.said.last.tone == ui::Tone::good);
    CHECK(page.said.last.meaning.contains(QStringLiteral("1 disclosure")));
    CHECK(made.size() == 1);
    page.make(); // not over one that is there
    CHECK(page.said.last.details.startsWith(QStringLiteral("io.exists")));
    CHECK(made.size() == 1);
    page.check();
    CHECK(page.said.last.verdict == QStringLiteral("The pack is as it was signed."));
    CHECK(page.said.last.who.contains(QStringLiteral("Ada Moss")));
    REQUIRE(page.presenter.files().rowCount() == 4);
    for (const char* name : {"pack.pdf", "letters.csv", "disclosures.csv", "pack.sig"}) CHECK(page.result(name) == QStringLiteral("As it was signed"));
}

TEST_CASE("of a pack that was changed each file that was is named", "[ui][pack]") {
    Exchange exchange;
    Auditing page(exchange);
    page.make();
    page.change("letters.csv");
    page.check();
    CHECK(page.said.last.tone == ui::Tone::stop);
    CHECK(page.said.last.who.contains(QStringLiteral("letters.csv")));
    CHECK_FALSE(page.said.last.who.contains(QStringLiteral("pack.pdf")));
    CHECK(page.result("letters.csv") == QStringLiteral("Has been changed"));
    CHECK(page.result("pack.pdf") == QStringLiteral("As it was signed"));
    page.change("pack.pdf");
    page.check();
    CHECK(page.result("letters.csv") == QStringLiteral("Has been changed"));
    CHECK(page.result("pack.pdf") == QStringLiteral("Has been changed"));
    CHECK(page.result("disclosures.csv") == QStringLiteral("As it was signed"));
    std::filesystem::remove(page.folder / "disclosures.csv");
    page.check();
    CHECK(page.result("disclosures.csv") == QStringLiteral("Not in the folder"));
    CHECK(page.result("pack.pdf") == QStringLiteral("Not checked"));
    std::filesystem::remove(page.folder / "pack.sig");
    page.check();
    CHECK(page.result("pack.sig") == QStringLiteral("Not in the folder"));
}

TEST_CASE("a pack that is being checked can be stopped", "[ui][pack]") {
    Exchange exchange;
    Auditing page(exchange);
    page.make();
    QSignalSpy checked(&page.presenter, &ui::PackPresenter::checked);
    page.desk.prompter.files = {ui::fromPath(page.folder)};
    page.presenter.check();
    page.desk.executor.cancel();
    page.desk.idle();
    REQUIRE(checked.size() == 1); // stopped, or done before it could be
    CHECK((page.said.last.details.startsWith(QStringLiteral("act.cancelled")) || page.said.last.tone == ui::Tone::good));
}
