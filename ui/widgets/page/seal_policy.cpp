// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_policy.h"

#include "ui/widgets/message_frame.h"
#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace counterpart::ui {

SealPolicy::SealPolicy(QWidget* parent)
    : SealPart(tr("What policy says"), parent), m_none(quietLabel(tr("Policy is asked once the agency, the purpose and the legal basis are filled in."))), m_forbids(new MessageFrame(MessageFrame::Details::none)), m_asks(new MessageFrame(MessageFrame::Details::none)),
      m_reason(textBox(tr("Why it is shared all the same"), 2)), m_notes(new MessageFrame(MessageFrame::Details::none)) {
    m_reason->setObjectName(QStringLiteral("override-reason"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_none, m_forbids, m_asks}) inside().addWidget(part);
    m_rows = &fields();
    m_rows->addRow(tr("Why it is shared all the same"), m_reason);
    inside().addWidget(m_notes);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &SealPart::changed);
    show({});
}

void SealPolicy::start(const SealStart&) {
    m_reason->clear();
    show({});
}

void SealPolicy::write(SealForm& form) const { form.overrideReason = m_reason->toPlainText(); }

void SealPolicy::fill(const SealForm& form) { m_reason->setPlainText(form.overrideReason); }

void SealPolicy::show(const PolicyWords& policy) {
    m_none->setVisible(policy == PolicyWords{});
    m_forbids->showQuietly(policy.forbids);
    m_asks->showQuietly(policy.asks);
    m_rows->showRow(m_reason, policy.asksReason);
    m_notes->showQuietly(policy.notes);
}

} // namespace counterpart::ui
