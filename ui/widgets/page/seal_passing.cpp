// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_passing.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

SealPassing::SealPassing(QWidget* parent)
    : SealPart(tr("What others wrote"), parent), m_pass(new QCheckBox(tr("Pass on what others wrote, where they permit it"))), m_words(new MessageFrame(MessageFrame::Details::none)) {
    m_pass->setObjectName(QStringLiteral("pass-on"));
    inside().addWidget(quietLabel(tr("Each value goes with its author's own signed word and under conditions no looser than theirs. The recipient sees who wrote it, and that you passed it on.")));
    inside().addWidget(m_pass);
    inside().addWidget(m_words);
    connect(m_pass, &QCheckBox::toggled, this, &SealPart::changed);
    hide();
}

void SealPassing::start(const SealStart&) {
    m_pass->setChecked(false);
    show({});
}

void SealPassing::write(SealForm& form) const { form.passOn = m_pass->isChecked(); }

void SealPassing::fill(const SealForm& form) { m_pass->setChecked(form.passOn); }

void SealPassing::show(const Message& passing) {
    setVisible(!passing.isEmpty() || m_pass->isChecked());
    m_words->showQuietly(passing);
}

} // namespace counterpart::ui
