// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace counterpart::ui {

class LabelledRows;

/// What it is for, on which basis, why so much of it, and whether the person agrees.
class SealWhy : public SealPart {
    Q_OBJECT
public:
    explicit SealWhy(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;

private:
    void chose();
    LabelledRows& m_rows;
    QLineEdit* m_purpose;
    QComboBox* m_gateway;
    QLabel* m_gatewayWords;
    QLabel* m_askNecessity;
    QPlainTextEdit* m_necessity;
    QLabel* m_askProportionality;
    QPlainTextEdit* m_proportionality;
    QComboBox* m_consent;
    QLabel* m_consentWords;
    QPlainTextEdit* m_consentReason;
};

} // namespace counterpart::ui
