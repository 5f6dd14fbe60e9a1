// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/approvals_presenter.h"
#include "ui/widgets/page/letters/letter_tab.h"

class QLineEdit;

namespace counterpart::ui {

/// Disclosures that need a second officer: what one is asked to sign, in full, and the answer.
class ApprovalsTab : public LetterTab {
    Q_OBJECT
public:
    explicit ApprovalsTab(Desk& desk);
    [[nodiscard]] LetterListPresenter& presenter() override { return m_presenter; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* acts();
    void look(); ///< only at what is on the screen: the log says that it was looked at
    ApprovalsPresenter m_presenter;
    QLineEdit* m_words;
};

} // namespace counterpart::ui
