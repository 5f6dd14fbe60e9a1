// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_recipients.h"

#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tick_list.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace counterpart::ui {

namespace {

const QLatin1String kGroup("group:"); // before its name, where an agency has its id

} // namespace

SealRecipients::SealRecipients(QWidget* parent)
    : SealPart(tr("For whom"), parent), m_agency(choiceBox(tr("Agency"), {})), m_officers(new TickList(tr("Officers"), 5)), m_members(label()), m_whoOpens(quietLabel()),
      m_keep(button(tr("Keep these recipients and conditions as a group…"))), m_remove(button(tr("Remove this group…"))), m_rows(fields()) {
    m_agency->setObjectName(QStringLiteral("agency"));
    m_officers->setObjectName(QStringLiteral("officers"));
    m_rows.addRow(tr("Agency, or a group of them"), m_agency);
    m_rows.addRow(m_members);
    m_rows.addRow(tr("Officers (none ticked: every active officer of the agency)"), m_officers);
    m_rows.addRow(m_whoOpens);
    inside().addLayout(rowOf({m_keep, m_remove}));
    connect(m_agency, &QComboBox::currentIndexChanged, this, [this] {
        chose();
        Q_EMIT agencyChanged();
        Q_EMIT changed();
    });
    connect(m_officers, &TickList::changed, this, &SealPart::changed);
    connect(m_keep, &QPushButton::clicked, this, &SealRecipients::keepWanted);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(group()); });
}

void SealRecipients::start(const SealStart& start) {
    m_agencies = start.agencies;
    m_groups = start.groups;
    offer();
    m_agency->setCurrentIndex(0);
    chose();
}

void SealRecipients::offer() {
    std::vector<Choice> choices;
    for (const RecipientAgency& agency : m_agencies) choices.push_back({agency.id, agency.label, {}});
    for (const GroupChoice& group : m_groups) choices.push_back({kGroup + group.name, tr("Group: %1").arg(group.name), group.agencies});
    setChoices(*m_agency, choices, tr("Choose"));
}

void SealRecipients::showGroups(const std::vector<GroupChoice>& groups) {
    const QString before = chosen(*m_agency);
    {
        const QSignalBlocker quiet(m_agency);
        m_groups = groups;
        offer();
        choose(*m_agency, before);
    }
    if (chosen(*m_agency) == before) return chose();
    chose(); // the group that was chosen is no more
    Q_EMIT agencyChanged();
    Q_EMIT changed();
}

void SealRecipients::write(SealForm& form) const {
    form.agency = agency();
    form.group = group();
    form.officers = m_officers->ticked();
}

void SealRecipients::fill(const SealForm& form) {
    choose(*m_agency, form.group.isEmpty() ? form.agency : kGroup + form.group);
    m_officers->setTicked(form.officers);
}

void SealRecipients::showWhoOpens(const QString& text) { m_whoOpens->setText(text); }

QWidget* SealRecipients::first() const { return m_agency; }

QString SealRecipients::agency() const {
    const QString id = chosen(*m_agency);
    return id.startsWith(kGroup) ? QString() : id;
}

QString SealRecipients::group() const {
    const QString id = chosen(*m_agency);
    return id.startsWith(kGroup) ? id.mid(kGroup.size()) : QString();
}

void SealRecipients::chose() {
    const auto of = std::ranges::find(m_agencies, agency(), &RecipientAgency::id);
    const std::vector<Choice> officers = of == m_agencies.end() ? std::vector<Choice>{} : of->officers;
    m_officers->untick();
    m_officers->setChoices(officers);
    const auto group = std::ranges::find(m_groups, this->group(), &GroupChoice::name);
    const bool isGroup = group != m_groups.end();
    m_members->setText(isGroup ? tr("In it: %1").arg(group->agencies) : QString());
    m_rows.showRow(m_members, isGroup);
    m_rows.showRow(m_officers, !isGroup);
    m_remove->setVisible(isGroup);
}

} // namespace counterpart::ui
