// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/case_tab.h"

#include "ui/model/presenter.h"

#include <QShowEvent>

#include <utility>

namespace counterpart::ui {

void CaseTab::setCase(const QByteArray& caseId) {
    m_case = caseId;
    m_outdated = true;
    if (isVisible()) read();
}

void CaseTab::follow(Presenter& presenter) { connect(&presenter, &Presenter::said, this, &CaseTab::said); }

void CaseTab::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    read();
}

void CaseTab::read() {
    if (m_case.isEmpty() || !std::exchange(m_outdated, false)) return;
    load(m_case);
}

} // namespace counterpart::ui
