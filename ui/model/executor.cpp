// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/executor.h"

#include "core/port/progress.h"
#include "core/session.h"

#include <QElapsedTimer>
#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace counterpart::ui {

struct Vault::Parts {
    core::Ports ports;
    std::optional<core::Session> session;
};

Vault::Vault(const core::Ports& ports) : m_parts(std::make_unique<Parts>(Parts{ports, {}})) {}
Vault::~Vault() = default;
const core::Ports& Vault::ports() const { return m_parts->ports; }
core::Session* Vault::session() { return m_parts->session ? &*m_parts->session : nullptr; }
void Vault::open(core::Session session) {
    m_parts->session.reset(); // the old one gives its lock on the folder back first
    m_parts->session.emplace(std::move(session));
}
void Vault::close() { m_parts->session.reset(); }

namespace {

QString words(core::Stage stage) {
    switch (stage) {
    case core::Stage::preparing: return Executor::tr("Preparing");
    case core::Stage::deriving_key: return Executor::tr("Checking the passphrase");
    case core::Stage::reading: return Executor::tr("Reading");
    case core::Stage::sealing: return Executor::tr("Sealing");
    case core::Stage::opening: return Executor::tr("Opening");
    case core::Stage::checking: return Executor::tr("Checking");
    case core::Stage::writing: return Executor::tr("Writing");
    case core::Stage::indexing: return Executor::tr("Making it searchable");
    }
    return {};
}

/// At most some twenty words a second to the window.
class ThinnedProgress final : public core::Progress {
public:
    ThinnedProgress(Executor& executor, std::stop_token stop) : m_executor(executor), m_stop(std::move(stop)) {}
    void advanced(core::Stage stage, std::uint64_t done, std::uint64_t total) override {
        const std::lock_guard guard(m_mutex);
        if (m_told && stage == m_stage && m_since.elapsed() < 50) return;
        m_told = true;
        m_stage = stage;
        m_since.start();
        const int permille = total == 0 ? -1 : static_cast<int>(1000.0 * static_cast<double>(done) / static_cast<double>(total));
        QMetaObject::invokeMethod(
            &m_executor, [this_executor = &m_executor, stage, permille] { Q_EMIT this_executor->progressed(words(stage), permille); },
            Qt::QueuedConnection);
    }
    [[nodiscard]] std::stop_token stop() const override { return m_stop; }

private:
    Executor& m_executor;
    std::stop_token m_stop;
    std::mutex m_mutex;
    QElapsedTimer m_since;
    core::Stage m_stage = core::Stage::preparing;
    bool m_told = false;
};

} // namespace

struct Executor::Worker {
    explicit Worker(const core::Ports& ports) : vault(ports) {
        thread.setMaxThreadCount(1);
        thread.setExpiryTimeout(-1);
    }
    Vault vault;                  // touched on the store thread alone while that runs
    QThreadPool thread;
    std::stop_source stop;        // of everything posted since the last cancel
    std::atomic<quint64> generation = 0; // rises with each lock
    int pending = 0;
    QString what; // runs now
};

Executor::Executor(const core::Ports& ports, QObject* parent) : QObject(parent), m_worker(std::make_unique<Worker>(ports)) {
    connect(this, &Executor::progressed, this, [this](const QString& what) { m_worker->what = what; });
}

Executor::~Executor() {
    m_worker->generation++;
    m_worker->stop.request_stop();
    m_worker->thread.clear();
    m_worker->thread.waitForDone();
}

void Executor::post(std::unique_ptr<Job> job) {
    Worker& worker = *m_worker;
    if (worker.pending++ == 0) Q_EMIT busyChanged(true);
    else Q_EMIT waitingChanged(worker.pending - 1);
    worker.thread.start([this, shared = std::shared_ptr<Job>(std::move(job)), generation = worker.generation.load(),
                         stop = worker.stop.get_token()]() mutable {
        bool worked = false;
        if (m_worker->generation == generation) {
            ThinnedProgress progress(*this, std::move(stop));
            worked = shared->work(m_worker->vault, progress);
        }
        // The job goes back whole: what it captured belongs to the window's thread.
        QMetaObject::invokeMethod(
            this, [this, done = std::move(shared), generation, worked]() mutable { finished(std::move(done), generation, worked); },
            Qt::QueuedConnection);
    });
}

void Executor::finished(std::shared_ptr<Job> job, quint64 generation, bool worked) {
    m_worker->what.clear();
    if (--m_worker->pending == 0) Q_EMIT busyChanged(false);
    else Q_EMIT waitingChanged(m_worker->pending - 1);
    if (job->context == nullptr) return;
    if (worked && generation == m_worker->generation) job->deliver();
    else job->drop();
}

void Executor::lock() {
    struct Lock final : Job {
        Lock(Executor& executor) : Job(&executor), owner(executor) {}
        bool work(Vault& vault, core::Progress&) override {
            vault.close();
            return true;
        }
        void deliver() override { Q_EMIT owner.locked(); }
        Executor& owner;
    };
    m_worker->generation++;
    cancel();
    post(std::make_unique<Lock>(*this));
}

void Executor::cancel() {
    m_worker->stop.request_stop();
    m_worker->stop = std::stop_source();
}

bool Executor::isBusy() const { return m_worker->pending > 0; }
QString Executor::busyWith() const { return m_worker->what; }

} // namespace counterpart::ui
