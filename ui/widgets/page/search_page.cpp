// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/search_page.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

SearchPage::SearchPage(Desk& desk, QWidget* parent)
    : Page(tr("Search"), Width::whole, parent), m_presenter(desk), m_field(new QLineEdit), m_table(new Table(m_presenter.hits(), tr("Search results"))) {
    setHelpTopic(QStringLiteral("search"));
    follow(m_presenter);
    m_field->setObjectName(QStringLiteral("everywhere"));
    m_field->setAccessibleName(tr("Search everywhere"));
    m_field->setPlaceholderText(tr("A name, an alias, a date of birth, a telephone number, a registration mark, a postcode, a word"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    auto* types = choiceBox(tr("Type of record"), SearchPresenter::types(), tr("All types"));
    types->setObjectName(QStringLiteral("types"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_field, 1);
    row->addWidget(types);
    auto* heading = label();
    heading->setObjectName(QStringLiteral("results"));
    auto* openIt = button(tr("Open"), Weight::primary);
    openIt->setEnabled(false);
    m_table->setObjectName(QStringLiteral("hits"));
    m_table->setStretch(hit_column::why);
    m_table->sayWhenEmpty(tr("What you type is looked for in everything this store has: cases, people, places, vehicles, documents, notes. Names need not be spelt right. The down arrow goes to the results, Enter opens one."));
    column().addLayout(row);
    column().addWidget(heading);
    column().addWidget(m_table, 1);
    column().addLayout(rowOf({openIt}));
    startAt(m_field);
    connect(m_field, &QLineEdit::textChanged, &m_presenter, &SearchPresenter::setText);
    connect(types, &QComboBox::currentIndexChanged, this, [this, types] { m_presenter.setType(chosen(*types)); });
    connect(m_table, &Table::chose, openIt, [openIt](const QByteArray& id) { openIt->setEnabled(!id.isEmpty()); });
    connect(m_table, &Table::opened, &m_presenter, &SearchPresenter::openRecord);
    connect(openIt, &QPushButton::clicked, this, [this] { m_presenter.openRecord(m_table->selectedId()); });
    connect(&m_presenter, &SearchPresenter::listed, heading, &QLabel::setText);
    connect(&m_presenter, &Presenter::waits, heading, &QLabel::setText);
    connect(&m_presenter, &SearchPresenter::open, this, &SearchPage::open);
}

void SearchPage::begin() {
    m_presenter.refresh();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QByteArray first = m_table->selectedId();
        if (key == Qt::Key_Down && !first.isEmpty()) {
            m_table->setFocus(Qt::OtherFocusReason);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!m_presenter.isSettled() || first.isEmpty()) m_presenter.search();
            else m_presenter.openRecord(first);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void SearchPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) Q_EMIT left();
    else Page::keyPressEvent(event);
}

} // namespace counterpart::ui
