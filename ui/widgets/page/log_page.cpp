// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/log_page.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/table_tools.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

LogPage::LogPage(Desk& desk, QWidget* parent) : Page(tr("Log"), Width::whole, parent), m_presenter(desk), m_pack(desk) {
    setHelpTopic(QStringLiteral("log"));
    follow(m_presenter);
    follow(m_pack);
    auto* check = button(tr("Check the whole store"));
    auto* write = button(tr("Write the log to a file…"));
    column().addLayout(rowOf({check, write}));
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("log"));
    tabs->setAccessibleName(tr("Log"));
    auto* entries = new Table(m_presenter.entries(), tr("Everything that was done"));
    entries->setStretch(5);
    auto* tools = new TableTools(desk, *entries, QStringLiteral("log-shown.csv"));
    follow(tools->presenter());
    auto* done = new QWidget;
    auto* inside = new QVBoxLayout(done);
    inside->addWidget(tools);
    inside->addWidget(entries, 1);
    tabs->addTab(done, tr("Everything that was done"));
    connect(&tools->presenter(), &TableExportPresenter::written, &m_presenter, &LogPresenter::load);
    tabs->addTab(packTab(), tr("For an auditor"));
    column().addWidget(tabs, 1);
    startAt(entries);
    connect(check, &QPushButton::clicked, &m_presenter, &LogPresenter::checkStore);
    connect(write, &QPushButton::clicked, &m_presenter, &LogPresenter::exportLog);
}

QWidget* LogPage::packTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->addWidget(label(tr("An auditor's pack says of every disclosure who had it, what it was, why, under which rule, and how it was answered; and lists every letter. "
                               "It is a PDF for reading and two tables, with your signature over all three. Facts are counted, not shown: no value of a case is in it. "
                               "What officers wrote to justify sharing is.")));
    auto* since = new QLineEdit;
    auto* until = new QLineEdit;
    auto* fields = form();
    addPeriod(*fields, since, until);
    inside->addLayout(fields);
    auto* make = button(tr("Make an auditor's pack…"), Weight::primary);
    auto* check = button(tr("Check a pack…"));
    inside->addLayout(rowOf({make, check}));
    auto* files = new Table(m_pack.files(), tr("The files of the pack that was checked"));
    files->setObjectName(QStringLiteral("pack-files"));
    files->setStretch(2);
    keepLines(*files, 7);
    inside->addWidget(files, 1);
    files->sayWhenEmpty(tr("Once a pack is checked, each of its files is listed here with the result."));
    connect(make, &QPushButton::clicked, this, [this, since, until] { m_pack.make(since->text(), until->text()); });
    connect(check, &QPushButton::clicked, &m_pack, qOverload<>(&PackPresenter::check));
    for (QLineEdit* line : {since, until}) connect(&m_pack, &PackPresenter::made, line, &QLineEdit::clear);
    connect(&m_pack, &PackPresenter::made, &m_presenter, &LogPresenter::load);
    return tab;
}

void LogPage::refresh() { m_presenter.load(); }

} // namespace counterpart::ui
