// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_completes.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/tick_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

SealCompletes::SealCompletes(QWidget* parent) : SealPart(tr("What this completes"), parent), m_earlier(new TickList(tr("Earlier disclosures to this agency"), 4)) {
    m_earlier->setObjectName(QStringLiteral("completes"));
    inside().addWidget(label(tr("An earlier disclosure to this agency kept back what would leave now. Tick it if they are to have it.")));
    inside().addWidget(m_earlier);
    connect(m_earlier, &TickList::changed, this, &SealPart::changed);
    hide();
}

void SealCompletes::start(const SealStart&) { show({}); }

void SealCompletes::write(SealForm& form) const { form.completes = m_shown.empty() ? m_wanted : m_earlier->ticked(); }

void SealCompletes::fill(const SealForm& form) {
    m_wanted = form.completes;
    m_earlier->setTicked(form.completes);
}

void SealCompletes::untick() {
    m_wanted.clear();
    m_earlier->untick();
}

void SealCompletes::show(const std::vector<EarlierDisclosure>& earlier) {
    setVisible(!earlier.empty());
    if (earlier == m_shown) return; // the keyboard stays where it is
    m_shown = earlier;
    std::vector<Choice> choices;
    for (const EarlierDisclosure& one : earlier) choices.push_back({QString::fromLatin1(one.bundle.toHex()), one.label, {}});
    m_earlier->setChoices(choices);
    if (choices.empty()) return;
    if (!m_wanted.isEmpty()) m_earlier->setTicked(m_wanted);
    m_wanted.clear();
}

} // namespace counterpart::ui
