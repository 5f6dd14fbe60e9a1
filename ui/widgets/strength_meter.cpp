// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/strength_meter.h"

#include "ui/model/setup_presenter.h"
#include "ui/widgets/parts.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace counterpart::ui {

StrengthMeter::StrengthMeter(QLineEdit& passphrase, QWidget* parent) : QWidget(parent), m_bar(new QProgressBar), m_words(quietLabel()) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_bar->setRange(0, 4);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("How hard the passphrase is to guess"));
    column->addWidget(m_bar);
    column->addWidget(m_words);
    connect(&passphrase, &QLineEdit::textChanged, this, &StrengthMeter::judge);
    judge({});
}

void StrengthMeter::judge(const QString& passphrase) {
    const Strength strength = SetupPresenter::strength(passphrase);
    m_bar->setValue(strength.score);
    m_words->setText(strength.words.isEmpty() ? tr("Three words that have nothing to do with each other are a good start. It never has to be changed.") : strength.words);
}

} // namespace counterpart::ui
