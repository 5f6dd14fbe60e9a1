// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/lock_presenter.h"
#include "ui/widgets/page/page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counterpart::ui {

/// Shows no name, no count and nothing of what is inside. Where no store is known, setting up comes first.
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
    QWidget* firstRun();
    QWidget* door(bool anyFolder);
    void showDoor(bool door);
    void tryToOpen();
    void chooseFolder();
    void showRecovery(bool recovery);

    Desk& m_desk;
    LockPresenter m_presenter;
    QComboBox* m_stores;
    QWidget* m_first = nullptr;
    QPushButton* m_setUpFirst = nullptr;
    QWidget* m_door = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLabel* m_passphraseTitle = nullptr;
    QWidget* m_recovery = nullptr;
    QWidget* m_meter = nullptr;
    QLineEdit* m_key = nullptr;
    QPushButton* m_unlock = nullptr;
    QPushButton* m_useKey = nullptr;
    QPushButton* m_olderCopy = nullptr;
    QLabel* m_wait = nullptr;
    bool m_recovering = false;
};

} // namespace counterpart::ui
