// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_beginning.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace counterpart::ui {

SealBeginning::SealBeginning(QWidget* parent)
    : SealPart(tr("What to start from"), parent), m_template(choiceBox(tr("Template"), {})), m_guide(new MessageFrame(MessageFrame::Details::none)), m_draft(new MessageFrame(MessageFrame::Details::none)), m_afresh(button(tr("Start afresh"))) {
    m_template->setObjectName(QStringLiteral("template"));
    inside().addWidget(m_draft);
    inside().addLayout(rowOf({m_afresh}));
    LabelledRows& rows = fields();
    rows.addRow(tr("Template"), m_template);
    auto* when = quietLabel();
    rows.addRow(when);
    inside().addWidget(m_guide);
    connect(m_template, &QComboBox::currentIndexChanged, this, [this, when] {
        const QString text = m_template->currentData(Qt::AccessibleDescriptionRole).toString();
        when->setText(text.isEmpty() ? tr("A template fills in what is the same each time. What you write yourself is not replaced without asking.") : text);
        Q_EMIT templateChosen();
    });
    connect(m_afresh, &QPushButton::clicked, this, &SealBeginning::afreshWanted);
    showDraft(false);
}

void SealBeginning::start(const SealStart& start) { setChoices(*m_template, start.templates, tr("None")); }

void SealBeginning::write(SealForm& form) const { form.templateId = chosen(*m_template); }

void SealBeginning::fill(const SealForm& form) { choose(*m_template, form.templateId); }

void SealBeginning::guide(const Message& message) { m_guide->showQuietly(message); }

void SealBeginning::showDraft(bool there) {
    m_draft->showQuietly(there ? Message{Tone::information, tr("What you filled in for this case before is here."), {}, tr("It is kept until you seal it or the store is locked."), {}} : Message{});
    m_afresh->setVisible(there);
}

} // namespace counterpart::ui
