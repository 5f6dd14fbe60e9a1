// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is found while the officer types, and that older answers never stand under newer words.
#include "core/usecase/audit.h"
#include "core/usecase/records.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/search_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::LongWork;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

struct Search {
    explicit Search(Exchange& exchange) : desk(exchange, Desk::ada), presenter(desk.desk), said(presenter) {
        {
            core::Session ada = exchange.open(Desk::ada);
            const core::RecordId in = exchange.adas_case().id;
            REQUIRE(core::new_record(ada, "person", in, {{"name", "Marguerite Plantedname"}, {"alias", "Midge"}, {"phone", "07700 900777"}, {"date_of_birth", "2010-04-12"}}));
            REQUIRE(core::new_record(ada, "note", in, {{"title", "Planted visit"}, {"text", "The blue door."}}));
        }
        desk.open(exchange, Desk::ada);
        QObject::connect(&presenter, &ui::SearchPresenter::listed, &presenter, [this](const QString& words) { headings << words; });
    }
    void find(const QString& text) {
        presenter.setText(text);
        settle();
    }
    void settle() {
        REQUIRE(becomes([this] { return presenter.isSettled(); }));
        desk.idle();
    }
    QString cell(int row, int column) { return presenter.hits().data(presenter.hits().index(row, column)).toString(); }
    int count() { return presenter.hits().rowCount(); }
    UiDesk desk;
    ui::SearchPresenter presenter;
    Said said;
    QStringList headings;
};

} // namespace

TEST_CASE("people are found by misspelt name, alias, date of birth and telephone number, and the result says why", "[ui][search]") {
    Exchange exchange;
    Search search(exchange);
    const QAbstractItemModelTester tester(&search.presenter.hits(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const auto& [typed, reason] : {std::pair("Marguerite", "Name"), std::pair("midge", "Midge"), std::pair("12/4/2010", "birth"), std::pair("07700900777", "900777"), std::pair("Margarite", "sounds like")}) {
        INFO(typed);
        search.find(QString::fromLatin1(typed));
        REQUIRE(search.count() == 1);
        CHECK(search.cell(0, ui::hit_column::record) == QStringLiteral("Marguerite Plantedname"));
        CHECK(search.cell(0, ui::hit_column::why).contains(QString::fromLatin1(reason), Qt::CaseInsensitive));
        CHECK(search.headings.constLast().startsWith(QStringLiteral("1 ")));
    }
    QSignalSpy opened(&search.presenter, &ui::SearchPresenter::open);
    search.presenter.openRecord(search.presenter.hits().idAt(0));
    search.desk.idle();
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().at(0).toByteArray() == ui::toQt(exchange.adas_case().id));
}

TEST_CASE("results are narrowed down to one type, and nothing found says so", "[ui][search]") {
    Exchange exchange;
    Search search(exchange);
    search.find(QStringLiteral("planted"));
    CHECK(search.count() == 2);
    search.presenter.setType(QStringLiteral("note"));
    search.settle();
    REQUIRE(search.count() == 1);
    CHECK(search.cell(0, ui::hit_column::record) == QStringLiteral("Planted visit"));
    search.find(QStringLiteral("Zzyzxnobody"));
    CHECK(search.count() == 0);
    CHECK(search.headings.constLast().contains(QStringLiteral("0 results for")));
    CHECK(search.headings.constLast().contains(QStringLiteral("all types")));
    search.find(QStringLiteral(","));
    CHECK(search.said.last.isEmpty()); // the beginning of something
    search.find({});
    CHECK(search.headings.constLast().isEmpty());
    const auto types = ui::SearchPresenter::types();
    CHECK(std::ranges::any_of(types, [](const ui::Choice& one) { return one.id == QStringLiteral("person") && one.label == QStringLiteral("People"); }));
    CHECK(std::ranges::none_of(types, [](const ui::Choice& one) { return one.id == QStringLiteral("link"); }));
}

TEST_CASE("of what is typed while the store is busy the last words alone are answered", "[ui][search]") {
    Exchange exchange;
    Search search(exchange);
    {
        LongWork work(search.desk.executor);
        search.presenter.setText(QStringLiteral("Plantedname"));
        search.presenter.search();
        search.presenter.setText(QStringLiteral("Planted visit"));
        search.presenter.search();
        search.presenter.setText(QStringLiteral("Zzyzxnobody"));
        search.presenter.search();
        CHECK_FALSE(search.presenter.isSettled());
    }
    search.settle();
    CHECK(search.count() == 0);
    CHECK(search.headings.size() == 1); // no answer to older words
    CHECK(search.headings.constLast().contains(QStringLiteral("Zzyzxnobody")));
}
