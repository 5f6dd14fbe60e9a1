// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/letters_page.h"

#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace counterpart::ui {

LettersPage::LettersPage(Desk& desk, QWidget* parent)
    : Page(tr("Recalls and corrections"), Width::whole, parent), m_presenter(desk), m_recalls(new Table(m_presenter.recalls(), tr("Recalls, yours and those that came"))),
      m_corrections(new Table(m_presenter.corrections(), tr("What agencies have and is no longer so"))), m_reason(new QLineEdit) {
    follow(m_presenter);
    auto* tabs = new QTabWidget;
    tabs->setAccessibleName(tr("Recalls and corrections"));
    tabs->addTab(recallsTab(), tr("Recalls"));
    tabs->addTab(correctionsTab(), tr("Corrections"));
    column().addWidget(tabs, 1);
    startAt(m_recalls);
    connect(&m_presenter, &LettersPresenter::answered, m_reason, &QLineEdit::clear);
}

QWidget* LettersPage::recallsTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->addWidget(quietLabel(tr("A recall asks whoever has a disclosure to destroy it and to say so in a signed answer. The answer is a promise: nobody can see from afar that no copy was kept.")));
    m_recalls->setStretch(2);
    inside->addWidget(m_recalls, 1);
    auto* fields = form();
    addRow(*fields, tr("Why you keep it (needed to decline)"), m_reason);
    inside->addLayout(fields);
    auto* destroy = button(tr("Destroy it and write the proof…"));
    auto* decline = button(tr("Decline…"));
    inside->addLayout(rowOf({destroy, decline}));
    // Ours are answered by others.
    const auto choose = [this, destroy, decline](const QByteArray& id) {
        destroy->setEnabled(!id.isEmpty());
        decline->setEnabled(!id.isEmpty());
    };
    choose({});
    connect(m_recalls, &Table::chose, this, choose);
    connect(destroy, &QPushButton::clicked, this, [this] { m_presenter.carryOut(m_recalls->selectedId()); });
    connect(decline, &QPushButton::clicked, this, [this] { m_presenter.decline(m_recalls->selectedId(), m_reason->text()); });
    return tab;
}

QWidget* LettersPage::correctionsTab() {
    auto* tab = new QWidget;
    auto* inside = new QVBoxLayout(tab);
    inside->addWidget(quietLabel(tr("What you shared and have since replaced or taken back. A correction goes under the terms of that disclosure to those who have it.")));
    m_corrections->setStretch(2);
    inside->addWidget(m_corrections, 1);
    auto* seal = button(tr("Seal the correction…"));
    inside->addLayout(rowOf({seal}));
    seal->setEnabled(false);
    connect(m_corrections, &Table::chose, this, [seal](const QByteArray& id) { seal->setEnabled(!id.isEmpty()); });
    connect(seal, &QPushButton::clicked, this, [this] { m_presenter.correct(m_corrections->selectedId()); });
    return tab;
}

void LettersPage::refresh() { m_presenter.load(); }

} // namespace counterpart::ui
