// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/policy_words.h"
#include "ui/widgets/page/seal_part.h"

class QLabel;
class QPlainTextEdit;

namespace counterpart::ui {

class LabelledRows;
class MessageFrame;

/// What policy says: what forbids on top, then what asks for something, notes last.
class SealPolicy : public SealPart {
    Q_OBJECT
public:
    explicit SealPolicy(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void show(const PolicyWords& policy);

private:
    QLabel* m_none;
    MessageFrame* m_forbids;
    MessageFrame* m_asks;
    QPlainTextEdit* m_reason;
    LabelledRows* m_rows = nullptr;
    MessageFrame* m_notes;
};

} // namespace counterpart::ui
