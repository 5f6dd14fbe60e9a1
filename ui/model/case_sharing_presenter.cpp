// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/case_sharing_presenter.h"

#include <algorithm>

namespace counterpart::ui {

CaseSharingPresenter::CaseSharingPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_sent(disclosureHeadings(true)), m_received(disclosureHeadings(false)), m_stages({tr("What"), tr("Who"), tr("When, by their clock"), tr("Their words")}) {}

void CaseSharingPresenter::load(const QByteArray& caseId) {
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) { return core::case_sharing(session, id); },
        [this, asked = ++m_asked](core::CaseSharing shared) {
            if (asked != m_asked) return;
            m_shared = std::move(shared);
            std::vector<Row> rows;
            for (const core::DisclosureView& one : m_shared.sent) rows.push_back(rowOf(one, display()));
            m_sent.setRows(std::move(rows));
            rows.clear();
            for (const core::ReceivedView& one : m_shared.received) rows.push_back(rowOf(one, display()));
            m_received.setRows(std::move(rows));
            Q_EMIT loaded();
        });
}

void CaseSharingPresenter::chooseSent(const QByteArray& id) {
    const auto found = std::ranges::find(m_shared.sent, id, [](const core::DisclosureView& one) { return toQt(one.bundle); });
    DisclosureDetail detail;
    if (found != m_shared.sent.end()) detail = detailOf(*found, m_shared.requests, display());
    m_stages.setRows(detail.stages);
    Q_EMIT chosen(detail);
}

void CaseSharingPresenter::chooseReceived(const QByteArray& id) {
    const auto found = std::ranges::find(m_shared.received, id, [](const core::ReceivedView& one) { return toQt(one.bundle); });
    DisclosureDetail detail;
    detail.sent = false;
    if (found != m_shared.received.end()) detail = detailOf(*found, m_shared.requests, display());
    m_stages.setRows(detail.stages);
    Q_EMIT chosen(detail);
}

} // namespace counterpart::ui
