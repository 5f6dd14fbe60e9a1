// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/form_dialog.h"

#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterpart::ui {

FormDialog::FormDialog(const QString& title, const QString& send, QWidget* parent)
    : QDialog(parent), m_message(new MessageFrame), m_fields(form()), m_send(button(send, Weight::primary)), m_cancel(button(tr("Cancel"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Counterpart"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading(title));
    column->addWidget(m_message);
    auto* inside = new QWidget;
    inside->setLayout(m_fields);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    column->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_send);
    column->addLayout(row);
    m_send->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void FormDialog::follow(Presenter& presenter) {
    connect(&presenter, &Presenter::said, m_message, &MessageFrame::show);
    connect(&presenter, &Presenter::waits, this, [this](const QString& sentence) { m_message->showQuietly({Tone::information, sentence, {}, {}, {}}); });
    connect(&presenter, &Presenter::busyChanged, this, [this](bool busy) { m_send->setEnabled(!busy); });
}

void FormDialog::add(const QString& id, const QString& name, QWidget* field) {
    field->setObjectName(id);
    addRow(*m_fields, name, field);
    m_byId.insert(id, field);
    if (m_first == nullptr) m_first = field;
    if (m_last != nullptr) setTabOrder(m_last, field);
    m_last = field;
}

void FormDialog::addText(QWidget* text) { m_fields->addRow(text); }

void FormDialog::start(int lines) {
    setTabOrder(m_last, m_send);
    setTabOrder(m_send, m_cancel);
    giveLetters(*this);
    const QSize room = screen()->availableSize() * 9 / 10;
    resize(QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().lineSpacing() * lines).boundedTo(room));
    open();
    m_first->setFocus(); // a widget that is not shown yet does not get it
}

void FormDialog::lookAt(const QString& id) {
    if (QWidget* field = m_byId.value(id)) QMetaObject::invokeMethod(field, [field] { field->setFocus(); }, Qt::QueuedConnection); // after the message, which takes the keyboard
}

} // namespace counterpart::ui
