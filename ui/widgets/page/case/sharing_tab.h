// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/case_sharing_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

class QFrame;
class QLabel;

namespace counterpart::ui {

class MessageFrame;
class Table;

/// What left of the case and what came of it.
class SharingTab : public CaseTab {
    Q_OBJECT
public:
    explicit SharingTab(Desk& desk);
    ~SharingTab() override;

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    QFrame* detail();
    void show(const DisclosureDetail& detail);
    void choose(Table* chosen, Table* other);
    CaseSharingPresenter m_presenter;
    Table* m_sent;
    Table* m_received;
    QFrame* m_detail;
    QLabel* m_heading;
    MessageFrame* m_recalled;
    QLabel* m_terms;
    Table* m_stages;
};

} // namespace counterpart::ui
