// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/second_officer.h"
#include "ui/widgets/page/seal_part.h"

class QComboBox;
class QPushButton;

namespace counterpart::ui {

class LabelledRows;
class MessageFrame;

/// A second officer's signature: whether it is there, and whom to ask. Only there where policy asks for one.
class SealSecond : public SealPart {
    Q_OBJECT
public:
    explicit SealSecond(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm&) const override {}
    void fill(const SealForm&) override {}
    void show(const SecondOfficer& second);

Q_SIGNALS:
    void askWanted(const QByteArray& colleague);

private:
    bool m_anybody = false;
    MessageFrame* m_words;
    MessageFrame* m_nobody;
    QComboBox* m_colleague;
    QPushButton* m_ask;
    LabelledRows& m_rows;
};

} // namespace counterpart::ui
