// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_agreement.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace counterpart::ui {

SealAgreement::SealAgreement(QWidget* parent)
    : SealPart(tr("Sharing agreement"), parent), m_words(new MessageFrame(MessageFrame::Details::none)), m_only(new QCheckBox(tr("Share it under this agreement or not at all"))) {
    m_only->setObjectName(QStringLiteral("agreement"));
    m_only->setAccessibleDescription(tr("Where the legal basis is none of the agreement's, nothing is sealed."));
    inside().addWidget(m_words);
    inside().addWidget(m_only);
    connect(m_only, &QCheckBox::toggled, this, &SealPart::changed);
    hide();
}

void SealAgreement::start(const SealStart& start) {
    m_title = start.agreement;
    m_only->setVisible(!m_title.isEmpty());
    m_only->setChecked(false);
    show({});
}

void SealAgreement::write(SealForm& form) const { form.agreement = m_only->isChecked() ? m_title : QString(); }

void SealAgreement::fill(const SealForm& form) { m_only->setChecked(!form.agreement.isEmpty()); }

void SealAgreement::show(const Message& agreement) {
    setVisible(!agreement.isEmpty() || m_only->isChecked());
    m_words->showQuietly(agreement);
}

} // namespace counterpart::ui
