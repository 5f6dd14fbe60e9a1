// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
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
/// The legal bases, each with what it is: a duty, a power or a condition. Those that were agreed; all where none was.
std::vector<Choice> gatewayChoices(const std::vector<std::string>& agreed);

} // namespace counterpart::ui
