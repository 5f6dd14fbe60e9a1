// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/case/sharing_tab.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

SharingTab::SharingTab(Desk& desk)
    : CaseTab(tr("Sharing")), m_presenter(desk), m_sent(new Table(m_presenter.sent(), tr("What left of this case"))), m_received(new Table(m_presenter.received(), tr("What came of this case"))), m_detail(new QFrame),
      m_heading(heading({}, 2)), m_recalled(new MessageFrame(MessageFrame::Details::none)), m_terms(label()), m_stages(new Table(m_presenter.stages(), tr("How far it has come"))) {
    follow(m_presenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    const auto add = [column](const QString& title, Table* table, const char* name, const QString& none) {
        column->addWidget(heading(title, 2));
        table->setObjectName(QLatin1String(name));
        table->setStretch(disclosure_column::purpose);
        table->setOnlyIfFilled(disclosure_column::recalled);
        table->setColumnHidden(disclosure_column::caseTitle, true); // it is this one
        table->sayWhenEmpty(none);
        keepLines(*table, 4);
        column->addWidget(table, 1);
    };
    add(tr("What left"), m_sent, "case-sent", tr("Nothing of this case has left. “Seal for an agency…” seals it; what became of it is here then."));
    add(tr("What came"), m_received, "case-received", tr("Nothing of this case has come from others. What a partner seals for you is here once you have opened it under Import."));
    column->addWidget(detail());
    show({});
    connect(m_sent, &Table::chose, this, [this](const QByteArray& id) {
        if (!id.isEmpty()) choose(m_sent, m_received);
    });
    connect(m_received, &Table::chose, this, [this](const QByteArray& id) {
        if (!id.isEmpty()) choose(m_received, m_sent);
    });
    connect(&m_presenter, &CaseSharingPresenter::chosen, this, &SharingTab::show);
    connect(&m_presenter, &CaseSharingPresenter::loaded, this, [this] {
        if (m_sent->selectedId().isEmpty() && m_received->selectedId().isEmpty()) show({});
    });
}

SharingTab::~SharingTab() {
    // The presenter goes before the tables, which then tell of another choice.
    for (QObject* one : std::initializer_list<QObject*>{m_sent, m_received}) disconnect(one, nullptr, this, nullptr);
}

QFrame* SharingTab::detail() {
    m_detail->setObjectName(QStringLiteral("card"));
    m_detail->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* inside = new QVBoxLayout(m_detail);
    m_terms->setAccessibleName(tr("Terms of the chosen one"));
    m_terms->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_terms->setFocusPolicy(Qt::StrongFocus);
    m_stages->setObjectName(QStringLiteral("case-stages"));
    m_stages->setStretch(3);
    m_stages->sayWhenEmpty(tr("Nothing has come back yet."));
    keepLines(*m_stages, 3, 6);
    for (QWidget* part : std::initializer_list<QWidget*>{m_heading, m_recalled, m_stages, m_terms}) inside->addWidget(part);
    return m_detail;
}

void SharingTab::choose(Table* chosen, Table* other) {
    { // one at a time: of both tables
        const QSignalBlocker quiet(other->selectionModel());
        other->clearSelection();
        other->viewport()->update();
    }
    if (chosen == m_sent) m_presenter.chooseSent(chosen->selectedId());
    else m_presenter.chooseReceived(chosen->selectedId());
}

void SharingTab::show(const DisclosureDetail& detail) {
    m_detail->setVisible(!detail.id.isEmpty());
    m_heading->setText(detail.heading);
    m_recalled->showQuietly(detail.recalled);
    m_terms->setText(detail.terms.join(QLatin1Char('\n')));
}

} // namespace counterpart::ui
