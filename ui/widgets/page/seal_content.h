// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/leaving.h"
#include "ui/widgets/page/seal_part.h"

class QLabel;

namespace counterpart::ui {

class LabelledRows;
class MessageFrame;
class TickList;

/// What leaves and what stays, value by value; whom it is about, and who else is in it.
class SealContent : public SealPart {
    Q_OBJECT
public:
    explicit SealContent(TableModel& content, QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void show(const Leaving& leaving);

Q_SIGNALS:
    /// Everything is to leave, or no record unless it is ticked.
    void allWanted(bool leaves);

private:
    QLabel* m_counts;
    QLabel* m_leftOut;
    MessageFrame* m_mentions;
    TickList* m_about;
    LabelledRows& m_rows;
    MessageFrame* m_people;
};

} // namespace counterpart::ui
