// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QComboBox;
class QPushButton;

namespace counterpart::ui {

class MessageFrame;

/// What the page is started from: a template, and what was filled in for this case before.
class SealBeginning : public SealPart {
    Q_OBJECT
public:
    explicit SealBeginning(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void guide(const Message& message);
    /// What was filled in before is there again.
    void showDraft(bool there);

Q_SIGNALS:
    /// The officer has chosen it: it is to be filled in.
    void templateChosen();
    void afreshWanted();

private:
    QComboBox* m_template;
    MessageFrame* m_guide;
    MessageFrame* m_draft;
    QPushButton* m_afresh;
};

} // namespace counterpart::ui
