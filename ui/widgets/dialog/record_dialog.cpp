// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/record_dialog.h"

#include "ui/widgets/form/error_summary.h"
#include "ui/widgets/form/field_editor.h"
#include "ui/widgets/keys.h"
#include "ui/widgets/message_frame.h"
#include "ui/widgets/parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace counterpart::ui {

RecordDialog::RecordDialog(RecordFormPresenter& presenter, QWidget* parent)
    : QDialog(parent), m_presenter(presenter), m_heading(heading({})), m_message(new MessageFrame), m_inside(new QWidget), m_fields(form()), m_save(button(tr("Save"), Weight::primary)), m_cancel(button(tr("Cancel"))), m_problems(new ErrorSummary), m_pause(new QTimer(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Counterpart"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_problems);
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
    connect(&m_presenter, &RecordFormPresenter::problems, this, &RecordDialog::showProblems);
    connect(&m_presenter, &RecordFormPresenter::sameFound, this, &RecordDialog::showSame);
    connect(m_problems, &ErrorSummary::wanted, this, &RecordDialog::lookAt);
    m_pause->setSingleShot(true);
    m_pause->setInterval(600);
}

void RecordDialog::look(FieldEditor& editor, const QString& field) {
    if (!m_presenter.isName(field)) return;
    auto* same = new QWidget;
    m_same = new QVBoxLayout(same);
    m_same->setContentsMargins({});
    m_fields->addRow(same);
    connect(&editor, &FieldEditor::edited, m_pause, qOverload<>(&QTimer::start));
    disconnect(m_pause, nullptr, this, nullptr);
    connect(m_pause, &QTimer::timeout, this, [this, at = QPointer(&editor)] {
        if (at != nullptr) m_presenter.lookForSame(at->values().join(QLatin1Char(' ')));
    });
}

void RecordDialog::showSame(const std::vector<Choice>& records) {
    if (m_same == nullptr) return;
    while (QLayoutItem* item = m_same->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (records.empty()) return;
    m_same->addWidget(label(tr("Is this one here already?")));
    for (const Choice& one : records) {
        auto* open = button(tr("Open this one instead: %1 (%2)").arg(isolated(one.label), one.more));
        connect(open, &QPushButton::clicked, this, [this, id = QByteArray::fromHex(one.id.toLatin1())] {
            Q_EMIT openInstead(id);
            reject();
        });
        m_same->addWidget(open, 0, Qt::AlignLeft);
    }
}

void RecordDialog::showProblems(const std::vector<FieldProblem>& problems) {
    for (FieldEditor* editor : std::as_const(m_editors)) editor->setProblem({});
    for (const FieldProblem& problem : problems) {
        if (FieldEditor* editor = m_editors.value(problem.field)) editor->setProblem(problem.words);
    }
    m_problems->show(problems);
    giveLetters(*this);
}

void RecordDialog::lookAt(const QString& field) {
    if (FieldEditor* editor = m_editors.value(field)) editor->first()->setFocus(Qt::OtherFocusReason);
}

void RecordDialog::build(const QString& title, const std::vector<Field>& fields) {
    m_heading->setText(title);
    m_message->show({});
    while (m_fields->rowCount() > 0) m_fields->removeRow(0); // one that was asked for before this one
    m_editors.clear();
    m_same = nullptr;
    m_problems->show({});
    QWidget* last = nullptr;
    for (const Field& field : fields) {
        auto* widget = new FieldEditor(field);
        addRow(*m_fields, field.required ? tr("%1 (needed)").arg(field.label) : field.label, widget);
        if (auto* name = qobject_cast<QLabel*>(m_fields->labelForField(widget))) name->setBuddy(widget->first());
        look(*widget, field.id);
        if (!field.hint.isEmpty()) m_fields->addRow(quietLabel(field.hint));
        m_editors.insert(field.id, widget);
        for (QWidget* control : widget->controls()) {
            if (last != nullptr) setTabOrder(last, control);
            last = control;
        }
    }
    if (last == nullptr) return;
    setTabOrder(last, m_save);
    setTabOrder(m_save, m_cancel);
    m_save->setEnabled(!m_presenter.isBusy());
    giveLetters(*this);
    open();
    m_editors.value(fields.front().id)->first()->setFocus(); // a widget that is not shown yet does not get it
}

QMultiMap<QString, QString> RecordDialog::values() const {
    QMultiMap<QString, QString> out;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const QStringList typed = it.value()->values();
        for (auto one = typed.crbegin(); one != typed.crend(); ++one) out.insert(it.key(), *one); // the last that went in comes out first
    }
    return out;
}

} // namespace counterpart::ui
