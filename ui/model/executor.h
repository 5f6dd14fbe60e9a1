// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <type_traits>

namespace counterpart::core {
class Progress;
class Session;
struct Ports;
} // namespace counterpart::core

namespace counterpart::ui {

/// What stands on the store thread: the ports, and the session while the store is unlocked.
class Vault {
public:
    explicit Vault(const core::Ports& ports);
    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] const core::Ports& ports() const;
    [[nodiscard]] core::Session* session(); ///< nullptr while locked
    void open(core::Session session);
    void close(); ///< locks: the session is destroyed

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The one thread that owns the session. Tasks run there in the order they were given; what comes of them is
/// handed over on the thread of the executor (the window's), unless the context object has gone or the store
/// was locked meanwhile. Destroying the executor stops what runs, waits for it and locks.
class Executor : public QObject {
    Q_OBJECT
public:
    explicit Executor(const core::Ports& ports, QObject* parent = nullptr);
    ~Executor() override;

    /// Task: Result<T>(core::Session&, core::Progress&), dropped where the store is locked, or
    /// Result<T>(Vault&, core::Progress&), which may open it. Then: void(Result<T>). Dropped: void(), in its stead
    /// where the store was locked before or meanwhile, so that nobody waits for ever.
    template <class Task, class Then, class Dropped>
    void run(Task task, QObject* context, Then then, Dropped dropped) {
        post(std::make_unique<Call<Task, Then, Dropped>>(std::move(task), context, std::move(then), std::move(dropped)));
    }
    template <class Task, class Then>
    void run(Task task, QObject* context, Then then) {
        run(std::move(task), context, std::move(then), [] {});
    }

    /// Drops what waits, stops what runs, then destroys the session. locked() follows.
    void lock();
    /// Asks what runs now to stop. It answers with "act.cancelled", or with its result where it was done.
    void cancel();
    [[nodiscard]] bool isBusy() const;
    /// What runs now, as progressed() told it; empty where nothing was told.
    [[nodiscard]] QString busyWith() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    /// How many wait behind what runs now.
    void waitingChanged(int waiting);
    /// Thinned out; permille is -1 where the end is not known.
    void progressed(const QString& what, int permille);
    void locked();

private:
    struct Job {
        explicit Job(QObject* toldTo) : context(toldTo) {}
        virtual ~Job() = default;
        virtual bool work(Vault& vault, core::Progress& progress) = 0; ///< whether there is something to hand over
        virtual void deliver() = 0;
        virtual void drop() {}
        QPointer<QObject> context;
    };
    template <class Task, class Then, class Dropped>
    struct Call final : Job {
        static constexpr bool kInside = std::is_invocable_v<Task&, core::Session&, core::Progress&>;
        using Outcome = typename std::conditional_t<kInside, std::invoke_result<Task&, core::Session&, core::Progress&>,
                                                    std::invoke_result<Task&, Vault&, core::Progress&>>::type;

        Call(Task work, QObject* toldTo, Then next, Dropped none)
            : Job(toldTo), task(std::move(work)), then(std::move(next)), dropped(std::move(none)) {}
        bool work(Vault& vault, core::Progress& progress) override {
            if constexpr (kInside) {
                core::Session* session = vault.session();
                if (session == nullptr) return false;
                outcome.emplace(task(*session, progress));
            } else {
                outcome.emplace(task(vault, progress));
            }
            return true;
        }
        void deliver() override { then(std::move(*outcome)); }
        void drop() override { dropped(); }

        Task task;
        Then then;
        Dropped dropped;
        std::optional<Outcome> outcome;
    };

    void post(std::unique_ptr<Job> job);
    void finished(std::shared_ptr<Job> job, quint64 generation, bool worked);

    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace counterpart::ui
