// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/requests_tab.h"

#include "ui/widgets/page/letters/sheet_view.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

RequestsTab::RequestsTab(Desk& desk)
    : LetterTab(tr("Requests")), m_presenter(desk), m_onlyOpen(new QCheckBox(tr("Only those that wait for an answer"))), m_words(new QLineEdit) {
    auto* make = button(tr("New request…"), Weight::primary);
    auto* counts = quietLabel();
    auto* top = new QHBoxLayout;
    top->addWidget(make);
    top->addWidget(m_onlyOpen, 1);
    column().addLayout(top);
    column().addWidget(counts);
    auto* rows = new Table(m_presenter.rows(), tr("Requests, yours and those that came"));
    rows->setObjectName(QStringLiteral("requests"));
    rows->setStretch(3);
    rows->setWhole(5); // how it stands
    auto* sheet = new SheetView(tr("The request in full"));
    build(rows, tr("Nobody has asked yet, neither you nor others. “New request…” asks an agency for information; what others ask you comes as a sealed file, by Import."), sheet, acts());
    connect(make, &QPushButton::clicked, this, &RequestsTab::newRequestWanted);
    connect(m_onlyOpen, &QCheckBox::toggled, &m_presenter, &RequestsPresenter::showOnlyOpen);
    connect(rows, &Table::chose, &m_presenter, &RequestsPresenter::look);
    connect(&m_presenter, &RequestsPresenter::looked, sheet, [sheet](const LetterSheet& shown) { sheet->show(shown); });
    connect(&m_presenter, &RequestsPresenter::summed, counts, &QLabel::setText);
    connect(&m_presenter, &LetterListPresenter::answered, m_words, &QLineEdit::clear);
}

QWidget* RequestsTab::acts() {
    auto* acts = new QWidget;
    auto* inside = new QVBoxLayout(acts);
    inside->setContentsMargins({});
    auto* fields = form();
    addRow(*fields, tr("What you say to it; with “Call me” a name and how to reach them"), m_words);
    inside->addLayout(fields);
    auto* seal = button(tr("Answer by sealing…"));
    auto* nothing = button(tr("We hold nothing…"));
    auto* call = button(tr("Call me…"));
    inside->addLayout(rowOf({seal, nothing, call}));
    acts->hide();
    connect(&m_presenter, &RequestsPresenter::looked, acts, [acts](const LetterSheet&, bool answerable) { acts->setVisible(answerable); });
    connect(seal, &QPushButton::clicked, this, [this] { Q_EMIT answerBySealing(table().selectedId()); });
    connect(nothing, &QPushButton::clicked, this, [this] { m_presenter.holdNothing(table().selectedId(), m_words->text()); });
    connect(call, &QPushButton::clicked, this, [this] { m_presenter.callMe(table().selectedId(), m_words->text()); });
    return acts;
}

void RequestsTab::showAll() { m_onlyOpen->setChecked(false); }

} // namespace counterpart::ui
