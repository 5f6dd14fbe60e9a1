// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_frame.h"

#include "ui/widgets/parts.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace counterpart::ui {

namespace {

/// As the program's sheet calls it.
QString nameOf(Tone tone) {
    switch (tone) {
    case Tone::good: return QStringLiteral("good");
    case Tone::information: return QStringLiteral("information");
    case Tone::warning: return QStringLiteral("warning");
    case Tone::stop: return QStringLiteral("stop");
    }
    return {};
}

} // namespace

MessageFrame::MessageFrame(Details details, QWidget* parent) : QFrame(parent), m_verdict(heading({}, 2)), m_who(label()), m_meaning(label()), m_details(label()), m_more(button(details == Details::offered ? tr("Details") : QString())) {
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
    setProperty("tone", nameOf(message.tone));
    style()->unpolish(this);
    style()->polish(this);
    setAccessibleName(message.verdict);
    setAccessibleDescription(message.who + QLatin1Char(' ') + message.meaning);
}

void MessageFrame::show(const Message& message) {
    showQuietly(message);
    if (!message.isEmpty()) setFocus(Qt::OtherFocusReason);
}

} // namespace counterpart::ui
