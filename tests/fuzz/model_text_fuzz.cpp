// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people type and files hold: each parser takes any bytes, and what it takes is in one stored form.
#include "core/model/catalogue.h"
#include "core/model/handling.h"
#include "core/model/text.h"
#include "core/model/validate.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    const std::string_view text = text_of(input);
    fuzz_require(
        check_text(escape_for_display(text).substr(3, escape_for_display(text).size() - 6), TextLines::one)
            .has_value(),
        "what is shown is allowed text");
    if (const auto instant = parse_instant(text); instant && text.size() != 10) {
        fuzz_require(to_text(*instant) == text, "an instant has one form");
    }
    if (const auto date = parse_partial_date(text))
        fuzz_require(to_text(*date) == text, "a date has one form");
    if (const auto marking = parse_marking(text)) {
        const auto again = parse_marking(to_text(*marking));
        fuzz_require(again && *again == *marking, "a printed marking is read as the same");
    }
    for (const RecordType& type : catalogue().record_types()) {
        for (const Attribute& attribute : type.attributes) {
            const auto value = parse_value(attribute, text);
            if (!value) continue;
            fuzz_require(validate(attribute, *value).has_value(), "what is parsed is valid");
            const auto again = parse_value(attribute, to_text(*value));
            fuzz_require(again && *again == *value, "a stored form is read as the same");
        }
    }
}
