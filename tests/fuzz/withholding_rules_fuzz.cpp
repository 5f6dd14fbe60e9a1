// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/withholding_rules.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

/// What is read, written again and read again is the same; every attribute it keeps back can be kept back.
void fuzz(ByteView input) {
    const auto rules = parse_withholding_rules(text_of(input), catalogue());
    if (!rules) return;
    const auto again = parse_withholding_rules(to_json(*rules), catalogue());
    fuzz_require(again && *again == *rules, "what was written reads back");
    for (const WithholdingRule& rule : rules->rules) {
        for (const RuleMatch& match : rule.matches) {
            for (const std::string& id : match.attributes) {
                const Attribute* attribute = catalogue().attribute(match.type, id);
                fuzz_require(attribute != nullptr && attribute->withholdable, "a rule keeps back what can be kept back");
            }
        }
    }
}
