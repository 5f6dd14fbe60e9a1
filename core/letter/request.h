// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letters.h"

#include <string>

namespace counterpart::core {

struct Taking;

/// An agency asks another for information about a person or a case: core/letter/LETTER.md, 3.
struct Request {
    std::string about;              ///< whom or what
    std::optional<RecordId> record; ///< one that both may know
    std::string question;
    std::string purpose;
    std::string gateway; ///< code of the vocabulary "gateway"
    std::string necessity;
    Instant by; ///< until when an answer is expected: to the end of its day
    bool operator==(const Request&) const = default;
};
Bytes encode(const Request&);
/// "letter.malformed", "letter.newer_version".
Result<Request> decode_request(ByteView content);

/// Its grammar.
Result<void> check_request(const Taking&);
/// The request, where it came from that agency: "request.not_theirs" (denied).
Result<KeptLetter> request_of(Database&, const Digest& letter, const AgencyId& agency);

} // namespace counterpart::core
