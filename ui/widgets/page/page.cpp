// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/page.h"

#include "ui/model/presenter.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QMetaMethod>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace counterpart::ui {

Page::Page(const QString& title, Width width, QWidget* parent) : QWidget(parent), m_width(width), m_holder(new QWidget), m_column(new QVBoxLayout), m_messages(new MessageFrame) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_column->setSpacing(10);
    auto* scroll = new QScrollArea; // whatever the text size, nothing is out of reach
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins({});
    m_holder->setLayout(m_column);
    row->addWidget(m_holder, 1);
    if (m_width != Width::whole) {
        row->addStretch();
        row->setStretch(0, 1000);
    }
    scroll->setWidget(inside);
    outer->addWidget(scroll);
    keepWidth();
    m_column->setContentsMargins(18, 14, 18, 14);
    if (!title.isEmpty()) m_column->addWidget(m_title = heading(title));
    m_column->addWidget(m_messages);
}

void Page::follow(Presenter& presenter) { connect(&presenter, &Presenter::said, this, &Page::hear); }

void Page::hear(const Message& message) {
    static const QMetaMethod elsewhere = QMetaMethod::fromSignal(&Page::missed);
    if (!message.isEmpty() && !isVisible() && isSignalConnected(elsewhere)) Q_EMIT missed(message);
    else tell(message);
}

void Page::keepWidth() {
    if (m_width != Width::whole) m_holder->setMaximumWidth(fontMetrics().averageCharWidth() * (m_width == Width::narrow ? 100 : 160));
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) keepWidth();
}

void Page::setTitle(const QString& title) { m_title->setText(title); }

void Page::tell(const Message& message) {
    m_messages->show(message);
    if (!message.isEmpty()) toTop();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    giveLetters(*this);
    if (!messages().message().isEmpty()) messages().setFocus(Qt::OtherFocusReason);
    else if (m_start != nullptr) m_start->setFocus(Qt::OtherFocusReason);
}

void Page::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    // Whoever looks something up in the help comes back to this visit: then all of the workspace is away, not this page.
    if (!event->spontaneous() && isHidden()) messages().show({}); // it was about what was done here; the next visit is another one
}

void Page::toTop() {
    if (auto* scroll = findChild<QScrollArea*>()) scroll->verticalScrollBar()->setValue(0);
}

} // namespace counterpart::ui
