// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/intelligence_tab.h"

#include "ui/model/record_form_presenter.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

IntelligenceTab::IntelligenceTab(Desk& desk) : CaseTab(tr("Intelligence")), m_presenter(desk) {
    follow(m_presenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    auto* rows = new Table(m_presenter.rows(), tr("Intelligence reports"));
    rows->setObjectName(QStringLiteral("intelligence"));
    rows->setStretch(IntelligencePresenter::text);
    rows->setOnlyIfFilled(IntelligencePresenter::notes);
    rows->sayWhenEmpty(tr("No intelligence report yet. “New report…” makes one; what a partner seals for you comes by Import."));
    keepLines(*rows, 6);
    auto* text = textBox(tr("The report's text"), 5);
    text->setReadOnly(true);
    auto* lines = label();
    lines->setAccessibleName(tr("What its grades mean"));
    auto* open = button(tr("Open the record"));
    auto* add = button(tr("New report…"));
    column->addWidget(rows, 2);
    column->addWidget(text, 1);
    column->addWidget(lines);
    column->addLayout(rowOf({open, add}));
    const auto wanted = [this](const QByteArray& record) {
        if (!record.isEmpty()) Q_EMIT recordWanted(record);
    };
    connect(rows, &Table::chose, this, [this, open](const QByteArray& report) {
        open->setEnabled(!report.isEmpty());
        m_presenter.look(report);
    });
    connect(rows, &Table::opened, this, wanted);
    connect(open, &QPushButton::clicked, this, [rows, wanted] { wanted(rows->selectedId()); });
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT formWanted([id = caseId()](RecordFormPresenter& form) { form.startRecord(QStringLiteral("intelligence_report"), id); }); });
    connect(&m_presenter, &IntelligencePresenter::looked, text, [text, lines](const QString& whole, const QStringList& more) {
        text->setVisible(!whole.isEmpty());
        text->setPlainText(whole);
        lines->setVisible(!more.isEmpty());
        lines->setText(more.join(QLatin1Char('\n')));
    });
    open->setEnabled(false);
    text->hide();
    lines->hide();
}

} // namespace counterpart::ui
