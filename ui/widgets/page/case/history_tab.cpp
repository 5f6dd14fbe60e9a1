// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/history_tab.h"

#include "ui/widgets/parts.h"

#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

HistoryTab::HistoryTab(Desk& desk) : CaseTab(tr("History")), m_presenter(desk) {
    follow(m_presenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto* counted = quietLabel();
    column->addWidget(counted);
    auto* rows = new Table(m_presenter.rows(), tr("Who stated what when"));
    rows->setObjectName(QStringLiteral("case-history"));
    rows->setStretch(3);
    rows->setOnlyIfFilled(7); // conditions
    rows->sayWhenEmpty(tr("Nothing has been stated yet. Whatever anybody states of a record of this case is here, and stays."));
    keepLines(*rows, 8);
    column->addWidget(rows, 1);
    column->addWidget(quietLabel(tr("Return opens the record of the chosen line.")));
    connect(rows, &Table::opened, this, [this](const QByteArray& fact) { Q_EMIT recordWanted(m_presenter.recordOf(fact)); });
    connect(&m_presenter, &CaseHistoryPresenter::counted, counted, &QLabel::setText);
}

} // namespace counterpart::ui
