// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <string>

namespace counterpart::core {

/// What a letter comes to: codes, counts, and the reasons that agencies gave each other; never what was asked or told.
struct Said {
    std::string outcome;
    std::string why;
};
/// "letter.malformed" of content that is none.
Result<Said> said_in(const Letter& letter);

} // namespace counterpart::core
