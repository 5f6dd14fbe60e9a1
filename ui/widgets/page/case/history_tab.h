// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/case_history_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

namespace counterpart::ui {

/// Who stated what when, over all records of the case.
class HistoryTab : public CaseTab {
    Q_OBJECT
public:
    explicit HistoryTab(Desk& desk);

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    CaseHistoryPresenter m_presenter;
};

} // namespace counterpart::ui
