// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_second.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

SealSecond::SealSecond(QWidget* parent)
    : SealPart(tr("Second officer"), parent), m_words(new MessageFrame(MessageFrame::Details::none)), m_nobody(new MessageFrame(MessageFrame::Details::none)), m_colleague(choiceBox(tr("Colleague"), {})),
      m_ask(button(tr("Ask this colleague…"))), m_rows([this]() -> LabelledRows& {
          inside().addWidget(m_words);
          inside().addWidget(m_nobody);
          return fields();
      }()) {
    m_colleague->setObjectName(QStringLiteral("colleague"));
    m_rows.addRow(tr("Colleague of your agency who may seal"), m_colleague);
    inside().addLayout(rowOf({m_ask}));
    connect(m_colleague, &QComboBox::currentIndexChanged, this, [this] { m_ask->setEnabled(!chosen(*m_colleague).isEmpty()); });
    connect(m_ask, &QPushButton::clicked, this, [this] { Q_EMIT askWanted(QByteArray::fromHex(chosen(*m_colleague).toLatin1())); });
    hide();
}

void SealSecond::start(const SealStart& start) {
    m_anybody = !start.colleagues.empty();
    setChoices(*m_colleague, start.colleagues, tr("Choose"));
    m_ask->setEnabled(false);
    m_nobody->showQuietly(m_anybody ? Message{}
                                    : Message{Tone::warning, tr("There is no colleague whom you could ask."), {}, tr("No other officer of your agency in the register may seal now. A coordinator of the partnership can admit one."), {}});
    show({});
}

void SealSecond::show(const SecondOfficer& second) {
    setVisible(!second.message.isEmpty());
    m_words->showQuietly(second.message);
    const bool ask = m_anybody && !second.signedNow;
    m_rows.showRow(m_colleague, ask);
    m_ask->setVisible(ask);
    m_nobody->setVisible(!m_anybody && !second.signedNow && !m_nobody->message().isEmpty());
}

} // namespace counterpart::ui
