// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>
#include <vector>

namespace counterpart::ui {

/// Something to pick: what it is called, and what it means.
struct Choice {
    QString id;
    QString label;
    QString more;
    bool operator==(const Choice&) const = default;
};

/// All codes of a vocabulary, in its order.
std::vector<Choice> choicesOf(std::string_view vocabulary);

} // namespace counterpart::ui
