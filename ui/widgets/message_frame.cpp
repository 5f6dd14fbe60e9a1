// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_frame.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/style.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {

QColor colourOf(Tone tone) {
    switch (tone) {
    case Tone::good: return colours().good;
    case Tone::information: return colours().accent;
    case Tone::warning: return colours().attention;
    case Tone::stop: return colours().stop;
    }
    return colours().accent;
}

} // namespace

MessageFrame::MessageFrame(QWidget* parent) : QFrame(parent), m_verdict(heading({}, 2)), m_who(label()), m_meaning(label()), m_details(label()), m_more(button(tr("Details"))) {
    setObjectName(QStringLiteral("message"));
    setFocusPolicy(Qt::TabFocus);
    m_more->setCheckable(true);
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(4);
    for (QLabel* part : {m_verdict, m_who, m_meaning}) column->addWidget(part);
    column->addWidget(m_more);
    column->addWidget(m_details);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    hide();
}

void MessageFrame::showQuietly(const Message& message) {
    m_message = message;
    setVisible(!message.isEmpty());
    if (message.isEmpty()) return;
    const auto set = [](QLabel* part, const QString& text) {
        part->setText(text);
        part->setVisible(!text.isEmpty());
    };
    set(m_verdict, message.verdict);
    set(m_who, message.who);
    set(m_meaning, message.meaning);
    m_details->setText(message.details);
    m_details->hide();
    m_more->setChecked(false);
    m_more->setVisible(!message.details.isEmpty());
    setStyleSheet(QStringLiteral("#message { border-left: 5px solid %1; }").arg(colourOf(message.tone).name()));
    setAccessibleName(message.verdict);
    setAccessibleDescription(message.who + QLatin1Char(' ') + message.meaning);
}

void MessageFrame::show(const Message& message) {
    showQuietly(message);
    if (!message.isEmpty()) setFocus(Qt::OtherFocusReason);
}

} // namespace counterpart::ui
