// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_recipients.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/tick_list.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace counterpart::ui {

SealRecipients::SealRecipients(QWidget* parent) : SealPart(tr("For whom"), parent), m_agency(choiceBox(tr("Agency"), {})), m_officers(new TickList(tr("Officers"), 5)), m_whoOpens(quietLabel()) {
    m_agency->setObjectName(QStringLiteral("agency"));
    QFormLayout& rows = fields();
    addRow(rows, tr("Agency"), m_agency);
    addRow(rows, tr("Officers (none ticked: every active officer of the agency)"), m_officers);
    rows.addRow(m_whoOpens);
    connect(m_agency, &QComboBox::currentIndexChanged, this, [this] {
        showOfficers();
        Q_EMIT agencyChanged();
        Q_EMIT changed();
    });
    connect(m_officers, &TickList::changed, this, &SealPart::changed);
}

void SealRecipients::start(const SealStart& start) {
    m_agencies = start.agencies;
    std::vector<Choice> agencies;
    for (const RecipientAgency& agency : m_agencies) agencies.push_back({agency.id, agency.label, {}});
    setChoices(*m_agency, agencies, tr("Choose"));
}

void SealRecipients::write(SealForm& form) const {
    form.agency = chosen(*m_agency);
    form.officers = m_officers->ticked();
}

void SealRecipients::showWhoOpens(const QString& text) { m_whoOpens->setText(text); }

QWidget* SealRecipients::first() const { return m_agency; }

void SealRecipients::showOfficers() {
    m_officers->setChoices({});
    for (const RecipientAgency& agency : m_agencies) {
        if (agency.id == chosen(*m_agency)) m_officers->setChoices(agency.officers);
    }
}

} // namespace counterpart::ui
