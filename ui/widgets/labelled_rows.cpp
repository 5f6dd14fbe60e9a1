// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labelled_rows.h"

#include "ui/widgets/parts.h"

#include <QLabel>

namespace counterpart::ui {

LabelledRows::LabelledRows() { setSpacing(4); }

void LabelledRows::addRow(const QString& name, QWidget* field) {
    QLabel* title = label(name);
    title->setBuddy(field->focusProxy() != nullptr ? field->focusProxy() : field);
    m_titles.insert(field, title);
    addWidget(title);
    addWidget(field);
}

void LabelledRows::addRow(QWidget* widget) { addWidget(widget); }

void LabelledRows::showRow(QWidget* field, bool shown) {
    field->setVisible(shown);
    if (QLabel* title = m_titles.value(field)) title->setVisible(shown);
}

} // namespace counterpart::ui
