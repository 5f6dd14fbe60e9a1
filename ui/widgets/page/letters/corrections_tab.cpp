// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/corrections_tab.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
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
    auto* colleague = choiceBox(tr("Second officer"), {});
    colleague->setObjectName(QStringLiteral("correction-colleague"));
    auto* ask = button(tr("Ask this colleague…"));
    auto* fields = new QWidget;
    auto* whom = form();
    whom->setContentsMargins({});
    addRow(*whom, tr("Where policy asks for a second officer: who is to look at it"), colleague);
    fields->setLayout(whom);
    inside->addWidget(fields);
    inside->addLayout(rowOf({seal, ask}));
    const auto offer = [this, seal, ask, colleague] {
        const bool any = !table().selectedId().isEmpty();
        seal->setEnabled(any);
        ask->setEnabled(any && !chosen(*colleague).isEmpty());
    };
    seal->setEnabled(false);
    ask->setEnabled(false);
    build(rows, tr("What agencies have from you is as you say it. A value that you change after sharing it is listed here."), nullptr, acts);
    connect(rows, &Table::chose, this, offer);
    connect(colleague, &QComboBox::currentIndexChanged, this, offer);
    connect(&m_presenter, &CorrectionsPresenter::colleagues, this, [fields, ask, colleague](const std::vector<Choice>& choices) {
        setChoices(*colleague, choices, tr("Choose"));
        fields->setVisible(!choices.empty());
        ask->setVisible(!choices.empty());
    });
    connect(ask, &QPushButton::clicked, this, [this, colleague] { m_presenter.askColleague(table().selectedId(), chosen(*colleague)); });
    connect(seal, &QPushButton::clicked, this, [this] { m_presenter.correct(table().selectedId()); });
}

} // namespace counterpart::ui
