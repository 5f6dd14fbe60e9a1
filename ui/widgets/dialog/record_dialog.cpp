// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/record_dialog.h"

#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace counterpart::ui {

RecordDialog::RecordDialog(RecordFormPresenter& presenter, QWidget* parent)
    : QDialog(parent), m_presenter(presenter), m_heading(heading({})), m_message(new MessageFrame), m_inside(new QWidget), m_fields(form()), m_save(button(tr("Save"), Weight::primary)), m_cancel(button(tr("Cancel"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Counterpart"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    m_inside->setLayout(m_fields);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_inside);
    column->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().lineSpacing() * 36);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { m_presenter.save(values()); });
    connect(&m_presenter, &RecordFormPresenter::formReady, this, &RecordDialog::build);
    connect(&m_presenter, &RecordFormPresenter::saved, this, &QDialog::accept);
    connect(&m_presenter, &Presenter::said, this, [this](const Message& message) {
        m_message->show(message);
        if (!message.isEmpty() && !isVisible()) open();
    });
    connect(&m_presenter, &Presenter::waits, this, [this](const QString& sentence) {
        m_message->showQuietly({Tone::information, sentence, {}, {}, {}});
        open();
    });
    connect(&m_presenter, &Presenter::busyChanged, this, [this](bool busy) { m_save->setEnabled(!busy && !m_editors.isEmpty()); });
    connect(&m_presenter, &RecordFormPresenter::fieldRefused, this, [this](const QString& field) {
        if (QWidget* editor = m_editors.value(field)) QMetaObject::invokeMethod(editor, [editor] { editor->setFocus(); }, Qt::QueuedConnection);
    });
}

QWidget* RecordDialog::editor(const Field& field) {
    switch (field.kind) {
    case FieldKind::text: return textBox(field.label, 4);
    case FieldKind::choice:
    case FieldKind::pick: return choiceBox(field.label, field.choices, tr("Not provided"));
    case FieldKind::yesNo: return choiceBox(field.label, {{QStringLiteral("yes"), tr("Yes"), {}}, {QStringLiteral("no"), tr("No"), {}}}, tr("Not known"));
    case FieldKind::line:
    case FieldKind::number:
    case FieldKind::date:
    case FieldKind::moment: break;
    }
    auto* line = new QLineEdit;
    if (field.max > 0 && field.kind == FieldKind::line) line->setMaxLength(field.max);
    if (field.kind == FieldKind::date) line->setPlaceholderText(tr("4/6/2012, 2012-06, 2012 or about: 2012~"));
    if (field.kind == FieldKind::moment) line->setPlaceholderText(tr("Day, month, year and time: 4/6/2026 10:20"));
    line->setAccessibleName(field.label);
    return line;
}

void RecordDialog::build(const QString& title, const std::vector<Field>& fields) {
    m_heading->setText(title);
    m_message->show({});
    while (m_fields->rowCount() > 0) m_fields->removeRow(0); // one that was asked for before this one
    m_editors.clear();
    QWidget* last = nullptr;
    for (const Field& field : fields) {
        QWidget* widget = editor(field);
        widget->setAccessibleDescription(field.hint);
        addRow(*m_fields, field.required ? tr("%1 (needed)").arg(field.label) : field.label, widget);
        if (!field.hint.isEmpty()) m_fields->addRow(quietLabel(field.hint));
        m_editors.insert(field.id, widget);
        if (last != nullptr) setTabOrder(last, widget);
        last = widget;
    }
    if (last == nullptr) return;
    setTabOrder(last, m_save);
    setTabOrder(m_save, m_cancel);
    m_save->setEnabled(!m_presenter.isBusy());
    giveLetters(*this);
    open();
    m_editors.value(fields.front().id)->setFocus(); // a widget that is not shown yet does not get it
}

QMap<QString, QString> RecordDialog::values() const {
    QMap<QString, QString> out;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (auto* line = qobject_cast<QLineEdit*>(it.value())) out.insert(it.key(), line->text());
        else if (auto* text = qobject_cast<QPlainTextEdit*>(it.value())) out.insert(it.key(), text->toPlainText());
        else if (auto* box = qobject_cast<QComboBox*>(it.value())) out.insert(it.key(), chosen(*box));
    }
    return out;
}

} // namespace counterpart::ui
