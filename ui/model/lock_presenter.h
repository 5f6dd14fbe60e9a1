// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"

#include <QTimer>

namespace counterpart::ui {

/// The lock screen: which store, and the way in.
class LockPresenter : public Presenter {
    Q_OBJECT
public:
    LockPresenter(Desk& desk, QString onlyStore, QObject* parent = nullptr);

    /// Folders to choose from; one alone where the program was started for it.
    [[nodiscard]] QStringList stores() const;

    /// The text is taken and overwritten. Outcome: unlocked() or said().
    void unlock(const QString& store, QString& passphrase);
    /// With the recovery key, which sets a new passphrase.
    void recover(const QString& store, QString& recoveryKey, QString& newPassphrase);
    /// After "this is an older copy": the officer knows, and goes on from it.
    void acceptOlderCopy(const QString& store, QString& passphrase);

Q_SIGNALS:
    void unlocked();
    /// Seconds until the next try is looked at; 0: now.
    void waiting(int seconds);
    /// The store is an older copy of itself: acceptOlderCopy() is the way on.
    void olderCopy();

private:
    template <class Way>
    void open(const QString& store, Way way);
    void refused(const Error& error);
    void tick();

    QString m_onlyStore;
    QTimer m_timer;
    int m_wait = 0;
};

} // namespace counterpart::ui
