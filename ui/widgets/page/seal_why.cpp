// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_why.h"

#include "ui/model/seal_template.h"
#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace counterpart::ui {

SealWhy::SealWhy(QWidget* parent)
    : SealPart(tr("Why"), parent), m_rows(fields()), m_purpose(new QLineEdit), m_gateway(choiceBox(tr("Legal basis"), {})), m_gatewayWords(quietLabel()), m_askNecessity(quietLabel()), m_necessity(textBox(tr("Why it is needed"), 3)),
      m_askProportionality(quietLabel()), m_proportionality(textBox(tr("Why no less would do"), 3)), m_consent(choiceBox(tr("Consent of the person"), {})), m_consentWords(quietLabel()), m_consentReason(textBox(tr("Why consent was overridden"), 2)) {
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_gateway->setObjectName(QStringLiteral("gateway"));
    m_necessity->setObjectName(QStringLiteral("necessity"));
    m_proportionality->setObjectName(QStringLiteral("proportionality"));
    m_consent->setObjectName(QStringLiteral("consent"));
    m_consentReason->setObjectName(QStringLiteral("consent-reason"));
    m_rows.addRow(tr("Purpose"), m_purpose);
    m_rows.addRow(tr("Legal basis"), m_gateway);
    m_rows.addRow(m_gatewayWords);
    m_rows.addRow(tr("Why it is needed"), m_necessity);
    m_rows.addRow(m_askNecessity);
    m_rows.addRow(tr("Why no less would do"), m_proportionality);
    m_rows.addRow(m_askProportionality);
    m_rows.addRow(tr("Consent of the person"), m_consent);
    m_rows.addRow(m_consentWords);
    m_rows.addRow(tr("Why consent was overridden"), m_consentReason);
    connect(m_purpose, &QLineEdit::textChanged, this, &SealPart::changed);
    for (QPlainTextEdit* box : {m_necessity, m_proportionality, m_consentReason}) connect(box, &QPlainTextEdit::textChanged, this, &SealPart::changed);
    for (QComboBox* box : {m_gateway, m_consent}) connect(box, &QComboBox::currentIndexChanged, this, &SealWhy::chose);
}

void SealWhy::start(const SealStart& start) {
    setChoices(*m_gateway, start.gateways, tr("Choose"));
    setChoices(*m_consent, start.consents, tr("Choose"));
    m_purpose->clear();
    for (QPlainTextEdit* box : {m_necessity, m_proportionality, m_consentReason}) box->clear();
}

void SealWhy::write(SealForm& form) const {
    form.purpose = m_purpose->text();
    form.gateway = chosen(*m_gateway);
    form.necessity = m_necessity->toPlainText();
    form.proportionality = m_proportionality->toPlainText();
    form.consent = chosen(*m_consent);
    form.consentReason = m_consentReason->toPlainText();
}

void SealWhy::fill(const SealForm& form) {
    m_purpose->setText(form.purpose);
    choose(*m_gateway, form.gateway);
    m_necessity->setPlainText(form.necessity);
    m_proportionality->setPlainText(form.proportionality);
    choose(*m_consent, form.consent);
    m_consentReason->setPlainText(form.consentReason);
    const TemplateQuestions questions = templateQuestions(form.templateId);
    const auto ask = [this](QLabel* words, const QString& text) {
        words->setText(text);
        m_rows.showRow(words, !text.isEmpty());
    };
    ask(m_askNecessity, questions.necessity);
    ask(m_askProportionality, questions.proportionality);
    m_necessity->setAccessibleDescription(questions.necessity);
    m_proportionality->setAccessibleDescription(questions.proportionality);
}

void SealWhy::chose() {
    const auto tell = [this](QLabel* words, const QComboBox* box) {
        const QString text = box->currentData(Qt::AccessibleDescriptionRole).toString();
        words->setText(text);
        m_rows.showRow(words, !text.isEmpty());
    };
    tell(m_gatewayWords, m_gateway);
    tell(m_consentWords, m_consent);
    SealForm now;
    write(now);
    m_rows.showRow(m_consentReason, now.asksConsentReason());
    Q_EMIT changed();
}

} // namespace counterpart::ui
