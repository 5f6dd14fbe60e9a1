// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/case_history_presenter.h"

#include "core/usecase/case_file.h"
#include "ui/model/claim_rows.h"

namespace counterpart::ui {

CaseHistoryPresenter::CaseHistoryPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_rows({tr("When"), tr("Record"), tr("What"), tr("Value"), tr("Who"), tr("Signature"), tr("State"), tr("Conditions")}) {}

void CaseHistoryPresenter::load(const QByteArray& caseId) {
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) { return core::case_history(session, id); },
        [this, asked = ++m_asked](const core::CaseHistory& history) {
            if (asked != m_asked) return;
            m_records.clear();
            for (const core::ClaimView& claim : history.claims) m_records.insert(toQt(claim.fact), toQt(claim.record));
            m_rows.setRows(caseHistoryRows(history, display()));
            Q_EMIT counted(tr("%1 about %2.", "so many statements, so many records").arg(tr("%n statement(s)", nullptr, static_cast<int>(history.claims.size())), tr("%n record(s)", nullptr, static_cast<int>(history.records.size()))));
        });
}

} // namespace counterpart::ui
