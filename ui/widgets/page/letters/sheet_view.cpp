// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/sheet_view.h"

#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace counterpart::ui {

SheetView::SheetView(const QString& name, QWidget* parent) : QScrollArea(parent), m_heading(heading({}, 2)), m_lines(new QFormLayout) {
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->addWidget(m_heading);
    m_lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_lines->setVerticalSpacing(4);
    column->addLayout(m_lines);
    column->addStretch();
    setWidget(inside);
    keepLines(*this, 9);
    hide();
}

void SheetView::show(const LetterSheet& sheet) {
    m_heading->setText(sheet.heading);
    while (m_lines->rowCount() > 0) m_lines->removeRow(0);
    QStringList spoken{sheet.heading};
    for (const LetterSheet::Line& line : sheet.lines) {
        QLabel* name = quietLabel(line.name);
        name->setWordWrap(false);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop); // beside the first of several lines
        m_lines->addRow(name, label(line.text));
        spoken << tr("%1: %2", "a name and what stands under it").arg(line.name, line.text);
    }
    setAccessibleDescription(spoken.join(QLatin1Char('\n')));
    verticalScrollBar()->setValue(0);
    setVisible(!sheet.isEmpty());
}

void SheetView::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (!std::exchange(m_appeared, true)) Q_EMIT appeared();
}

} // namespace counterpart::ui
