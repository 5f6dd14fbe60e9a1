// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/approvals.h"
#include "ui/model/letter_list_presenter.h"

namespace counterpart::ui {

/// What colleagues ask us to agree to, what we asked of them, and each one's word.
class ApprovalsPresenter : public LetterListPresenter {
    Q_OBJECT
public:
    explicit ApprovalsPresenter(Desk& desk, QObject* parent = nullptr);

    void load() override;
    /// All that the signature would be over. That it was looked at stands in the log.
    void look(const QByteArray& approval);
    /// Each writes an answer, and asks where it goes. The signature is over what look() showed last, and over nothing else.
    void approve(const QByteArray& approval, const QString& words);
    void refuse(const QByteArray& approval, const QString& why);

Q_SIGNALS:
    /// The whole of it, and whether it waits for us. Empty: none is chosen.
    void looked(const counterpart::ui::LetterSheet& sheet, bool answerable);

private:
    void answer(const QByteArray& approval, core::ApprovalOutcome outcome, const QString& words, const QString& verdict);
    [[nodiscard]] Row rowOf(const core::ApprovalSummary& approval) const;
    [[nodiscard]] LetterSheet sheetOf(const core::ApprovalView& approval) const;
    void addTerms(LetterSheet& sheet, const core::Manifest& terms) const;

    QByteArray m_looked; ///< what is on the screen
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
