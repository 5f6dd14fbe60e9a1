// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QCheckBox;

namespace counterpart::ui {

class MessageFrame;

/// Which sharing agreement it goes under.
class SealAgreement : public SealPart {
    Q_OBJECT
public:
    explicit SealAgreement(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void show(const Message& agreement);

private:
    QString m_title;
    MessageFrame* m_words;
    QCheckBox* m_only;
};

} // namespace counterpart::ui
