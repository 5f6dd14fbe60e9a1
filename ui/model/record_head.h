// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace counterpart::ui {

/// A record as it stands on the screen.
struct RecordHead {
    QByteArray id;
    QString title;
    QString type; ///< its label
    QString typeId;
    QString marking;
    QString notes; ///< conflicts, differences and what partners keep back, as sentences
};

} // namespace counterpart::ui
