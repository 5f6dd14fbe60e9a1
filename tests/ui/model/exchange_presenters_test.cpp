// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_desk.h"
#include "ui/model/import_presenter.h"
#include "ui/model/disclosures_presenter.h"
#include "ui/model/partnership_presenter.h"
#include "ui/model/seal_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <fstream>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {

ui::SealForm forTheCouncil(const ui::SealStart& start) {
    ui::SealForm form;
    for (const ui::RecipientAgency& agency : start.agencies) {
        if (agency.label == QStringLiteral("Eastbrook Council")) form.agency = agency.id;
    }
    form.purpose = QStringLiteral("Safeguarding");
    form.gateway = QStringLiteral("cda_1998_s115");
    form.necessity = QStringLiteral("The visit cannot be planned without it.");
    form.proportionality = QStringLiteral("No less would do.");
    form.review = QStringLiteral("30/6/2031");
    form.consent = QStringLiteral("not_sought");
    return form;
}

/// Ada fills the page in for the council and seals to the file.
void seal(Exchange& exchange, const QString& to, bool withhold) {
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::SealPresenter presenter(desk.desk);
    const QAbstractItemModelTester tester(&presenter.content(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Said said(presenter);
    ui::SealStart start;
    ui::Leaving leaving;
    ui::Message hindrance;
    QObject::connect(&presenter, &ui::SealPresenter::started, &presenter, [&](const ui::SealStart& got) { start = got; });
    QObject::connect(&presenter, &ui::SealPresenter::counted, &presenter, [&](const ui::Leaving& got) { leaving = got; });
    QObject::connect(&presenter, &ui::SealPresenter::hindered, &presenter, [&](const ui::Message& got) { hindrance = got; });
    presenter.start(ui::toQt(exchange.adas_case().id));
    desk.idle();
    REQUIRE(start.agencies.size() == 2); // not our own
    ui::SealForm form;
    for (const ui::RecipientAgency& agency : start.agencies) {
        if (agency.label == QStringLiteral("Eastbrook Council")) form.agency = agency.id;
    }
    presenter.change(form);
    REQUIRE(becomes([&] { return !hindrance.isEmpty(); }));
    CHECK(hindrance.details.startsWith(QStringLiteral("disclosure.")));
    presenter.seal(); // says so again; nothing is asked, nothing written
    desk.idle();
    CHECK(desk.prompter.asked.isEmpty());

    form.purpose = QStringLiteral("Safeguarding");
    form.gateway = QStringLiteral("cda_1998_s115");
    form.necessity = QStringLiteral("The visit cannot be planned without it.");
    form.proportionality = QStringLiteral("No less would do.");
    form.review = QStringLiteral("30/6/2031");
    form.consent = QStringLiteral("not_sought");
    presenter.change(form);
    REQUIRE(becomes([&] { return leaving.ready; }));
    CHECK(leaving.officers == 1);
    CHECK(leaving.whoOpens.contains(QStringLiteral("Ben Alder")));
    CHECK(leaving.leftOut.isEmpty());
    REQUIRE(presenter.content().rowCount() > 5);
    if (withhold) {
        const int phone = presenter.content().rowOf(ui::toQt(exchange.adas_case().person) + "phone");
        REQUIRE(phone >= 0);
        leaving = {};
        CHECK(presenter.content().setData(presenter.content().index(phone, 0), Qt::Unchecked, Qt::CheckStateRole));
        REQUIRE(becomes([&] { return leaving.ready; }));
        CHECK(leaving.leftOut.contains(QStringLiteral("1 fact")));
        const int vehicle = presenter.content().rowOf(ui::toQt(exchange.adas_case().vehicle)); // a whole record, and back again
        REQUIRE(vehicle >= 0);
        for (const Qt::CheckState state : {Qt::Unchecked, Qt::Checked}) {
            const QString before = leaving.counts;
            leaving = {};
            CHECK(presenter.content().setData(presenter.content().index(vehicle, 0), state, Qt::CheckStateRole));
            REQUIRE(becomes([&] { return leaving.ready; }));
            CHECK(leaving.counts != before);
        }
    }
    desk.prompter.files = {to};
    QSignalSpy sealed(&presenter, &ui::SealPresenter::sealedTo);
    presenter.seal();
    desk.idle();
    INFO(said.last.verdict.toStdString() << said.last.details.toStdString());
    REQUIRE(sealed.size() == 1);
    CHECK(said.last.tone == ui::Tone::good);
}

} // namespace

TEST_CASE("what one officer seals another looks at, takes in, and finds there already", "[ui]") {
    Exchange exchange;
    const QString file = ui::fromPath(exchange.file("k7q2m4xd.sealed"));
    seal(exchange, file, true);

    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::ImportPresenter presenter(desk.desk);
    const QAbstractItemModelTester tester(&presenter.changes(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Said said(presenter);
    ui::BundleShown shown;
    QObject::connect(&presenter, &ui::ImportPresenter::inspected, &presenter, [&](const ui::BundleShown& got) { shown = got; });
    QSignalSpy imported(&presenter, &ui::ImportPresenter::imported);
    presenter.inspect(file);
    desk.idle();
    CHECK(shown.verdict.contains(QStringLiteral("Ada Moss")));
    CHECK(shown.how.contains(QStringLiteral("by voice")));
    CHECK(shown.purpose == QStringLiteral("Safeguarding"));
    CHECK(shown.marking == QStringLiteral("OFFICIAL-SENSITIVE"));
    CHECK(shown.counts.contains(QStringLiteral("1 kept back")));
    CHECK(presenter.changes().rowCount() >= 5);
    CHECK(imported.empty()); // looking takes nothing in

    presenter.take(false, false); // the conditions first
    desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("terms.not_accepted")));
    CHECK(imported.empty());
    desk.prompter.files = {ui::fromPath(exchange.file("receipt.sealed"))};
    presenter.take(true, true);
    desk.idle();
    INFO(said.last.verdict.toStdString() << said.last.details.toStdString());
    REQUIRE(imported.size() == 1);
    CHECK(imported[0][0].toByteArray() == ui::toQt(exchange.adas_case().id));
    CHECK(std::filesystem::exists(exchange.file("receipt.sealed")));
    presenter.inspect(file); // a copy that the exchange folder made
    desk.idle();
    CHECK(said.last.tone == ui::Tone::good);
    CHECK(said.last.verdict.startsWith(QStringLiteral("You took this file in on")));
    presenter.take(true, false); // there is nothing to accept
    desk.idle();
    CHECK(imported.size() == 1);
}

TEST_CASE("a file that was changed is told so, and nothing of it is shown", "[ui]") {
    Exchange exchange;
    const auto path = exchange.file("changed.sealed");
    seal(exchange, ui::fromPath(path), false);
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp(-40, std::ios::end);
        file.put('!');
    }
    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::ImportPresenter presenter(desk.desk);
    const Said said(presenter);
    QSignalSpy inspected(&presenter, &ui::ImportPresenter::inspected);
    presenter.inspect(ui::fromPath(path));
    desk.idle();
    CHECK(inspected.empty());
    CHECK(said.last.tone == ui::Tone::stop);
    presenter.take(true, false);
    desk.idle();
}

TEST_CASE("another file under the name of the one that was looked at is neither taken in nor refused", "[ui]") {
    Exchange exchange;
    const auto path = exchange.file("seen.sealed");
    const auto other = exchange.file("other.sealed");
    seal(exchange, ui::fromPath(other), false); // first: what was kept back would not go without a word
    seal(exchange, ui::fromPath(path), true);
    UiDesk desk(exchange, Desk::ben);
    desk.open(exchange, Desk::ben);
    ui::ImportPresenter presenter(desk.desk);
    const Said said(presenter);
    QSignalSpy imported(&presenter, &ui::ImportPresenter::imported);
    QSignalSpy cleared(&presenter, &ui::ImportPresenter::cleared);
    for (const bool refusing : {false, true}) {
        const auto kept = exchange.file("kept");
        presenter.inspect(ui::fromPath(path));
        desk.idle();
        std::filesystem::copy_file(path, kept, std::filesystem::copy_options::overwrite_existing);
        std::filesystem::copy_file(other, path, std::filesystem::copy_options::overwrite_existing);
        cleared.clear();
        desk.prompter.files = {ui::fromPath(exchange.file("answer.sealed"))};
        if (refusing) presenter.refuse(QStringLiteral("not_for_us"), {});
        else presenter.take(true, false);
        desk.idle();
        CHECK(said.last.details.startsWith(QStringLiteral("bundle.changed_since_inspected")));
        CHECK(cleared.size() == 1);
        std::filesystem::rename(kept, path);
    }
    CHECK(imported.empty());
    CHECK_FALSE(std::filesystem::exists(exchange.file("answer.sealed")));
}

TEST_CASE("without a recipient nothing is counted, and what was counted before is gone", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::SealPresenter presenter(desk.desk);
    ui::SealStart start;
    QObject::connect(&presenter, &ui::SealPresenter::started, &presenter, [&](const ui::SealStart& got) { start = got; });
    std::optional<ui::Leaving> leaving;
    QObject::connect(&presenter, &ui::SealPresenter::counted, &presenter, [&](const ui::Leaving& got) { leaving = got; });
    presenter.start(ui::toQt(exchange.adas_case().id));
    desk.idle();
    ui::SealForm form = forTheCouncil(start);
    presenter.change(form);
    REQUIRE(becomes([&] { return leaving && leaving->ready; }));
    leaving.reset();
    form.agency.clear();
    presenter.change(form);
    REQUIRE(becomes([&] { return leaving.has_value(); }));
    CHECK_FALSE(leaving->ready);
    CHECK(presenter.content().rowCount() == 0);
}

TEST_CASE("a count that was asked for before a change counts for nothing after it", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::SealPresenter presenter(desk.desk);
    ui::SealStart start;
    QObject::connect(&presenter, &ui::SealPresenter::started, &presenter, [&](const ui::SealStart& got) { start = got; });
    int counts = 0;
    QObject::connect(&presenter, &ui::SealPresenter::counted, &presenter, [&](const ui::Leaving& got) { counts += got.ready ? 1 : 0; });
    presenter.start(ui::toQt(exchange.adas_case().id));
    desk.idle();
    ui::SealForm form = forTheCouncil(start);
    counterpart::test::LongWork work(desk.executor);
    presenter.change(form);
    REQUIRE(becomes([&] { return presenter.isBusy(); })); // it waits for the store
    form.purpose = QStringLiteral("Something else");
    presenter.change(form);
    work.end();
    desk.idle();
    CHECK(counts == 0);
    REQUIRE(becomes([&] { return counts == 1; }));
}

TEST_CASE("a refusal goes back as a sealed answer, and is seen by who sealed", "[ui]") {
    Exchange exchange;
    const QString file = ui::fromPath(exchange.file("refused.sealed"));
    const QString answer = ui::fromPath(exchange.file("answer.sealed"));
    seal(exchange, file, false);
    {
        UiDesk ben(exchange, Desk::ben);
        ben.open(exchange, Desk::ben);
        ui::ImportPresenter presenter(ben.desk);
        const Said said(presenter);
        presenter.inspect(file);
        ben.idle();
        ben.prompter.files = {answer};
        presenter.refuse({}, {}); // nothing is chosen for the officer
        ben.idle();
        CHECK(said.last.tone == ui::Tone::information);
        presenter.refuse(ui::ImportPresenter::otherReason(), QStringLiteral("  "));
        ben.idle();
        CHECK(said.last.tone == ui::Tone::information);
        CHECK_FALSE(std::filesystem::exists(ui::toPath(answer)));
        presenter.refuse(QStringLiteral("too_much"), QStringLiteral("A name was enough."));
        ben.idle();
        CHECK(said.last.tone == ui::Tone::good);
    }
    UiDesk ada(exchange, Desk::ada);
    ada.open(exchange, Desk::ada);
    ui::ImportPresenter presenter(ada.desk);
    ui::BundleShown shown;
    QObject::connect(&presenter, &ui::ImportPresenter::inspected, &presenter, [&](const ui::BundleShown& got) { shown = got; });
    presenter.inspect(answer);
    ada.idle();
    CHECK(shown.kind == ui::BundleShown::Kind::receipt);
    presenter.take(true, false);
    ada.idle();
    ui::DisclosuresPresenter disclosures(ada.desk);
    disclosures.load();
    ada.idle();
    REQUIRE(disclosures.sent().rowCount() == 1);
    const QModelIndex conditions = disclosures.sent().index(0, ui::disclosure_column::conditions);
    CHECK(conditions.data().toString().startsWith(QStringLiteral("Refused ")));
    CHECK(conditions.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Too much information: A name was enough.")));
}

TEST_CASE("the partnership shows its officers; a card is admitted only with its digits", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    ui::PartnershipPresenter presenter(desk.desk);
    const QAbstractItemModelTester tester(&presenter.officers(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Said said(presenter);
    ui::PartnershipHead head;
    QObject::connect(&presenter, &ui::PartnershipPresenter::shown, &presenter, [&](const ui::PartnershipHead& got) { head = got; });
    presenter.load();
    desk.idle();
    CHECK(head.exists);
    CHECK(head.coordinator);
    CHECK(head.ownDigits.size() == 47);
    CHECK(presenter.officers().rowCount() == 3);

    const QString card = ui::fromPath(exchange.file("own.card"));
    desk.prompter.files = {card};
    presenter.exportCard();
    desk.idle();
    presenter.admit(card, QStringLiteral("00000 00000 00000 00000 00000 00000 00000 00000"));
    desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("card.digits_differ")));
    CHECK(presenter.officers().rowCount() == 3);
    desk.prompter.files = {ui::fromPath(exchange.file("register2.sealed"))};
    presenter.publish();
    desk.idle();
    CHECK(said.last.tone == ui::Tone::good);
}
