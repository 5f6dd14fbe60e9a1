// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/setup_presenter.h"
#include "ui/widgets/page/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace counterpart::ui {

/// Setting up: who you are, the recovery key shown and typed back, your card.
class SetupPage : public Page {
    Q_OBJECT
public:
    explicit SetupPage(Desk& desk, QWidget* parent = nullptr);
    void reset();
    /// Goes on where the recovery key was never typed back.
    void resume();

Q_SIGNALS:
    void finished();
    void left();

private:
    QWidget* whoYouAre();
    QWidget* recoveryKey();
    QWidget* typeBack();
    QWidget* card();
    void create();
    void goTo(int step);

    Desk& m_desk;
    SetupPresenter m_presenter;
    QStackedWidget* m_steps;
    QLineEdit* m_officer = nullptr;
    QLineEdit* m_role = nullptr;
    QLineEdit* m_agency = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QProgressBar* m_meter = nullptr;
    QLabel* m_strength = nullptr;
    QLabel* m_key = nullptr;
    QLineEdit* m_typed = nullptr;
    QLabel* m_digits = nullptr;
};

} // namespace counterpart::ui
