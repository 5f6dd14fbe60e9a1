// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/corrections_presenter.h"
#include "ui/widgets/page/letters/letter_tab.h"

namespace counterpart::ui {

/// Corrections that are to be told.
class CorrectionsTab : public LetterTab {
    Q_OBJECT
public:
    explicit CorrectionsTab(Desk& desk);
    [[nodiscard]] LetterListPresenter& presenter() override { return m_presenter; }

private:
    CorrectionsPresenter m_presenter;
};

} // namespace counterpart::ui
