// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace counterpart::ui {

inline constexpr int kLeastLockMinutes = 2;
inline constexpr int kMostLockMinutes = 120;

/// What an organisation fixes or bounds on this computer; the file's form is in POLICY_INI.md. What is not there is the
/// officer's choice.
struct OrganisationPolicy {
    /// Something in the file that is of no use.
    struct Problem {
        enum class Kind { unreadable, unknownKey, badValue } kind = Kind::unreadable;
        QString key; ///< "lock/minutes"; empty where the file is unreadable
        bool operator==(const Problem&) const = default;
    };

    std::optional<int> lockMinutes;
    int leastLockMinutes = kLeastLockMinutes;
    int mostLockMinutes = kMostLockMinutes;
    std::optional<QString> look;     ///< as Settings keeps it
    std::optional<QString> language; ///< as Settings keeps it
    std::optional<QString> marking;  ///< empty: the case's
    std::optional<QString> exchangeFolder;
    std::optional<QString> storeFolder;
    std::vector<Problem> problems;

    /// Nothing is fixed where there is no such file. Never fails: what is of no use is among the problems.
    [[nodiscard]] static OrganisationPolicy read(const QString& file);
    /// Where the file is.
    [[nodiscard]] static QString place();
};

} // namespace counterpart::ui
