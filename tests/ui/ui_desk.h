// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"
#include "tests/support/exchange_fixture.h"
#include "ui/model/presenter.h"
#include "ui/model/prompter.h"
#include "ui/model/settings.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QThread>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <deque>
#include <memory>

namespace counterpart::test {

/// Answers as it was told to; what it was asked is kept.
class ScriptedPrompter final : public ui::Prompter {
public:
    void ask(const ui::Question& question, std::function<void()> goOn) override {
        asked << question.heading;
        lastText = question.text;
        if (yes) goOn();
    }
    void askFile(const ui::FileQuestion& question, std::function<void(const QString&)> chosen) override {
        asked << question.heading;
        if (files.empty()) return;
        const QString file = files.front();
        files.pop_front();
        chosen(file);
    }
    bool yes = true;
    std::deque<QString> files;
    QStringList asked;
    QString lastText; ///< of the last question
};

/// Works the event loop until it is so, at most for a minute.
template <class Condition>
bool becomes(Condition condition) {
    QElapsedTimer since;
    since.start();
    while (!condition()) {
        if (since.elapsed() > 60'000) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(1);
    }
    return true;
}

/// Keeps the store thread from everything else until it is let go.
class LongWork {
public:
    explicit LongWork(ui::Executor& executor) {
        executor.run(
            [gone = m_gone](ui::Vault&, core::Progress& progress) -> Result<void> {
                progress.advanced(core::Stage::sealing, 1, 2);
                while (!*gone) {
                    TRY(progress.go_on());
                    QThread::msleep(1);
                }
                return {};
            },
            &executor, [](const Result<void>&) {});
        REQUIRE(becomes([&] { return !executor.busyWith().isEmpty(); }));
    }
    ~LongWork() { end(); }
    void end() { *m_gone = true; }

private:
    std::shared_ptr<std::atomic<bool>> m_gone = std::make_shared<std::atomic<bool>>(false);
};

/// A ui::Desk over one store of the exchange.
struct UiDesk {
    UiDesk(Exchange& exchange, Desk whose) : ports(exchange.ports(whose)), executor(ports), desk{executor, prompter, settings, ui::Display(QLocale(QLocale::English, QLocale::UnitedKingdom))} {}

    /// With the recovery key: no passphrase to be derived.
    void open(Exchange& exchange, Desk whose) {
        bool opened = false;
        executor.run(
            [&](ui::Vault& vault, core::Progress&) -> Result<void> {
                vault.open(exchange.open(whose));
                return {};
            },
            &executor, [&](const Result<void>& done) { opened = done.has_value(); });
        REQUIRE(becomes([&] { return opened; }));
    }
    void idle() { REQUIRE(becomes([this] { return !executor.isBusy(); })); }

    TempFolder folder;
    core::Ports ports;
    ui::Executor executor;
    ScriptedPrompter prompter;
    QSettings file{ui::fromPath(folder.path() / "desktop.conf"), QSettings::IniFormat};
    ui::Settings settings{file};
    ui::Desk desk;
};

/// The last thing a presenter said.
class Said {
public:
    explicit Said(ui::Presenter& presenter) {
        QObject::connect(&presenter, &ui::Presenter::said, &m_context, [this](const ui::Message& message) { last = message; });
    }
    ui::Message last;

private:
    QObject m_context;
};

} // namespace counterpart::test
