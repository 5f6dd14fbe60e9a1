// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_conditions.h"

#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace counterpart::ui {

SealConditions::SealConditions(QWidget* parent)
    : SealPart(tr("Under which conditions"), parent), m_marking(new QLineEdit), m_code(choiceBox(tr("Handling code"), {})), m_conditions(textBox(tr("Conditions"), 2)), m_onward(choiceBox(tr("Sharing further"), {})),
      m_review(new QLineEdit) {
    m_review->setObjectName(QStringLiteral("review"));
    m_code->setObjectName(QStringLiteral("code"));
    m_conditions->setObjectName(QStringLiteral("conditions"));
    m_onward->setObjectName(QStringLiteral("onward"));
    LabelledRows& rows = fields();
    rows.addRow(tr("Marking (empty: the case's)"), m_marking);
    rows.addRow(tr("Handling code"), m_code);
    rows.addRow(tr("Conditions (needed with code C)"), m_conditions);
    rows.addRow(tr("Sharing further"), m_onward);
    rows.addRow(tr("When keeping it is to be looked at again (a day, like 30/6/2027)"), m_review);
    for (QLineEdit* line : {m_marking, m_review}) connect(line, &QLineEdit::textChanged, this, &SealPart::changed);
    connect(m_conditions, &QPlainTextEdit::textChanged, this, &SealPart::changed);
    for (QComboBox* box : {m_code, m_onward}) connect(box, &QComboBox::currentIndexChanged, this, &SealPart::changed);
}

void SealConditions::start(const SealStart& start) {
    setChoices(*m_code, start.codes);
    setChoices(*m_onward, start.onward);
    m_marking->setPlaceholderText(start.marking.isEmpty() ? start.usualMarking : start.marking);
    for (QLineEdit* line : {m_marking, m_review}) line->clear();
    m_conditions->clear();
}

void SealConditions::write(SealForm& form) const {
    form.marking = m_marking->text();
    form.handlingCode = chosen(*m_code);
    form.conditions = m_conditions->toPlainText();
    form.onward = chosen(*m_onward);
    form.review = m_review->text();
}

void SealConditions::fill(const SealForm& form) {
    m_marking->setText(form.marking);
    choose(*m_code, form.handlingCode);
    m_conditions->setPlainText(form.conditions);
    choose(*m_onward, form.onward);
    m_review->setText(form.review);
}

} // namespace counterpart::ui
