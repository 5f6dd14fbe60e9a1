// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/templates.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

/// What is read, written again and read again is the same; its gateways and consent are of the vocabularies, and code C has conditions.
void fuzz(ByteView input) {
    const auto read = parse_template(text_of(input), catalogue());
    if (!read) return;
    const auto again = parse_template(to_json(*read), catalogue());
    fuzz_require(again && *again == *read, "what was written reads back");
    fuzz_require(!read->gateways.empty(), "a template has a gateway");
    for (const TemplateGateway& one : read->gateways) {
        fuzz_require(catalogue().code("gateway", one.gateway) != nullptr, "a gateway that there is");
    }
    fuzz_require(read->consent.empty() || catalogue().code("consent_state", read->consent) != nullptr, "a state that there is");
    fuzz_require(read->handling_code != "C" || !read->conditions.empty(), "code C has conditions");
    fuzz_require(read->review_days >= 1 && read->review_days <= kMaxReviewDays, "a review that comes");
}
