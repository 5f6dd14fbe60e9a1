// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog/request_dialog.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace counterpart::ui {

RequestDialog::RequestDialog(RequestFormPresenter& presenter, QWidget* parent)
    : FormDialog(tr("Ask an agency for information"), tr("Seal the request…"), parent), m_agency(choiceBox(tr("Agency"), {})), m_about(new QLineEdit),
      m_case(choiceBox(tr("A case of yours that they may know"), {})), m_record(choiceBox(tr("A record in it"), {})), m_question(textBox(tr("What you ask"), 3)), m_purpose(new QLineEdit),
      m_gateway(choiceBox(tr("Legal basis"), {})), m_necessity(textBox(tr("Why it is needed"), 3)), m_by(new QLineEdit) {
    auto* basis = quietLabel();
    add(QStringLiteral("agency"), tr("Agency"), m_agency);
    add(QStringLiteral("about"), tr("About whom or what, in one line"), m_about);
    add(QStringLiteral("case"), tr("A case of yours that they may know, too (may stay empty)"), m_case);
    add(QStringLiteral("record"), tr("A record in it"), m_record);
    add(QStringLiteral("question"), tr("What you ask"), m_question);
    add(QStringLiteral("purpose"), tr("Purpose"), m_purpose);
    add(QStringLiteral("gateway"), tr("Legal basis"), m_gateway);
    addText(basis);
    basis->hide();
    add(QStringLiteral("necessity"), tr("Why it is needed"), m_necessity);
    add(QStringLiteral("by"), tr("Answer wanted by"), m_by);
    m_by->setPlaceholderText(tr("Day, month and year: 30/6/2027"));
    m_record->setEnabled(false);
    follow(presenter);
    connect(&presenter, &RequestFormPresenter::started, this, [this](const RequestStart& offered) {
        setChoices(*m_agency, offered.agencies, tr("Choose"));
        setChoices(*m_gateway, offered.gateways, tr("Choose"));
        setChoices(*m_case, offered.cases, tr("None"));
        start(50);
    });
    connect(&presenter, &RequestFormPresenter::records, this, [this](const std::vector<Choice>& records) {
        setChoices(*m_record, records, tr("The case itself"));
        m_record->setEnabled(!records.empty());
    });
    connect(m_case, &QComboBox::currentIndexChanged, &presenter, [this, &presenter] { presenter.chooseCase(chosen(*m_case)); });
    connect(m_gateway, &QComboBox::currentIndexChanged, basis, [this, basis] {
        basis->setText(m_gateway->currentData(Qt::AccessibleDescriptionRole).toString());
        basis->setVisible(!basis->text().isEmpty());
    });
    connect(&presenter, &RequestFormPresenter::fieldRefused, this, &RequestDialog::lookAt);
    connect(&presenter, &RequestFormPresenter::sent, this, &QDialog::accept);
    connect(&presenter, &Presenter::said, this, [this](const Message& message) {
        if (!message.isEmpty() && !isVisible()) open(); // there is nobody to ask: it says so
    });
    connect(&sendButton(), &QPushButton::clicked, &presenter, [this, &presenter] { presenter.send(filledIn()); });
}

RequestForm RequestDialog::filledIn() const {
    return {chosen(*m_agency), m_about->text(), chosen(*m_case), chosen(*m_record), m_question->toPlainText(), m_purpose->text(), chosen(*m_gateway), m_necessity->toPlainText(), m_by->text()};
}

} // namespace counterpart::ui
