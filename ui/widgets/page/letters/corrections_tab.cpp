// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/corrections_tab.h"

#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

CorrectionsTab::CorrectionsTab(Desk& desk) : LetterTab(tr("Corrections")), m_presenter(desk) {
    column().addWidget(quietLabel(tr("What you shared and have since replaced or taken back. A correction goes under the terms of that disclosure to those who have it.")));
    auto* rows = new Table(m_presenter.rows(), tr("What agencies have and is no longer so"));
    rows->setObjectName(QStringLiteral("corrections"));
    rows->setStretch(2);
    auto* acts = new QWidget;
    auto* inside = new QVBoxLayout(acts);
    inside->setContentsMargins({});
    auto* seal = button(tr("Seal the correction…"));
    inside->addLayout(rowOf({seal}));
    seal->setEnabled(false);
    build(rows, tr("What agencies have from you is as you say it. A value that you change after sharing it is listed here."), nullptr, acts);
    connect(rows, &Table::chose, this, [seal](const QByteArray& id) { seal->setEnabled(!id.isEmpty()); });
    connect(seal, &QPushButton::clicked, this, [this] { m_presenter.correct(table().selectedId()); });
}

} // namespace counterpart::ui
