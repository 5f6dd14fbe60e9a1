// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_content.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tick_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

SealContent::SealContent(TableModel& content, QWidget* parent)
    : SealPart(tr("What leaves"), parent), m_counts(label()), m_leftOut(label()), m_mentions(new MessageFrame(MessageFrame::Details::none)), m_about(new TickList(tr("Whom it is about"), 4)), m_rows(fields()), m_people(new MessageFrame(MessageFrame::Details::none)) {
    m_rows.addRow(tr("Whom it is about (none ticked: those marked as subject, suspect or offender)"), m_about);
    m_about->setObjectName(QStringLiteral("about"));
    auto* table = new Table(content, tr("What leaves: untick what stays here"));
    table->setObjectName(QStringLiteral("content"));
    table->setStretch(2);
    keepLines(*table, 16);
    inside().addWidget(quietLabel(tr("Untick what stays here. That something is kept back is seen, what it is is not. What a rule keeps back has no tick.")));
    auto* all = button(tr("Tick everything"));
    auto* none = button(tr("Untick every record"));
    inside().addLayout(rowOf({all, none}));
    connect(all, &QPushButton::clicked, this, [this] { Q_EMIT allWanted(true); });
    connect(none, &QPushButton::clicked, this, [this] { Q_EMIT allWanted(false); });
    for (QWidget* part : std::initializer_list<QWidget*>{table, m_counts, m_leftOut, m_mentions, m_people}) inside().addWidget(part);
    connect(m_about, &TickList::changed, this, &SealPart::changed);
}

void SealContent::start(const SealStart& start) {
    m_about->setChoices({});
    m_about->setChoices(start.people);
    m_rows.showRow(m_about, !start.people.empty());
}

void SealContent::write(SealForm& form) const { form.about = m_about->ticked(); }

void SealContent::fill(const SealForm& form) { m_about->setTicked(form.about); }

void SealContent::show(const Leaving& leaving) {
    m_counts->setText(!leaving.groups.empty() ? tr("This is what the agency that gets most would see.") : leaving.counts.isEmpty() ? tr("What leaves is counted once the page is filled in.") : leaving.counts);
    m_leftOut->setText(leaving.leftOut);
    m_leftOut->setVisible(!leaving.leftOut.isEmpty());
    m_mentions->showQuietly(leaving.mentions);
    m_people->showQuietly(leaving.people);
}

} // namespace counterpart::ui
