// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/display.h"
#include "ui/model/executor.h"
#include "ui/model/messages.h"

#include <QObject>

#include <functional>

namespace counterpart::ui {

class Prompter;
class Settings;

/// What every presenter works with. All of it outlives them.
struct Desk {
    Executor& executor;
    Prompter& prompter;
    Settings& settings;
    Display display;
};

/// Between a page and the core: Qt values in, Qt values out; no widget, no colour, no question of its own.
class Presenter : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void busyChanged(bool busy);
    /// An empty message takes the last one away.
    void said(const counterpart::ui::Message& message);
    /// What was asked for waits until the store is done with something else: which, in a sentence.
    void waits(const QString& sentence);

protected:
    explicit Presenter(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {}

    /// Runs the task on the store thread, as Executor::run(); `done` gets the value, or nothing for Result<void>.
    /// A refusal is said.
    template <class Task, class Done>
    void run(Task task, Done done) {
        runOr(std::move(task), std::move(done), [this](const Error& error) { Q_EMIT said(refusal(error)); });
    }
    template <class Task, class Done, class Refused>
    void runOr(Task task, Done done, Refused refused) {
        begin();
        auto then = [this, done = std::move(done), refused = std::move(refused)](auto outcome) mutable {
            end();
            if (outcome) hand(done, outcome);
            else refused(outcome.error());
        };
        m_desk.executor.run(std::move(task), this, std::move(then), [this] { end(); });
    }
    /// Asks where a sealed file goes. The name that is offered is random: it tells nobody of agency, case or person.
    void askWhere(const QString& heading, std::function<void(const QString& path)> then);
    [[nodiscard]] Desk& desk() const { return m_desk; }
    [[nodiscard]] const Display& display() const { return m_desk.display; }

private:
    template <class Done, class Value>
    static void hand(Done& done, Result<Value>& outcome) {
        if constexpr (std::is_void_v<Value>) done();
        else done(std::move(*outcome));
    }
    void begin() {
        if (const QString other = m_desk.executor.busyWith(); m_desk.executor.isBusy() && !other.isEmpty()) {
            Q_EMIT waits(tr("The store is busy (%1). This waits until it is done.").arg(other));
        }
        if (m_running++ == 0) Q_EMIT busyChanged(true);
    }
    void end() {
        if (--m_running == 0) Q_EMIT busyChanged(false);
    }

    Desk& m_desk;
    int m_running = 0;
};

} // namespace counterpart::ui
