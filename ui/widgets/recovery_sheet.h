// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QPainter;
class QRectF;
class QWidget;

namespace counterpart::ui {

/// The sheet of paper with a recovery key on it: what it is, whose, the key, and where to keep it.
struct RecoverySheet {
    QString officer;
    QString agency;
    QString day;        ///< when it was made
    QStringList groups; ///< of the key, in order

    /// The groups, four a line, as they are shown and printed.
    [[nodiscard]] QStringList lines() const;
};

/// Black on white, inside `page`, whatever its resolution.
void paintSheet(QPainter& painter, const QRectF& page, const RecoverySheet& sheet);

/// Asks for a printer and prints. Nothing is written to disk by this program: printing to a file is not offered. False
/// where there is no printer.
bool printSheet(QWidget* above, const RecoverySheet& sheet);

} // namespace counterpart::ui
