// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/intelligence_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

namespace counterpart::ui {

/// The intelligence reports of the case.
class IntelligenceTab : public CaseTab {
    Q_OBJECT
public:
    explicit IntelligenceTab(Desk& desk);

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    IntelligencePresenter m_presenter;
};

} // namespace counterpart::ui
