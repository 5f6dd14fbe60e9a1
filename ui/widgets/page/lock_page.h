// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/lock_presenter.h"
#include "ui/widgets/page/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counterpart::ui {

/// Shows no name, no count and nothing of what is inside.
class LockPage : public Page {
    Q_OBJECT
public:
    LockPage(Desk& desk, const QString& onlyStore, QWidget* parent = nullptr);
    /// After locking, and when other stores have come to be known.
    void reset();

Q_SIGNALS:
    void unlocked();
    void setupWanted();

private:
    void tryToOpen();
    void chooseFolder();
    void showRecovery(bool recovery);

    Desk& m_desk;
    LockPresenter m_presenter;
    QComboBox* m_stores;
    QLineEdit* m_passphrase;
    QWidget* m_recovery;
    QLineEdit* m_key;
    QPushButton* m_unlock;
    QPushButton* m_useKey;
    QPushButton* m_olderCopy;
    QLabel* m_wait;
};

} // namespace counterpart::ui
