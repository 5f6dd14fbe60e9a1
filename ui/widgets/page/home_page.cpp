// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/home_page.h"

#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

HomePage::HomePage(Desk& desk, QWidget* parent) : Page(tr("Home"), Width::whole, parent), m_presenter(desk), m_table(new Table(m_presenter.rows(), tr("What needs you today"))) {
    setHelpTopic(QStringLiteral("home"));
    follow(m_presenter);
    auto* summary = label();
    summary->setObjectName(QStringLiteral("summary"));
    m_table->setObjectName(QStringLiteral("attention"));
    m_table->setStretch(home_column::about);
    m_table->setWhole(home_column::what);
    m_table->setWhole(home_column::urgency);
    m_table->sayWhenEmpty(tr("Nothing needs you today. Requests, recalls and challenges come here as you import them, tasks and reviews as their days come near."));
    auto* go = button(tr("Go there"), Weight::primary);
    go->setEnabled(false);
    column().addWidget(summary);
    column().addWidget(m_table, 1);
    column().addLayout(rowOf({go}));
    startAt(m_table);
    connect(m_table, &Table::chose, go, [go](const QByteArray& id) { go->setEnabled(!id.isEmpty()); });
    connect(m_table, &Table::opened, &m_presenter, &HomePresenter::choose);
    connect(go, &QPushButton::clicked, this, [this] { m_presenter.choose(m_table->selectedId()); });
    connect(&m_presenter, &HomePresenter::summed, summary, &QLabel::setText);
    connect(&m_presenter, &Presenter::waits, summary, &QLabel::setText);
    connect(&m_presenter, &HomePresenter::open, this, &HomePage::open);
    connect(&m_presenter, &HomePresenter::wanted, this, &HomePage::wanted);
}

void HomePage::refresh() { m_presenter.load(); }

} // namespace counterpart::ui
