// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/recalls_presenter.h"
#include "ui/widgets/page/letters/letter_tab.h"

class QComboBox;
class QLineEdit;

namespace counterpart::ui {

/// Recalls, with their answers.
class RecallsTab : public LetterTab {
    Q_OBJECT
public:
    explicit RecallsTab(Desk& desk);
    [[nodiscard]] LetterListPresenter& presenter() override { return m_presenter; }

private:
    QWidget* acts();
    QWidget* passingOn();
    RecallsPresenter m_presenter;
    QLineEdit* m_reason;
    QComboBox* m_passedOn; ///< agencies that were given any of it from here
};

} // namespace counterpart::ui
