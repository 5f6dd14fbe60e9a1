// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/case_file.h"
#include "ui/model/disclosure_words.h"
#include "ui/model/presenter.h"

namespace counterpart::ui {

/// What left of a case and what came of it, each with its stages and its conditions.
class CaseSharingPresenter : public Presenter {
    Q_OBJECT
public:
    explicit CaseSharingPresenter(Desk& desk, QObject* parent = nullptr);
    [[nodiscard]] TableModel& sent() { return m_sent; }
    [[nodiscard]] TableModel& received() { return m_received; }
    [[nodiscard]] TableModel& stages() { return m_stages; }
    void load(const QByteArray& caseId);
    /// One that left, or one that came; empty: none.
    void chooseSent(const QByteArray& id);
    void chooseReceived(const QByteArray& id);

Q_SIGNALS:
    void loaded();
    void chosen(const counterpart::ui::DisclosureDetail& detail);

private:
    core::CaseSharing m_shared;
    TableModel m_sent;
    TableModel m_received;
    TableModel m_stages;
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
