// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace counterpart::ui {

/// A letter as it is read in full: what it says, each thing under its name.
struct LetterSheet {
    struct Line {
        QString name;
        QString text;
    };
    QString heading;
    std::vector<Line> lines;
    /// Nothing where there is nothing to say.
    void add(const QString& name, const QString& text) {
        if (!text.isEmpty()) lines.push_back({name, text});
    }
    [[nodiscard]] bool isEmpty() const { return heading.isEmpty() && lines.empty(); }
};

} // namespace counterpart::ui
