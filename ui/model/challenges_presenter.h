// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/challenges.h"
#include "ui/model/letter_list_presenter.h"

namespace counterpart::ui {

/// What is held against values, ours and theirs, and what their authors make of it.
class ChallengesPresenter : public LetterListPresenter {
    Q_OBJECT
public:
    explicit ChallengesPresenter(Desk& desk, QObject* parent = nullptr);

    void load() override;
    [[nodiscard]] QByteArray rowFor(const QByteArray& letter) const override;
    void look(const QByteArray& challenge);

    /// The record of the value, to be corrected there: recordWanted() follows.
    void goToRecord(const QByteArray& challenge);
    /// Each writes an answer, and asks where it goes.
    void corrected(const QByteArray& challenge, const QString& words);
    void standBy(const QByteArray& challenge, const QString& why);

Q_SIGNALS:
    /// The whole of it, and whether it is ours to answer. Empty: none is chosen.
    void looked(const counterpart::ui::LetterSheet& sheet, bool answerable);
    void recordWanted(const QByteArray& caseId, const QByteArray& recordId);

private:
    [[nodiscard]] const core::ChallengeView* find(const QByteArray& challenge) const;
    void answer(const QByteArray& challenge, const core::ChallengeAnswer& answer, const QString& verdict);
    [[nodiscard]] Row rowOf(const core::ChallengeView& challenge) const;
    [[nodiscard]] LetterSheet sheetOf(const core::ChallengeView& challenge) const;

    std::vector<core::ChallengeView> m_all;
};

} // namespace counterpart::ui
