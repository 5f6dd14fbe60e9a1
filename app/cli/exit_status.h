// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/error.h"

#include <array>
#include <string_view>

namespace counterpart::cli {

struct ExitStatus {
    int number;
    std::string_view means;
};

/// The contract with scripts, in the manual page too.
inline constexpr std::array kExitStatuses{
    ExitStatus{0, "Done."},
    ExitStatus{1, "A mistake of the program itself."},
    ExitStatus{2, "Usage: the request cannot be carried out as it stands."},
    ExitStatus{3, "Refused: a rule, or how things stand now, does not allow it."},
    ExitStatus{4, "Not authentic, or altered."},
    ExitStatus{5, "Not for this officer, or a wrong passphrase."},
    ExitStatus{6, "The store is damaged."},
    ExitStatus{7, "Input or output failed."},
    ExitStatus{8, "Malformed input."},
    ExitStatus{130, "Cancelled."},
};

int exit_status_of(const Error& error);

} // namespace counterpart::cli
