// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/case_header.h"

#include "ui/model/case_presenter.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

CaseHeader::CaseHeader() : m_marking(label()), m_title(heading({})), m_identity(quietLabel()) {
    m_marking->setObjectName(QStringLiteral("marking"));
    m_marking->setAccessibleName(tr("Marking"));
    m_marking->setAlignment(Qt::AlignCenter);
    m_identity->setObjectName(QStringLiteral("identity"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_marking);
    auto* top = new QHBoxLayout;
    auto* names = new QVBoxLayout;
    names->addWidget(m_title);
    names->addWidget(m_identity);
    top->addLayout(names, 1);
    auto* undo = button(tr("Undo"));
    undo->setToolTip(tr("Takes your last statement in this case back (Ctrl+Z)."));
    undo->setAccessibleDescription(undo->toolTip());
    auto* back = button(tr("All cases"));
    auto* seal = button(tr("Seal for an agency…"), Weight::primary);
    top->addWidget(undo, 0, Qt::AlignTop);
    top->addWidget(back, 0, Qt::AlignTop);
    top->addWidget(seal, 0, Qt::AlignTop);
    column->addLayout(top);
    connect(undo, &QPushButton::clicked, this, &CaseHeader::takeBackWanted);
    connect(back, &QPushButton::clicked, this, &CaseHeader::left);
    connect(seal, &QPushButton::clicked, this, &CaseHeader::sealWanted);
}

void CaseHeader::show(const CaseHead& head) {
    m_marking->setText(head.marking);
    m_title->setText(head.title);
    m_identity->setText(head.identity);
}

} // namespace counterpart::ui
