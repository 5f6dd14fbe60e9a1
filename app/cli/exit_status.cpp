// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"

namespace counterpart::cli {

int exit_status_of(const Error& error) {
    // A file that is not there, or is there already, is about files whatever its code.
    if (error.reason.starts_with("io.")) return 7;
    switch (error.code) {
    case ErrorCode::invalid_argument:
    case ErrorCode::not_found:
        return 2;
    case ErrorCode::denied:
    case ErrorCode::conflict:
        return 3;
    case ErrorCode::tampered:
        return 4;
    case ErrorCode::wrong_key:
        return 5;
    case ErrorCode::storage:
        return 6;
    case ErrorCode::io:
        return 7;
    case ErrorCode::malformed:
    case ErrorCode::unsupported:
        return 8;
    case ErrorCode::cancelled:
        return 130;
    case ErrorCode::internal:
        return 1;
    }
    return 1;
}

} // namespace counterpart::cli
