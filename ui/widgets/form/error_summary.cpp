// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form/error_summary.h"

#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

ErrorSummary::ErrorSummary() : m_lines(new QVBoxLayout) {
    setObjectName(QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("There is a problem"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading(tr("There is a problem"), 2));
    column->addLayout(m_lines);
    hide();
}

void ErrorSummary::show(const std::vector<FieldProblem>& problems) {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList told;
    for (const FieldProblem& problem : problems) {
        const QString words = tr("%1: %2", "a field, and what is wrong with it").arg(problem.label, problem.words);
        auto* line = button(words);
        line->setShortcut({}); // its place is the list
        connect(line, &QPushButton::clicked, this, [this, field = problem.field] { Q_EMIT wanted(field); });
        m_lines->addWidget(line, 0, Qt::AlignLeft);
        told << words;
    }
    setAccessibleDescription(told.join(QLatin1Char('\n')));
    setVisible(!problems.empty());
    if (!problems.empty()) setFocus(Qt::OtherFocusReason);
}

} // namespace counterpart::ui
