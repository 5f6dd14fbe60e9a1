// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <string>

namespace counterpart::core {

struct Taking;

enum class RequestOutcome : std::uint8_t {
    full = 1,
    in_part = 2,
    nothing = 3, ///< we hold nothing
    call_me = 4, ///< a pointer: a name and how to reach them
};
/// "full", "in_part", "nothing", "call_me".
std::string_view to_text(RequestOutcome outcome);
std::optional<RequestOutcome> request_outcome_from(std::string_view text);
/// Whether the information itself comes with the answer: full, in part.
bool has_content(RequestOutcome outcome);

/// What an agency answers to a request: core/letter/LETTER.md, 4.
struct RequestAnswer {
    RequestOutcome outcome = RequestOutcome::nothing;
    std::string words;   ///< may be empty; of "call me", is
    std::string contact; ///< of "call me" alone: one line
    bool operator==(const RequestAnswer&) const = default;
};
Bytes encode(const RequestAnswer&);
/// "letter.malformed", "letter.newer_version".
Result<RequestAnswer> decode_request_answer(ByteView content);
/// What an officer typed: check_words()'s reasons, "request.pointer_alone" (invalid_argument).
Result<void> check_typed(const RequestAnswer&);

/// A disclosure that answers a request: the letter that says so travels in it.
struct Answering {
    Digest request; ///< the request's letter
    RequestOutcome outcome = RequestOutcome::full;
    std::string words = {};
    bool operator==(const Answering&) const = default;
};

/// An answer that a disclosure brings to a request that is not here at all: a colleague may have made it. It is kept aside,
/// so that what the disclosure says is not lost with it. One that breaks its grammar is none.
Result<bool> is_for_a_colleague(const Taking&);

/// That we asked, and that it comes the way it says: "request.never_asked", "request.answer_without_content" (tampered).
Result<void> check_request_answer(const Taking&);

} // namespace counterpart::core
