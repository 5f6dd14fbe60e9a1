// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/tasks_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

namespace counterpart::ui {

/// What is to be done in the case.
class TasksTab : public CaseTab {
    Q_OBJECT
public:
    explicit TasksTab(Desk& desk);

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    TasksPresenter m_presenter;
};

} // namespace counterpart::ui
