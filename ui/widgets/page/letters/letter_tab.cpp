// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/letter_tab.h"

#include "ui/widgets/page/letters/sheet_view.h"
#include "ui/widgets/parts.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace counterpart::ui {

QVBoxLayout& LetterTab::column() {
    if (layout() == nullptr) new QVBoxLayout(this);
    return static_cast<QVBoxLayout&>(*layout());
}

void LetterTab::build(Table* table, const QString& whenEmpty, SheetView* sheet, QWidget* acts) {
    m_table = table;
    table->sayWhenEmpty(whenEmpty);
    keepLines(*table, 7);
    if (sheet == nullptr) {
        column().addWidget(table, 1);
    } else {
        auto* split = new QSplitter(Qt::Vertical);
        split->setChildrenCollapsible(false);
        split->addWidget(table);
        split->addWidget(sheet);
        split->setStretchFactor(0, 1);
        split->setStretchFactor(1, 3);
        connect(sheet, &SheetView::appeared, split, [split] { split->setSizes({split->height() / 4, split->height() * 3 / 4}); }, Qt::QueuedConnection); // the letter is what is read
        column().addWidget(split, 1);
    }
    column().addWidget(acts);
    connect(&presenter(), &LetterListPresenter::counted, this, [this] {
        const QByteArray row = presenter().rowFor(m_wanted);
        if (row.isEmpty()) return;
        m_wanted.clear();
        m_table->select(row);
    });
}

void LetterTab::open(const QByteArray& letter) {
    m_wanted = letter;
    showAll();
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace counterpart::ui
