// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/period_arguments.h"

namespace counterpart::cli {

Result<core::Period> period_of(const Arguments& arguments) {
    core::Period out;
    if (arguments.given("--since")) {
        TRY_ASSIGN(out.since, core::parse_instant(arguments.one("--since")));
    }
    if (arguments.given("--until")) {
        TRY_ASSIGN(core::Instant until, core::parse_instant(arguments.one("--until")));
        const bool whole_day = until.milliseconds % core::kDayMilliseconds == 0;
        if (whole_day) until.milliseconds += core::kDayMilliseconds - 1;
        out.until = until;
    }
    return out;
}

} // namespace counterpart::cli
