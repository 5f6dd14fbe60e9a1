// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace counterpart::ui {

/// What the recipients have to keep to.
class SealConditions : public SealPart {
    Q_OBJECT
public:
    explicit SealConditions(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;

private:
    QLineEdit* m_marking;
    QComboBox* m_code;
    QPlainTextEdit* m_conditions;
    QComboBox* m_onward;
    QLineEdit* m_review;
};

} // namespace counterpart::ui
