// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/case_presenter.h"

#include "tests/ui/ui_desk.h"
#include "ui/model/case_list_presenter.h"
#include "ui/model/claim_rows.h"
#include "ui/model/log_presenter.h"
#include "ui/model/record_form_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>
#include <fstream>

using namespace counterpart;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::LongWork;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

int rowWith(const ui::TableModel& table, const QString& text) {
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            if (table.index(row, column).data().toString() == text) return row;
        }
    }
    return -1;
}

} // namespace

TEST_CASE("a store of which nobody can say whether it is an older copy is told until the officer accepts it", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    std::filesystem::remove_all(exchange.ports(Desk::ada).state_folder);
    desk.open(exchange, Desk::ada);
    const auto told = [&] {
        ui::CaseListPresenter presenter(desk.desk);
        QString details;
        QObject::connect(&presenter, &ui::CaseListPresenter::doubted, &presenter, [&](const ui::Message& message) { details = message.details; });
        presenter.lookAround();
        desk.idle();
        return details;
    };
    CHECK(told().startsWith(QStringLiteral("store.head_missing")));
    CHECK(told().startsWith(QStringLiteral("store.head_missing")));
    ui::CaseListPresenter presenter(desk.desk);
    QSignalSpy accepted(&presenter, &ui::CaseListPresenter::doubtAccepted);
    presenter.acceptDoubt();
    desk.idle();
    CHECK(accepted.size() == 1);
    CHECK(told().isEmpty());
}

TEST_CASE("the cases are listed, and a search finds what is in them", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CaseListPresenter presenter(desk.desk);
    const QAbstractItemModelTester cases(&presenter.cases(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester hits(&presenter.hits(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy listed(&presenter, &ui::CaseListPresenter::listed);
    QByteArray openedCase;
    QByteArray openedRecord;
    QObject::connect(&presenter, &ui::CaseListPresenter::open, &presenter, [&](const QByteArray& id, const QByteArray& record) {
        openedCase = id;
        openedRecord = record;
    });
    presenter.load();
    desk.idle();
    REQUIRE(presenter.cases().rowCount() == 1);
    CHECK(presenter.cases().index(0, 0).data().toString() == QStringLiteral("Operation Lantern"));

    presenter.search(QStringLiteral("Exampleton"));
    desk.idle();
    const int row = rowWith(presenter.hits(), QStringLiteral("Tam Exampleton"));
    REQUIRE(row >= 0);
    presenter.choose(presenter.hits().idAt(row));
    desk.idle();
    CHECK(openedCase == ui::toQt(exchange.adas_case().id));
    CHECK(openedRecord == ui::toQt(exchange.adas_case().person));

    presenter.search(QStringLiteral("Nobodysname"));
    desk.idle();
    CHECK(presenter.hits().rowCount() == 0);
    CHECK(listed.back()[1].toString().startsWith(QStringLiteral("0 results")));
}

TEST_CASE("what came under conditions shows them wherever it is looked at", "[ui]") {
    Exchange exchange;
    {
        core::Session ada = exchange.open(Desk::ada);
        core::SealRequest request = exchange.request();
        request.handling_code = "C";
        request.conditions = "Not to be told to the family.";
        exchange.seal(ada, "a.sealed", request);
        core::Session ben = exchange.open(Desk::ben);
        core::NoProgress quiet;
        REQUIRE(core::import_bundle(ben, test::accepting(exchange.file("a.sealed")), quiet));
    }
    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::CasePresenter presenter(desk.desk);
    presenter.load(ui::toQt(exchange.adas_case().id), ui::toQt(exchange.adas_case().person));
    desk.idle();
    const int born = rowWith(presenter.claims(), QStringLiteral("April 2010"));
    REQUIRE(born >= 0);
    CHECK(presenter.claims().index(born, ui::ClaimColumn::conditions).data().toString() == QStringLiteral("Code C"));
    QString standing;
    QObject::connect(&presenter, &ui::CasePresenter::claimShown, &presenter, [&](const QString&, const QString& words) { standing = words; });
    presenter.look(presenter.claims().idAt(born));
    CHECK(standing.contains(QStringLiteral("Not to be told to the family.")));
    CHECK(standing.contains(QStringLiteral("Named recipients only")));
    CHECK(presenter.history().index(0, 6).data().toString() == QStringLiteral("Code C"));
    ui::CaseListPresenter list(desk.desk);
    list.search(QStringLiteral("Exampleton"));
    desk.idle();
    REQUIRE(list.hits().rowCount() > 0);
    const QModelIndex whose = list.hits().index(0, 3);
    CHECK(whose.data().toString().endsWith(QStringLiteral("Code C")));
    CHECK(whose.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Not to be told to the family.")));
}

TEST_CASE("a record shows who states what, its history, links and attachments", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CasePresenter presenter(desk.desk);
    const QAbstractItemModelTester claims(&presenter.claims(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester history(&presenter.history(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ui::CaseHead head;
    ui::RecordHead record;
    QObject::connect(&presenter, &ui::CasePresenter::caseShown, &presenter, [&](const ui::CaseHead& shown) { head = shown; });
    QObject::connect(&presenter, &ui::CasePresenter::recordShown, &presenter, [&](const ui::RecordHead& shown) { record = shown; });
    const QByteArray caseId = ui::toQt(exchange.adas_case().id);
    const QByteArray person = ui::toQt(exchange.adas_case().person);
    presenter.load(caseId, person);
    desk.idle();
    CHECK(head.marking == QStringLiteral("OFFICIAL-SENSITIVE"));
    CHECK(head.records.size() == 5); // the case, a person, a vehicle, a report, a document
    CHECK(record.title == QStringLiteral("Tam Exampleton"));
    const int born = rowWith(presenter.claims(), QStringLiteral("April 2010"));
    REQUIRE(born >= 0);
    CHECK(presenter.claims().index(born, 3).data().toString().contains(QStringLiteral("Northmoor Police")));
    CHECK(presenter.claims().index(born, 3).data().toString().contains(QStringLiteral("Ada Moss")));
    CHECK(presenter.links().rowCount() == 1);
    QString standing;
    QObject::connect(&presenter, &ui::CasePresenter::claimShown, &presenter, [&](const QString&, const QString& words) { standing = words; });
    presenter.look(presenter.claims().idAt(born));
    CHECK(standing.contains(QStringLiteral("Ada Moss")));
    CHECK(standing.contains(QStringLiteral("Signed in this store")));

    // A new statement replaces ours; the old one stays in the history.
    ui::RecordFormPresenter form(desk.desk);
    const Said said(form);
    std::vector<ui::Field> fields;
    QObject::connect(&form, &ui::RecordFormPresenter::formReady, &form, [&](const QString&, const std::vector<ui::Field>& made) { fields = made; });
    QString refusedField;
    QObject::connect(&form, &ui::RecordFormPresenter::fieldRefused, &form, [&](const QString& field) { refusedField = field; });
    form.startStatement(presenter.shown(), caseId);
    desk.idle();
    CHECK(std::ranges::find(fields, QStringLiteral("date_of_birth"), &ui::Field::id) != fields.end());
    CHECK(std::ranges::find(fields, QStringLiteral("type"), &ui::Field::id) == fields.end());
    form.save({{QStringLiteral("date_of_birth"), QStringLiteral("the day before")}});
    desk.idle();
    CHECK(refusedField == QStringLiteral("date_of_birth"));
    CHECK_FALSE(said.last.isEmpty());
    form.save({{QStringLiteral("date_of_birth"), QStringLiteral("3/5/2010")}});
    desk.idle();
    presenter.reload();
    desk.idle();
    CHECK(rowWith(presenter.claims(), QStringLiteral("3 May 2010")) >= 0);
    CHECK(rowWith(presenter.claims(), QStringLiteral("April 2010")) < 0);
    const int old = rowWith(presenter.history(), QStringLiteral("April 2010"));
    REQUIRE(old >= 0);
    CHECK(presenter.history().index(old, 5).data().toString() == QStringLiteral("Replaced"));
}

TEST_CASE("a case is made, gets a record, and an attachment goes in and out", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::RecordFormPresenter form(desk.desk);
    QString missing;
    QObject::connect(&form, &ui::RecordFormPresenter::problems, &form, [&](const std::vector<ui::FieldProblem>& told) { missing = told.empty() ? QString() : told.front().label; });
    QSignalSpy saved(&form, &ui::RecordFormPresenter::saved);
    form.startCase();
    form.save({});
    desk.idle();
    CHECK(missing == QStringLiteral("Title"));
    form.save({{QStringLiteral("title"), QStringLiteral("Operation Thimble")}});
    desk.idle();
    REQUIRE(saved.size() == 1);
    const QByteArray caseId = saved[0][0].toByteArray();
    form.startRecord(QStringLiteral("place"), caseId);
    desk.idle();

    ui::CasePresenter presenter(desk.desk);
    const Said said(presenter);
    presenter.load(caseId, {});
    desk.idle();
    const auto file = desk.folder.path() / "plan.txt";
    std::ofstream(file) << "a plan of the yard";
    presenter.attach({ui::fromPath(file), ui::fromPath(desk.folder.path() / "not there.txt")});
    desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("io.not_found"))); // the second one; the first is in
    ui::CaseHead head;
    QObject::connect(&presenter, &ui::CasePresenter::caseShown, &presenter, [&](const ui::CaseHead& shown) { head = shown; });
    presenter.reload();
    desk.idle();
    REQUIRE(head.records.size() == 2);
    presenter.select(head.records[1].id);
    desk.idle();
    REQUIRE(presenter.attachments().rowCount() == 1);

    const auto copy = desk.folder.path() / "copy.txt";
    desk.prompter.files = {ui::fromPath(copy)};
    desk.prompter.yes = false; // asked, and said no
    presenter.extract(presenter.attachments().idAt(0));
    desk.idle();
    CHECK_FALSE(std::filesystem::exists(copy));
    desk.prompter.files = {ui::fromPath(copy)};
    desk.prompter.yes = true;
    presenter.extract(presenter.attachments().idAt(0));
    desk.idle();
    CHECK(std::filesystem::file_size(copy) == 18);

    ui::LogPresenter log(desk.desk);
    log.load();
    desk.idle();
    CHECK(log.entries().rowCount() > 3);
    const Said checked(log);
    log.checkStore();
    desk.idle();
    CHECK(checked.last.tone == ui::Tone::good);
}

TEST_CASE("a file goes to the record that was shown when it was chosen, whatever is shown when its turn comes", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CasePresenter presenter(desk.desk);
    QStringList told;
    QObject::connect(&presenter, &ui::CasePresenter::said, &presenter, [&](const ui::Message& message) {
        if (!message.isEmpty()) told << message.verdict;
    });
    const QByteArray caseId = ui::toQt(exchange.adas_case().id);
    const QByteArray person = ui::toQt(exchange.adas_case().person);
    const QByteArray vehicle = ui::toQt(exchange.adas_case().vehicle);
    presenter.load(caseId, person);
    desk.idle();
    const auto first = desk.folder.path() / "first.txt";
    const auto second = desk.folder.path() / "second.txt";
    for (const auto& file : {first, second}) std::ofstream(file) << "a note";

    LongWork work(desk.executor);
    presenter.attach({ui::fromPath(first)});
    desk.prompter.files = {ui::fromPath(second)};
    presenter.chooseAttachment();
    CHECK(desk.prompter.asked.back().contains(QStringLiteral("Tam Exampleton")));
    presenter.select(vehicle);
    work.end();
    desk.idle();
    CHECK(presenter.shown().id == vehicle);
    CHECK(presenter.attachments().rowCount() == 0);
    REQUIRE(told.size() == 2);
    for (const QString& words : told) CHECK(words.contains(QStringLiteral("Tam Exampleton")));
    presenter.select(person);
    desk.idle();
    CHECK(rowWith(presenter.attachments(), QStringLiteral("first.txt")) >= 0);
    CHECK(rowWith(presenter.attachments(), QStringLiteral("second.txt")) >= 0);
}

TEST_CASE("while a record waits for the store, none is shown and nothing is done to the one before", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CasePresenter presenter(desk.desk);
    presenter.load(ui::toQt(exchange.adas_case().id), ui::toQt(exchange.adas_case().person));
    desk.idle();
    const QByteArray claim = presenter.claims().idAt(0);
    const Said said(presenter);
    QSignalSpy waits(&presenter, &ui::Presenter::waits);
    LongWork work(desk.executor);
    presenter.select(ui::toQt(exchange.adas_case().vehicle));
    CHECK(waits.size() == 1);
    CHECK(presenter.shown().id.isEmpty());
    CHECK(presenter.claims().rowCount() == 0);
    presenter.withdraw(claim);
    presenter.chooseAttachment();
    CHECK(desk.prompter.asked.isEmpty());
    presenter.attach({ui::fromPath(desk.folder.path() / "dropped.txt")});
    CHECK(said.last.verdict == QStringLiteral("Nothing was attached."));
    work.end();
    desk.idle();
    CHECK(presenter.shown().id == ui::toQt(exchange.adas_case().vehicle));
}

TEST_CASE("a value is taken away once the officer has said so", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CasePresenter presenter(desk.desk);
    presenter.load(ui::toQt(exchange.adas_case().id), ui::toQt(exchange.adas_case().person));
    desk.idle();
    const int born = rowWith(presenter.claims(), QStringLiteral("April 2010"));
    REQUIRE(born >= 0);
    const QByteArray claim = presenter.claims().idAt(born);
    desk.prompter.yes = false;
    presenter.withdraw(claim);
    desk.idle();
    CHECK(desk.prompter.lastText.contains(QStringLiteral("April 2010")));
    CHECK(desk.prompter.lastText.contains(QStringLiteral("Tam Exampleton")));
    CHECK(rowWith(presenter.claims(), QStringLiteral("April 2010")) >= 0);
}

TEST_CASE("a statement and a link name the record they are about", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CasePresenter presenter(desk.desk);
    const QByteArray caseId = ui::toQt(exchange.adas_case().id);
    presenter.load(caseId, ui::toQt(exchange.adas_case().person));
    desk.idle();
    ui::RecordFormPresenter form(desk.desk);
    QSignalSpy ready(&form, &ui::RecordFormPresenter::formReady);
    form.startStatement(presenter.shown(), caseId);
    desk.idle();
    form.startLink(presenter.shown(), caseId);
    desk.idle();
    REQUIRE(ready.size() == 2);
    for (const auto& made : ready) CHECK(made[0].toString().contains(QStringLiteral("Tam Exampleton")));
}

TEST_CASE("where one file cannot be attached, those behind it are named too", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::CasePresenter presenter(desk.desk);
    presenter.load(ui::toQt(exchange.adas_case().id), {});
    desk.idle();
    const Said said(presenter);
    presenter.attach({ui::fromPath(desk.folder.path() / "gone.txt"), ui::fromPath(desk.folder.path() / "behind.txt")});
    desk.idle();
    CHECK(said.last.who.contains(QStringLiteral("gone.txt")));
    CHECK(said.last.who.contains(QStringLiteral("behind.txt")));
}
