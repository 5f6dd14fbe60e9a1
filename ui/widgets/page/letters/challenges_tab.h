// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/challenges_presenter.h"
#include "ui/widgets/page/letters/letter_tab.h"

class QLineEdit;

namespace counterpart::ui {

/// What is held against values, and what their authors make of it.
class ChallengesTab : public LetterTab {
    Q_OBJECT
public:
    explicit ChallengesTab(Desk& desk);
    [[nodiscard]] LetterListPresenter& presenter() override { return m_presenter; }

Q_SIGNALS:
    void recordWanted(const QByteArray& caseId, const QByteArray& recordId);

private:
    QWidget* acts();
    ChallengesPresenter m_presenter;
    QLineEdit* m_words;
};

} // namespace counterpart::ui
