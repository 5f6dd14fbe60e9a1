// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"

#include <QByteArray>
#include <QListWidget>

namespace counterpart::ui {

/// Choices with a tick each; none is ticked at first. Their ids are in hexadecimal.
class TickList : public QListWidget {
    Q_OBJECT
public:
    TickList(const QString& name, int lines, QWidget* parent = nullptr);
    /// What is ticked stays ticked where it is still there.
    void setChoices(const std::vector<Choice>& choices);
    void untick();
    /// Those that are there of these, and no others.
    void setTicked(const QList<QByteArray>& ids);
    [[nodiscard]] QList<QByteArray> ticked() const;

Q_SIGNALS:
    void changed();
};

} // namespace counterpart::ui
