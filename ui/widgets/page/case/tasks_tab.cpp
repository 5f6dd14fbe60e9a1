// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/tasks_tab.h"

#include "ui/model/record_form_presenter.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

TasksTab::TasksTab(Desk& desk) : CaseTab(tr("Tasks")), m_presenter(desk) {
    follow(m_presenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto* counted = quietLabel();
    auto* rows = new Table(m_presenter.rows(), tr("Tasks of the case"));
    rows->setObjectName(QStringLiteral("tasks"));
    rows->setStretch(TasksPresenter::title);
    rows->setWhole(TasksPresenter::due);
    rows->sayWhenEmpty(tr("Nothing is to be done in this case yet. “New task…” makes a task; a partner's come with what they seal for you."));
    keepLines(*rows, 8);
    auto* finish = button(tr("It is done"));
    auto* reopen = button(tr("It is open again"));
    auto* open = button(tr("Open the record"));
    auto* add = button(tr("New task…"));
    column->addWidget(counted);
    column->addWidget(rows, 1);
    column->addLayout(rowOf({add, finish, reopen, open}));
    const auto choose = [this, finish, reopen, open](const QByteArray& task) {
        finish->setEnabled(!task.isEmpty() && m_presenter.isOpen(task));
        reopen->setEnabled(!task.isEmpty() && !m_presenter.isOpen(task));
        open->setEnabled(!task.isEmpty());
    };
    choose({});
    connect(rows, &Table::chose, this, choose);
    connect(rows, &Table::opened, this, &CaseTab::recordWanted);
    connect(open, &QPushButton::clicked, this, [this, rows] { Q_EMIT recordWanted(rows->selectedId()); });
    connect(finish, &QPushButton::clicked, this, [this, rows] { m_presenter.finish(rows->selectedId()); });
    connect(reopen, &QPushButton::clicked, this, [this, rows] { m_presenter.reopen(rows->selectedId()); });
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT formWanted([id = caseId()](RecordFormPresenter& form) { form.startRecord(QStringLiteral("task"), id); }); });
    connect(&m_presenter, &TasksPresenter::changed, this, &CaseTab::changed);
    connect(&m_presenter, &TasksPresenter::counted, this, [counted, rows, choose](const QString& words) {
        counted->setText(words);
        choose(rows->selectedId());
    });
}

} // namespace counterpart::ui
