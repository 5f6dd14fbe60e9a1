// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QCheckBox;

namespace counterpart::ui {

class MessageFrame;

/// What partners wrote: whether it goes along, and what stays and why.
class SealPassing : public SealPart {
    Q_OBJECT
public:
    explicit SealPassing(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void show(const Message& passing);

private:
    QCheckBox* m_pass;
    MessageFrame* m_words;
};

} // namespace counterpart::ui
