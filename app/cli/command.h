// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "crypto/base/result.h"

#include <string_view>
#include <vector>

namespace counterpart::cli {

struct Context;

/// How often an argument is given.
enum class Takes {
    nothing,  ///< a switch
    one,      ///< at most once
    required, ///< exactly once
    any,      ///< any number
    some,     ///< once or more
};

/// An option where its name begins with "--", else a word in its place.
struct Argument {
    std::string_view name;  ///< "--case", or "FILE"
    std::string_view value; ///< what an option's value stands for: "ID"; of a word: the same as its name
    std::string_view help;  ///< one phrase with a full stop
    Takes takes = Takes::one;

    [[nodiscard]] bool is_option() const { return name.starts_with("--"); }
    [[nodiscard]] bool needed() const { return takes == Takes::required || takes == Takes::some; }
    [[nodiscard]] bool repeats() const { return takes == Takes::any || takes == Takes::some; }
};

/// One verb. What it takes is data, from which the parser, --help and the manual page are made.
struct Command {
    std::string_view name;    ///< "store create"
    std::string_view summary; ///< one phrase, no full stop
    std::string_view more;    ///< whole sentences; may be empty
    std::vector<Argument> arguments;
    Result<void> (*run)(const Arguments&, Context&) = nullptr;
    bool hidden = false;
};

} // namespace counterpart::cli
