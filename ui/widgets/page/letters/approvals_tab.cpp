// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/approvals_tab.h"

#include "ui/widgets/page/letters/sheet_view.h"
#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

ApprovalsTab::ApprovalsTab(Desk& desk) : LetterTab(tr("Approvals")), m_presenter(desk), m_words(new QLineEdit) {
    auto* rows = new Table(m_presenter.rows(), tr("What colleagues ask you to approve, and what you asked of them"));
    rows->setObjectName(QStringLiteral("approvals"));
    rows->setStretch(3);
    rows->setWhole(5); // how it stands
    auto* sheet = new SheetView(tr("The disclosure in full"));
    build(rows, tr("Nothing waits for a second officer. Where policy asks for one, sealing asks a colleague; what colleagues ask you comes as a sealed file, by Import."), sheet, acts());
    connect(rows, &Table::chose, this, &ApprovalsTab::look);
    connect(&m_presenter, &ApprovalsPresenter::looked, sheet, [sheet](const LetterSheet& shown) { sheet->show(shown); });
    connect(&m_presenter, &LetterListPresenter::answered, m_words, &QLineEdit::clear);
}

QWidget* ApprovalsTab::acts() {
    auto* acts = new QWidget;
    auto* inside = new QVBoxLayout(acts);
    inside->setContentsMargins({});
    auto* fields = form();
    addRow(*fields, tr("What you say to it (needed to refuse)"), m_words);
    inside->addLayout(fields);
    auto* approve = button(tr("Approve…"));
    auto* refuse = button(tr("Refuse…"));
    inside->addLayout(rowOf({approve, refuse}));
    acts->hide();
    connect(&m_presenter, &ApprovalsPresenter::looked, acts, [acts](const LetterSheet&, bool answerable) { acts->setVisible(answerable); });
    connect(approve, &QPushButton::clicked, this, [this] { m_presenter.approve(table().selectedId(), m_words->text()); });
    connect(refuse, &QPushButton::clicked, this, [this] { m_presenter.refuse(table().selectedId(), m_words->text()); });
    return acts;
}

void ApprovalsTab::look() {
    if (isVisible()) m_presenter.look(table().selectedId());
}

void ApprovalsTab::showEvent(QShowEvent* event) {
    LetterTab::showEvent(event);
    look();
}

} // namespace counterpart::ui
