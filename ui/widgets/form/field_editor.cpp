// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form/field_editor.h"

#include "ui/model/typed_date.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace counterpart::ui {

FieldEditor::FieldEditor(const Field& field) : m_field(field), m_rows(new QVBoxLayout), m_problem(label()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addLayout(m_rows);
    addOne();
    m_first = m_controls.constFirst();
    if (m_field.many) {
        auto* more = button(tr("Add another"));
        more->setAccessibleName(tr("Add another: %1").arg(m_field.label));
        column->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this, more] {
            const qsizetype before = m_controls.size();
            addOne();
            QWidget* previous = m_controls.at(before - 1);
            for (qsizetype i = before; i < m_controls.size(); ++i) {
                setTabOrder(previous, m_controls.at(i));
                previous = m_controls.at(i);
            }
            setTabOrder(previous, more);
            m_controls.at(before)->setFocus();
            Q_EMIT grew();
        });
    }
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    column->addWidget(m_problem);
}

void FieldEditor::addOne() {
    const qsizetype before = m_controls.size();
    switch (m_field.kind) {
    case FieldKind::text: m_rows->addWidget(longText()); break;
    case FieldKind::choice:
    case FieldKind::pick:
    case FieldKind::yesNo: m_rows->addWidget(choice()); break;
    case FieldKind::date: m_rows->addWidget(date()); break;
    case FieldKind::line:
    case FieldKind::number:
    case FieldKind::moment: m_rows->addWidget(line()); break;
    }
    for (qsizetype i = before; i < m_controls.size(); ++i) m_controls.at(i)->setAccessibleDescription(m_field.hint);
}

QWidget* FieldEditor::line() {
    auto* one = new QLineEdit;
    if (m_field.max > 0 && m_field.kind == FieldKind::line) one->setMaxLength(m_field.max);
    if (m_field.kind == FieldKind::moment) one->setPlaceholderText(tr("Day, month, year and time: 4/6/2026 10:20"));
    one->setAccessibleName(m_field.label);
    connect(one, &QLineEdit::textEdited, this, &FieldEditor::edited);
    m_values << [one] { return one->text(); };
    m_controls << one;
    return one;
}

QWidget* FieldEditor::longText() {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto* text = textBox(m_field.label, 4);
    auto* count = quietLabel();
    column->addWidget(text);
    column->addWidget(count);
    const auto told = [text, count, most = m_field.max] {
        const int left = most - static_cast<int>(text->toPlainText().size());
        count->setVisible(most > 0);
        count->setText(left >= 0 ? tr("%n character(s) left", nullptr, left) : tr("%n character(s) too many", nullptr, -left)); // told, never cut
    };
    told();
    connect(text, &QPlainTextEdit::textChanged, this, told);
    m_values << [text] { return text->toPlainText(); };
    m_controls << text;
    return whole;
}

QWidget* FieldEditor::choice() {
    if (m_field.kind == FieldKind::yesNo) m_field.choices = {{QStringLiteral("yes"), tr("Yes"), {}}, {QStringLiteral("no"), tr("No"), {}}};
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(2);
    auto* box = choiceBox(m_field.label, m_field.choices, m_field.kind == FieldKind::yesNo ? tr("Not known") : tr("Not provided"));
    auto* means = quietLabel();
    means->hide();
    column->addWidget(box);
    column->addWidget(means);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, means] {
        QString words;
        for (const Choice& one : m_field.choices) {
            if (one.id == chosen(*box)) words = one.more;
        }
        means->setText(words);
        means->setVisible(!words.isEmpty());
        box->setAccessibleDescription(words.isEmpty() ? m_field.hint : words);
    });
    m_values << [box] { return chosen(*box); };
    m_controls << box;
    return whole;
}

QWidget* FieldEditor::date() {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins({});
    const auto box = [&](const QString& name, int characters) {
        auto* title = label(name);
        auto* one = new QLineEdit;
        one->setAccessibleName(tr("%1: %2", "a date, and which part of it").arg(m_field.label, name));
        one->setFixedWidth(fontMetrics().averageCharWidth() * (characters + 5));
        row->addWidget(title);
        row->addWidget(one);
        m_controls << one;
        return one;
    };
    auto* day = box(tr("Day"), 2);
    auto* month = box(tr("Month"), 4);
    auto* year = box(tr("Year"), 4);
    auto* about = new QCheckBox(tr("about"));
    about->setAccessibleName(tr("%1: about right", "a date that is not exact").arg(m_field.label));
    row->addWidget(about);
    row->addStretch();
    m_controls << about;
    m_values << [day, month, year, about] { return typedDate(day->text(), month->text(), year->text(), about->isChecked()); };
    return whole;
}

QStringList FieldEditor::values() const {
    QStringList out;
    for (const auto& value : m_values) {
        if (const QString text = value(); !text.trimmed().isEmpty()) out << text;
    }
    return out;
}

void FieldEditor::setProblem(const QString& words) {
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    if (!words.isEmpty() && m_first != nullptr) m_first->setAccessibleDescription(words);
}

} // namespace counterpart::ui
