// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace counterpart::ui {

class LabelledRows;

/// Which of the agency's requests the disclosure answers; only there where the agency has asked.
class SealAnswers : public SealPart {
    Q_OBJECT
public:
    explicit SealAnswers(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void showAgency(const QString& agency);

private:
    void chose();
    std::vector<AskedOfUs> m_requests;
    QComboBox* m_request;
    QLabel* m_question;
    QComboBox* m_outcome;
    QPlainTextEdit* m_words;
    LabelledRows& m_rows;
};

} // namespace counterpart::ui
