// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/setup_presenter.h"
#include "ui/widgets/page/page.h"

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace counterpart::ui {

/// Setting up: who you are, the recovery key shown and typed back, your card.
class SetupPage : public Page {
    Q_OBJECT
public:
    explicit SetupPage(Desk& desk, QWidget* parent = nullptr);
    void reset();
    /// Nothing is typed and no key is waiting to be typed back.
    [[nodiscard]] bool isUntouched() const;
    /// Goes on where the recovery key was never typed back.
    void resume();

Q_SIGNALS:
    /// The new store is open from here on, its recovery key on the screen.
    void opened();
    void finished();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* whoYouAre();
    QWidget* recoveryKey();
    QWidget* typeBack();
    QWidget* card();
    void create();
    void compare();
    void leave();
    void goTo(int step);

    Desk& m_desk;
    SetupPresenter m_presenter;
    QLineEdit* m_officer = nullptr;
    QLineEdit* m_role = nullptr;
    QLineEdit* m_agency = nullptr;
    QComboBox* m_kind = nullptr;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLabel* m_key = nullptr;
    QLineEdit* m_typed = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_back = nullptr; ///< out of typing back, where a workspace waits behind it
    QLabel* m_digits = nullptr;
    QPushButton* m_done = nullptr;
    bool m_resumed = false;
    int m_step = 0;
    std::array<QWidget*, 4> m_steps; ///< last: making them sets the fields above
};

} // namespace counterpart::ui
