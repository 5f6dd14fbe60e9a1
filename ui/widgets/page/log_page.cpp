// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/log_page.h"

#include "ui/widgets/parts.h"

#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

LogPage::LogPage(Desk& desk, QWidget* parent) : Page(tr("Log"), Width::whole, parent), m_presenter(desk) {
    follow(m_presenter);
    auto* check = button(tr("Check the whole store"));
    auto* write = button(tr("Write the log to a file…"));
    column().addLayout(rowOf({check, write}));
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Log"));
    auto* disclosures = new Table(m_presenter.disclosures(), tr("What was shared"));
    disclosures->setStretch(2);
    auto* entries = new Table(m_presenter.entries(), tr("Everything that was done"));
    entries->setStretch(5);
    tabs->addTab(disclosures, tr("What was shared"));
    tabs->addTab(entries, tr("Everything that was done"));
    column().addWidget(tabs, 1);
    startAt(disclosures);
    connect(check, &QPushButton::clicked, &m_presenter, &LogPresenter::checkStore);
    connect(write, &QPushButton::clicked, &m_presenter, &LogPresenter::exportLog);
}

void LogPage::refresh() { m_presenter.load(); }

} // namespace counterpart::ui
