// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/letter_sheet.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;

namespace counterpart::ui {

/// A letter in full, read from the top; the arrow keys move it.
class SheetView : public QScrollArea {
    Q_OBJECT
public:
    explicit SheetView(const QString& name, QWidget* parent = nullptr);
    /// An empty one takes the view away.
    void show(const LetterSheet& sheet);

Q_SIGNALS:
    /// For the first time: it needs its share of the room.
    void appeared();

protected:
    void showEvent(QShowEvent* event) override;

private:
    bool m_appeared = false;
    QLabel* m_heading;
    QFormLayout* m_lines;
};

} // namespace counterpart::ui
