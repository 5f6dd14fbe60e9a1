// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/log_page.h"

#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

LogPage::LogPage(Desk& desk, QWidget* parent) : Page(tr("Log"), Width::whole, parent), m_presenter(desk) {
    setHelpTopic(QStringLiteral("log"));
    follow(m_presenter);
    auto* check = button(tr("Check the whole store"));
    auto* write = button(tr("Write the log to a file…"));
    column().addLayout(rowOf({check, write}));
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Log"));
    auto* entries = new Table(m_presenter.entries(), tr("Everything that was done"));
    entries->setStretch(5);
    tabs->addTab(disclosuresTab(), tr("What was shared"));
    tabs->addTab(entries, tr("Everything that was done"));
    column().addWidget(tabs, 1);
    connect(check, &QPushButton::clicked, &m_presenter, &LogPresenter::checkStore);
    connect(write, &QPushButton::clicked, &m_presenter, &LogPresenter::exportLog);
}

QWidget* LogPage::disclosuresTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    auto* disclosures = new Table(m_presenter.disclosures(), tr("What was shared"));
    disclosures->setStretch(2);
    inside->addWidget(disclosures, 1);
    auto* reason = new QLineEdit;
    auto* fields = form();
    addRow(*fields, tr("Why you take it back (needed to recall)"), reason);
    inside->addLayout(fields);
    auto* recall = button(tr("Recall what is chosen…"));
    recall->setEnabled(false);
    inside->addLayout(rowOf({recall}));
    startAt(disclosures);
    connect(disclosures, &Table::chose, recall, [recall](const QByteArray& id) { recall->setEnabled(!id.isEmpty()); });
    connect(recall, &QPushButton::clicked, this, [this, disclosures, reason] { m_presenter.recall(disclosures->selectedId(), reason->text()); });
    connect(&m_presenter, &LogPresenter::recalled, reason, &QLineEdit::clear);
    return tab;
}

void LogPage::refresh() { m_presenter.load(); }

} // namespace counterpart::ui
