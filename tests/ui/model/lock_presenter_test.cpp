// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/lock_presenter.h"

#include "core/keys/attempts.h"
#include "core/store/store_folder.h"
#include "core/usecase/store.h"
#include "tests/support/store_fixture.h"
#include "tests/ui/ui_desk.h"
#include "ui/model/setup_presenter.h"

#include <QSignalSpy>

#include <fstream>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::Said;
using counterpart::test::UiDesk;

namespace {
QString samplePassphrase() { return ui::toQt(test::kSamplePassphrase); }
} // namespace

TEST_CASE("the lock screen tells a wrong passphrase, a busy store and a damaged one apart", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    const QString store = ui::fromPath(exchange.file("ada") / "store");
    ui::LockPresenter presenter(desk.desk, store);
    CHECK(presenter.stores() == QStringList{store});
    const Said said(presenter);
    QSignalSpy unlocked(&presenter, &ui::LockPresenter::unlocked);

    QString wrong = QStringLiteral("not the passphrase at all");
    presenter.unlock(store, wrong);
    CHECK(wrong.isEmpty()); // taken and overwritten
    desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("store.wrong_passphrase")));

    QString right = samplePassphrase();
    {
        const core::Session other = exchange.open(Desk::ada);
        presenter.unlock(store, right);
        desk.idle();
        CHECK(said.last.details.startsWith(QStringLiteral("store.locked")));
    }
    right = samplePassphrase();
    presenter.unlock(store, right);
    desk.idle();
    CHECK(unlocked.size() == 1);
    CHECK(said.last.isEmpty());
    CHECK(desk.settings.recentStores().contains(store));
    desk.executor.lock();
    desk.idle();

    std::ofstream(exchange.file("ada") / "store" / "store.db", std::ios::binary | std::ios::trunc) << std::string(8192, 'x');
    right = samplePassphrase();
    presenter.unlock(store, right);
    desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("store.damaged")));
    CHECK(unlocked.size() == 1);
}

TEST_CASE("after many wrong passphrases the lock screen counts the seconds", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    REQUIRE(core::write_attempts(core::system_files(), exchange.file("ada") / "store" / core::kAttemptsFile, {6, desk.ports.clock.now()}));
    const QString store = ui::fromPath(exchange.file("ada") / "store");
    ui::LockPresenter presenter(desk.desk, store);
    const Said said(presenter);
    QSignalSpy waiting(&presenter, &ui::LockPresenter::waiting);
    QString right = samplePassphrase();
    presenter.unlock(store, right);
    desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("store.too_many_attempts")));
    CHECK(said.last.details.contains(QStringLiteral(" second")));
    REQUIRE(waiting.size() == 1);
    CHECK(waiting[0][0].toInt() > 1);
}

TEST_CASE("setting up: a store, its recovery key typed back, a card", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    ui::SetupPresenter presenter(desk.desk);
    const Said said(presenter);
    CHECK(ui::SetupPresenter::strength(QStringLiteral("password")).score == 0);
    CHECK_FALSE(ui::SetupPresenter::strength(QStringLiteral("password")).enough);
    CHECK(ui::SetupPresenter::strength(samplePassphrase()).enough);

    QString key;
    QObject::connect(&presenter, &ui::SetupPresenter::recoveryKeyMade, &presenter, [&](const QString& made) { key = made; });
    QSignalSpy confirmed(&presenter, &ui::SetupPresenter::confirmed);
    QSignalSpy card(&presenter, &ui::SetupPresenter::cardExported);

    ui::NewStoreForm form{QStringLiteral("Dee Rowan"), QStringLiteral("Analyst"), QStringLiteral("Westmere Fire"), QStringLiteral("fire"), ui::fromPath(desk.folder.path() / "new")};
    QString weak = QStringLiteral("password1");
    presenter.create(form, weak);
    desk.idle();
    CHECK(said.last.details.startsWith(QStringLiteral("passphrase.too_weak")));
    CHECK_FALSE(std::filesystem::exists(desk.folder.path() / "new"));

    QString strong = samplePassphrase();
    presenter.create(form, strong);
    desk.idle();
    REQUIRE(key.size() > 50);
    QString typed = key.left(20);
    presenter.typeBack(typed);
    desk.idle();
    CHECK(confirmed.empty());
    typed = key;
    presenter.typeBack(typed);
    desk.idle();
    CHECK(confirmed.size() == 1);
    presenter.exportCard(ui::fromPath(desk.folder.path() / "my.card"));
    desk.idle();
    REQUIRE(card.size() == 1);
    CHECK(card[0][0].toString().size() == 47);
}
