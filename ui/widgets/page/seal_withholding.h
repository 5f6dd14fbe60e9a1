// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QCheckBox;

namespace counterpart::ui {

/// The rules that keep something back: those that always hold can be set aside this once, others be added.
class SealWithholding : public SealPart {
    Q_OBJECT
public:
    explicit SealWithholding(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;

private:
    struct Rule {
        QString id;
        QCheckBox* box;
    };
    std::vector<Rule> show(const std::vector<Choice>& rules, const QString& text);
    QWidget* m_rules = nullptr;
    std::vector<Rule> m_standing;
    std::vector<Rule> m_others;
};

} // namespace counterpart::ui
