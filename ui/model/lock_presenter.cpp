// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/lock_presenter.h"

#include "core/usecase/store.h"
#include "ui/model/secret_text.h"
#include "ui/model/settings.h"

namespace counterpart::ui {

LockPresenter::LockPresenter(Desk& desk, QString onlyStore, QObject* parent)
    : Presenter(desk, parent), m_onlyStore(std::move(onlyStore)) {
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &LockPresenter::tick);
}

QStringList LockPresenter::stores() const { return m_onlyStore.isEmpty() ? desk().settings.recentStores() : QStringList(m_onlyStore); }

template <class Way>
void LockPresenter::open(const QString& store, Way way) {
    Q_EMIT said({});
    runOr(
        [folder = toPath(store), way = std::move(way)](Vault& vault, core::Progress& progress) mutable -> Result<void> {
            TRY_ASSIGN(core::Session session, way(vault.ports(), folder, progress));
            vault.open(std::move(session));
            return {};
        },
        [this, store] {
            desk().settings.remember(store);
            Q_EMIT unlocked();
        },
        [this](const Error& error) { refused(error); });
}

void LockPresenter::unlock(const QString& store, QString& passphrase) {
    open(store, [secret = takeSecret(passphrase)](const core::Ports& ports, const std::filesystem::path& folder, core::Progress& progress) {
        return core::unlock_store(ports, folder, secret, progress);
    });
}

void LockPresenter::recover(const QString& store, QString& recoveryKey, QString& newPassphrase) {
    open(store, [key = takeSecret(recoveryKey), next = takeSecret(newPassphrase)](
                    const core::Ports& ports, const std::filesystem::path& folder, core::Progress& progress) {
        return core::recover_store(ports, folder, key, next, progress);
    });
}

void LockPresenter::acceptOlderCopy(const QString& store, QString& passphrase) {
    open(store, [secret = takeSecret(passphrase)](const core::Ports& ports, const std::filesystem::path& folder, core::Progress& progress) {
        return core::accept_older_copy(ports, folder, secret, progress);
    });
}

void LockPresenter::refused(const Error& error) {
    Message message = refusal(error);
    if (error.reason == "store.locked" && !error.detail.empty()) {
        message.who = tr("It is open in %1. Your passphrase has not been checked.").arg(isolated(error.detail));
    } else if (error.reason == "store.too_many_attempts") {
        m_wait = std::max(1, toQt(error.detail).section(QLatin1Char(' '), 0, 0).toInt()); // "8 seconds"
        m_timer.start();
        Q_EMIT waiting(m_wait);
    } else if (error.reason == "store.rolled_back") {
        Q_EMIT olderCopy();
    }
    Q_EMIT said(message);
}

void LockPresenter::tick() {
    if (--m_wait <= 0) {
        m_timer.stop();
        Q_EMIT said({});
    }
    Q_EMIT waiting(std::max(0, m_wait));
}

} // namespace counterpart::ui
