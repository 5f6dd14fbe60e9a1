// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters/recalls_tab.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

RecallsTab::RecallsTab(Desk& desk) : LetterTab(tr("Recalls")), m_presenter(desk), m_reason(new QLineEdit), m_passedOn(new QComboBox) {
    column().addWidget(quietLabel(tr("A recall asks whoever has a disclosure to destroy it and to say so in a signed answer. The answer is a promise: nobody can see from afar that no copy was kept.")));
    auto* rows = new Table(m_presenter.rows(), tr("Recalls, yours and those that came"));
    rows->setObjectName(QStringLiteral("recalls"));
    rows->setStretch(2);
    rows->setWhole(5); // how it stands
    build(rows, tr("Nothing is recalled. What you shared is recalled from the list of what left; what others recall comes as a sealed file, by Import."), nullptr, acts());
    connect(rows, &Table::chose, &m_presenter, &RecallsPresenter::look);
    connect(&m_presenter, &LetterListPresenter::answered, m_reason, &QLineEdit::clear);
}

QWidget* RecallsTab::acts() {
    auto* acts = new QWidget;
    auto* inside = new QVBoxLayout(acts);
    inside->setContentsMargins({});
    auto* fields = form();
    addRow(*fields, tr("Why you keep it (needed to decline)"), m_reason);
    inside->addLayout(fields);
    auto* destroy = button(tr("Destroy it and write the proof…"));
    auto* decline = button(tr("Decline…"));
    inside->addLayout(rowOf({destroy, decline}));
    auto* onward = passingOn();
    inside->addWidget(onward);
    acts->hide(); // ours are answered by others
    connect(&m_presenter, &RecallsPresenter::looked, this, [this, acts, onward](bool answerable, const QStringList& passedOn) {
        acts->setVisible(answerable);
        onward->setVisible(!passedOn.isEmpty());
        m_passedOn->clear();
        m_passedOn->addItems(passedOn);
    });
    connect(destroy, &QPushButton::clicked, this, [this] { m_presenter.carryOut(table().selectedId()); });
    connect(decline, &QPushButton::clicked, this, [this] { m_presenter.decline(table().selectedId(), m_reason->text()); });
    return acts;
}

QWidget* RecallsTab::passingOn() {
    auto* row = new QWidget;
    auto* inside = new QVBoxLayout(row);
    inside->setContentsMargins({});
    auto* fields = form();
    addRow(*fields, tr("You shared some of it with"), m_passedOn);
    inside->addLayout(fields);
    auto* tell = button(tr("Seal the recall for them…"));
    inside->addLayout(rowOf({tell}));
    connect(tell, &QPushButton::clicked, this, [this] { m_presenter.passOn(table().selectedId(), m_passedOn->currentText()); });
    return row;
}

} // namespace counterpart::ui
