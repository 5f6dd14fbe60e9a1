// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_withholding.h"

#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {

QStringList tickedOf(const auto& rules) {
    QStringList out;
    for (const auto& rule : rules) {
        if (rule.box->isChecked()) out << rule.id;
    }
    return out;
}

} // namespace

SealWithholding::SealWithholding(QWidget* parent) : SealPart(tr("What rules keep back"), parent) {}

void SealWithholding::start(const SealStart& start) {
    delete m_rules;
    m_rules = new QWidget;
    auto* column = new QVBoxLayout(m_rules);
    column->setContentsMargins({});
    inside().addWidget(m_rules);
    column->addWidget(label(tr("These always hold, unless you set them aside for this one disclosure.")));
    m_standing = show(start.standingRules, tr("Set aside this once: %1"));
    column->addSpacing(8);
    column->addWidget(label(tr("These hold where you choose them.")));
    m_others = show(start.otherRules, tr("Also keep back: %1"));
}

std::vector<SealWithholding::Rule> SealWithholding::show(const std::vector<Choice>& rules, const QString& text) {
    std::vector<Rule> out;
    for (const Choice& rule : rules) {
        auto* box = new QCheckBox(text.arg(rule.label));
        box->setObjectName(rule.id);
        box->setAccessibleDescription(rule.more);
        m_rules->layout()->addWidget(box);
        m_rules->layout()->addWidget(quietLabel(rule.more));
        connect(box, &QCheckBox::toggled, this, &SealPart::changed);
        out.push_back({rule.id, box});
    }
    return out;
}

void SealWithholding::fill(const SealForm& form) {
    for (const Rule& rule : m_standing) rule.box->setChecked(form.setAside.contains(rule.id));
    for (const Rule& rule : m_others) rule.box->setChecked(form.alsoKeep.contains(rule.id));
}

void SealWithholding::write(SealForm& form) const {
    form.setAside = tickedOf(m_standing);
    form.alsoKeep = tickedOf(m_others);
}

} // namespace counterpart::ui
