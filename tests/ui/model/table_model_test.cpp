// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/table_model.h"

#include "core/model/reason_words.h"
#include "core/projection/views.h"
#include "ui/model/display.h"
#include "ui/model/messages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::ui;

TEST_CASE("rows that are the same ones are renewed in their places, others are swapped", "[ui]") {
    TableModel table({QStringLiteral("Name")});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto rows = [](const QString& first, const char* second) {
        return std::vector<Row>{{"a", {{first, Badge::none, {}, {}}}, true}, {second, {{QStringLiteral("Ben"), Badge::none, {}, {}}}, {}}};
    };
    QSignalSpy swapped(&table, &QAbstractItemModel::modelReset);
    QSignalSpy renewed(&table, &QAbstractItemModel::dataChanged);
    table.renewRows(rows(QStringLiteral("Ada"), "b"));
    CHECK(swapped.size() == 1);
    table.renewRows(rows(QStringLiteral("Ada Moss"), "b"));
    CHECK(swapped.size() == 1);
    CHECK(renewed.size() == 1);
    CHECK(table.index(0, 0).data().toString() == QStringLiteral("Ada Moss"));
    table.renewRows(rows(QStringLiteral("Ada Moss"), "c"));
    CHECK(swapped.size() == 2);
    CHECK(table.rowOf("c") == 1);
    table.renewRows({});
    CHECK(table.rowCount() == 0);
}

TEST_CASE("a table shows the snapshot it was given, and no other", "[ui]") {
    TableModel table({QStringLiteral("Name"), QStringLiteral("When")});
    const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(table.rowCount() == 0);
    std::vector<Row> rows;
    rows.push_back({"a", {{QStringLiteral("Ada"), Badge::good, {}, {}}, {QStringLiteral("4/6/2026"), Badge::none, 7, {}}}, true});
    rows.push_back({"b", {{QStringLiteral("Ben"), Badge::none, {}, {}}}, {}});
    table.setRows(std::move(rows));
    CHECK(table.rowCount() == 2);
    CHECK(table.rowOf("b") == 1);
    CHECK(table.idAt(0) == "a");
    CHECK(table.idAt(5).isEmpty());
    CHECK(table.index(0, 1).data(TableModel::OrderRole).toInt() == 7);
    CHECK(table.index(1, 0).data(TableModel::OrderRole).toString() == QStringLiteral("Ben"));
    CHECK_FALSE(table.index(1, 1).data().isValid());

    QSignalSpy ticked(&table, &TableModel::ticked);
    CHECK(table.setData(table.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    CHECK_FALSE(table.setData(table.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    REQUIRE(ticked.size() == 1);
    CHECK(ticked[0][0].toByteArray() == "a");
    CHECK_FALSE(ticked[0][1].toBool());
    CHECK(table.index(0, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    table.setRows({});
    CHECK(table.rowCount() == 0);
}

TEST_CASE("every reason is told in words, without blame", "[ui]") {
    for (const std::string_view reason : core::known_reasons()) {
        INFO(reason);
        const Message message = refusal(Error{ErrorCode::denied, reason, "4"});
        CHECK_FALSE(message.verdict.isEmpty());
        CHECK_FALSE(message.meaning.isEmpty());
        CHECK(message.details.startsWith(toQt(reason)));
    }
    CHECK_FALSE(refusal(Error{ErrorCode::internal, "never.heard_of", {}}).isEmpty());
}

TEST_CASE("dates and sizes read as an officer writes them", "[ui]") {
    const Display display(QLocale(QLocale::English, QLocale::UnitedKingdom));
    CHECK(display.date({1985, 4, 0, true}) == QStringLiteral("about April 1985"));
    CHECK(display.date({1985, 4, 12, false}) == QStringLiteral("12 April 1985"));
    CHECK(display.date({1985, 0, 0, false}) == QStringLiteral("1985"));
    CHECK(display.size(2'100'000) == QStringLiteral("2.1 MB"));
    CHECK(display.number(1'234'567) == QStringLiteral("1,234,567"));
    CHECK(isolated(std::string_view("x")) == QStringLiteral(u"\u2068x\u2069"));
    core::ClaimView claim;
    claim.value = true;
    CHECK(display.value(claim) == QStringLiteral("Yes"));
}
