// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/executor.h"

#include "core/port/progress.h"
#include "tests/ui/ui_desk.h"

#include <QSignalSpy>

using namespace counterpart;
using counterpart::test::becomes;
using counterpart::test::Desk;
using counterpart::test::Exchange;
using counterpart::test::UiDesk;

TEST_CASE("work is done on the store thread, in order, and told on the window's", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    std::vector<int> order;
    const auto here = QThread::currentThreadId();
    for (int i = 0; i < 5; ++i) {
        desk.executor.run([i, here](ui::Vault&, core::Progress&) -> Result<int> { return QThread::currentThreadId() == here ? -1 : i; }, &desk.executor,
                          [&](const Result<int>& done) {
                              CHECK(QThread::currentThreadId() == here);
                              order.push_back(done.value());
                          });
    }
    desk.idle();
    CHECK(order == std::vector<int>{0, 1, 2, 3, 4});
}

TEST_CASE("a task without an open store is dropped without a word", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    bool told = false;
    desk.executor.run([](core::Session&, core::Progress&) -> Result<int> { return 1; }, &desk.executor, [&](const Result<int>&) { told = true; });
    desk.idle();
    CHECK_FALSE(told);
}

TEST_CASE("whoever waits for work that the lock drops is told", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    int dropped = 0;
    bool done = false;
    const auto post = [&] {
        desk.executor.run([](core::Session&, core::Progress&) -> Result<int> { return 1; }, &desk.executor, [&](const Result<int>&) { done = true; }, [&] { ++dropped; });
    };
    const test::LongWork work(desk.executor);
    post();
    desk.executor.lock();
    post(); // and where it comes to a locked store
    desk.idle();
    CHECK(dropped == 2);
    CHECK_FALSE(done);
}

TEST_CASE("who has gone is told nothing", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    bool told = false;
    auto context = std::make_unique<QObject>();
    desk.executor.run([](ui::Vault&, core::Progress&) -> Result<int> { return 1; }, context.get(), [&](const Result<int>&) { told = true; });
    context.reset();
    desk.idle();
    CHECK_FALSE(told);
}

TEST_CASE("cancelling stops what runs and nothing that comes after", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    std::string_view reason;
    bool after = false;
    desk.executor.run(
        [](ui::Vault&, core::Progress& progress) -> Result<void> {
            for (;;) {
                progress.advanced(core::Stage::sealing, 1, 2);
                TRY(progress.go_on());
                QThread::msleep(1);
            }
        },
        &desk.executor, [&](const Result<void>& done) { reason = done.error().reason; });
    QSignalSpy progressed(&desk.executor, &ui::Executor::progressed);
    REQUIRE(becomes([&] { return !progressed.empty(); }));
    desk.executor.cancel();
    desk.executor.run([](ui::Vault&, core::Progress& progress) -> Result<void> { return progress.go_on(); }, &desk.executor, [&](const Result<void>& done) { after = done.has_value(); });
    desk.idle();
    CHECK(reason == "act.cancelled");
    CHECK(after);
}

TEST_CASE("locking destroys the session, whatever else waits", "[ui]") {
    Exchange exchange;
    UiDesk desk(exchange, Desk::ada);
    desk.open(exchange, Desk::ada);
    bool told = false;
    for (int i = 0; i < 3; ++i)
        desk.executor.run([](core::Session&, core::Progress&) -> Result<int> { QThread::msleep(5); return 1; }, &desk.executor, [&](const Result<int>&) { told = true; });
    QSignalSpy locked(&desk.executor, &ui::Executor::locked);
    desk.executor.lock();
    REQUIRE(becomes([&] { return !locked.empty(); }));
    desk.idle();
    CHECK_FALSE(told);
    // The folder is free again: its lock went with the session.
    desk.open(exchange, Desk::ada);
}
