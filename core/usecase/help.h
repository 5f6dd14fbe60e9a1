// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace counterpart::core {

// The help's pages: resources/help/*.md, built into the program. resources/help/README.md says how one is written.

struct HelpPage {
    std::string_view topic; ///< "recall": the file's name, what "help" takes, what other pages link to
    std::string_view title; ///< the file's first line
    std::string_view text;  ///< all of it, in Markdown
};

/// All of them, in the order in which they are listed.
const std::vector<HelpPage>& help_pages();
/// Nullptr where there is none.
const HelpPage* find_help(std::string_view topic);
/// "help.unknown_topic" (not_found; detail: all topics).
Result<const HelpPage*> show_help(std::string_view topic);
/// For reading in a terminal: headings underlined, names and code in quotation marks, links as "Title (help topic)".
std::string help_as_text(const HelpPage& page);

} // namespace counterpart::core
