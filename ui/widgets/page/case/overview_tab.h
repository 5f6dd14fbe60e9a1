// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/overview_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

namespace counterpart::ui {

/// What the case is, who takes part, and what happened.
class OverviewTab : public CaseTab {
    Q_OBJECT
public:
    explicit OverviewTab(Desk& desk);

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    OverviewPresenter m_presenter;
};

} // namespace counterpart::ui
