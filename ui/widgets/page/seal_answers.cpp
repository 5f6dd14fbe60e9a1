// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_answers.h"

#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace counterpart::ui {

SealAnswers::SealAnswers(QWidget* parent)
    : SealPart(tr("What this answers"), parent), m_request(choiceBox(tr("Request"), {})), m_question(label()),
      m_outcome(choiceBox(tr("How much of it"), {{QStringLiteral("full"), tr("All that was asked for"), {}}, {QStringLiteral("in_part"), tr("In part"), {}}})), m_words(textBox(tr("What there is to say about the answer"), 2)), m_rows(fields()) {
    m_request->setObjectName(QStringLiteral("request"));
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_words->setObjectName(QStringLiteral("answer-words"));
    m_rows.addRow(tr("Request of this agency that is answered"), m_request);
    m_rows.addRow(m_question);
    m_rows.addRow(tr("How much of it"), m_outcome);
    m_rows.addRow(tr("What there is to say about the answer (may stay empty)"), m_words);
    connect(m_request, &QComboBox::currentIndexChanged, this, &SealAnswers::chose);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &SealPart::changed);
    connect(m_words, &QPlainTextEdit::textChanged, this, &SealPart::changed);
    hide();
}

void SealAnswers::start(const SealStart& start) {
    m_requests = start.requests;
    m_words->clear();
    showAgency({});
}

void SealAnswers::showAgency(const QString& agency) {
    const QString before = chosen(*m_request);
    std::vector<Choice> choices;
    for (const AskedOfUs& one : m_requests) {
        if (one.agency == agency && one.open) choices.push_back({one.id, one.label, {}});
    }
    setVisible(!choices.empty());
    setChoices(*m_request, choices, tr("None"));
    choose(*m_request, before);
    chose();
}

void SealAnswers::chose() {
    const auto found = std::ranges::find(m_requests, chosen(*m_request), &AskedOfUs::id);
    const bool any = found != m_requests.end();
    m_question->setText(any ? tr("%1\nThe answer is for the officer who asked, unless you tick others above.").arg(found->question) : QString());
    for (QWidget* row : std::initializer_list<QWidget*>{m_question, m_outcome, m_words}) m_rows.showRow(row, any);
    Q_EMIT changed();
}

void SealAnswers::write(SealForm& form) const {
    form.answers = chosen(*m_request);
    if (form.answers.isEmpty()) return;
    form.answerOutcome = chosen(*m_outcome);
    form.answerWords = m_words->toPlainText();
}

void SealAnswers::fill(const SealForm& form) {
    showAgency(form.agency);
    choose(*m_request, form.answers);
    choose(*m_outcome, form.answerOutcome);
    m_words->setPlainText(form.answerWords);
}

} // namespace counterpart::ui
