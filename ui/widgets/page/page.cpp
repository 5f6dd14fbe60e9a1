// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/page.h"

#include "ui/model/presenter.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace counterpart::ui {

Page::Page(const QString& title, Width width, QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout), m_messages(new MessageFrame) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_column->setSpacing(10);
    if (width != Width::whole) {
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        auto* inside = new QWidget;
        auto* row = new QHBoxLayout(inside);
        auto* holder = new QWidget;
        holder->setMaximumWidth(fontMetrics().averageCharWidth() * (width == Width::narrow ? 100 : 160));
        holder->setLayout(m_column);
        row->addWidget(holder, 1);
        row->addStretch();
        row->setStretch(0, 1000);
        scroll->setWidget(inside);
        outer->addWidget(scroll);
    } else {
        outer->addLayout(m_column);
    }
    m_column->setContentsMargins(18, 14, 18, 14);
    if (!title.isEmpty()) m_column->addWidget(heading(title));
    m_column->addWidget(m_messages);
}

void Page::follow(Presenter& presenter) {
    connect(&presenter, &Presenter::said, this, [this](const Message& message) {
        m_messages->show(message);
        if (!message.isEmpty()) toTop();
    });
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_start != nullptr && messages().message().isEmpty()) m_start->setFocus(Qt::OtherFocusReason);
}

void Page::toTop() {
    if (auto* scroll = findChild<QScrollArea*>()) scroll->verticalScrollBar()->setValue(0);
}

} // namespace counterpart::ui
