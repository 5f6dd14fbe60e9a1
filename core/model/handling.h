// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/instant.h"

#include <optional>
#include <string>
#include <vector>

namespace counterpart::core {

/// The Government Security Classification, as far as this program goes; -SENSITIVE is a marking on OFFICIAL.
enum class Classification { official, official_sensitive };

/// What stands at the top of every page. Names of instructions and descriptors are codes of the vocabularies
/// handling_instruction and descriptor.
struct Marking {
    Classification classification = Classification::official;
    bool uk_prefix = false; ///< sent abroad
    std::vector<std::string> instructions;
    std::vector<std::string> organisations; ///< of "[ORGANISATION(S)] USE ONLY", in capitals
    std::optional<Instant> embargoed_until; ///< with the instruction embargoed
    std::vector<std::string> descriptors;
    std::string code_word; ///< one word in capitals; may be none
    bool operator==(const Marking&) const = default;
};

/// In rule order: "OFFICIAL-SENSITIVE - AAA USE ONLY - PERSONAL DATA - CODEWORD".
std::string to_text(const Marking& marking);
/// The same form back; letters in either case, parts after the first in any order, once each.
/// "marking.too_high" (denied) for SECRET and above, "marking.unknown" for a part that is not known,
/// "marking.conflicting" for parts that exclude each other (FOR PUBLIC RELEASE with -SENSITIVE, with
/// RECIPIENTS ONLY …) or are there twice (invalid_argument).
Result<Marking> parse_marking(std::string_view text);

/// The 3x5x2 handling code: P, lawful sharing permitted; C, with conditions.
enum class HandlingCode { p, c };
std::string_view to_text(HandlingCode code);
/// "P" or "C" in either case; "handling.unknown_code" (invalid_argument).
Result<HandlingCode> parse_handling_code(std::string_view text);

/// What the recipient may do with it further, the strictest first; codes of the vocabulary onward_sharing.
enum class OnwardRule { recipients_only, within_agency, ask_first, within_partnership };
std::string_view to_text(OnwardRule rule);
/// "handling.unknown_rule" (invalid_argument).
Result<OnwardRule> parse_onward_rule(std::string_view code);

} // namespace counterpart::core
