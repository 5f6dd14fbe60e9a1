// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/versions.h"
#include "core/policy/withholding_rules.h"
#include "core/projection/claims.h"
#include "core/projection/state.h"
#include "core/record/edit.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/records.h"

#include <algorithm>
#include <set>

namespace counterpart::core {

namespace {

constexpr std::string_view kReport = "intelligence_report";
constexpr std::string_view kReference = "reference";
constexpr std::string_view kText = "text";
constexpr std::string_view kSanitised = "sanitised";
constexpr std::string_view kSourceRule = "source_of_intelligence";

/// What a sanitised version does not take over: its own words and number, and what the rule says points to the source.
std::set<std::string, std::less<>> left_behind(const WithholdingRules& rules) {
    std::set<std::string, std::less<>> out{std::string(kTypeAttribute), std::string(kReference), std::string(kText),
                                           std::string(kSanitised), std::string(kSanitisedFrom)};
    const WithholdingRule* rule = rules.find(kSourceRule);
    if (rule == nullptr) rule = built_in_withholding_rules().find(kSourceRule); // a partnership may do without
    if (rule == nullptr) assertion_failed("there is a rule for the source of intelligence");
    for (const RuleMatch& match : rule->matches) {
        if (match.type == kReport) out.insert(match.attributes.begin(), match.attributes.end());
    }
    return out;
}

bool has(const std::vector<AttributeValue>& values, std::string_view attribute) {
    return std::ranges::find(values, attribute, &AttributeValue::first) != values.end();
}

/// A number that says nothing of the original's: whoever has both must not see that they belong together.
std::string random_reference(Random& random) {
    std::array<std::uint8_t, 5> bytes{};
    random.fill(ByteSpan(bytes));
    return "S-" + to_hex(bytes);
}

/// What is said anew, then what our agency's report says else.
Result<std::vector<AttributeValue>> values_of(const WithholdingRules& rules, const RecordClaims& original, const AgencyId& own, const RecordId& id,
                                              std::vector<AttributeValue> values, Random& random) {
    if (!has(values, kText)) return fail(ErrorCode::invalid_argument, "record.sanitised_needs_text");
    const RecordState state = state_of(original.claims, own);
    const auto skipped = left_behind(rules);
    std::vector<AttributeValue> copied;
    bool ours = false;
    for (std::size_t i = 0; i < original.claims.size(); ++i) {
        const Claim& claim = original.claims[i];
        if (state.standing[i] != Standing::shown || claim.agency != own) continue;
        ours = true;
        const Fact& fact = claim.fact;
        if (fact.attribute == kSanitisedFrom) return fail(ErrorCode::invalid_argument, "record.sanitised_already");
        if (fact.attribute == kReference) {
            const AttributeValue same{std::string(kReference), fact.value};
            if (std::ranges::find(values, same) != values.end()) {
                return fail(ErrorCode::invalid_argument, "record.sanitised_same_reference");
            }
        }
        if (!skipped.contains(fact.attribute) && !has(values, fact.attribute)) copied.emplace_back(fact.attribute, fact.value);
    }
    if (!ours) return fail(ErrorCode::denied, "record.sanitised_not_ours");
    std::ranges::move(copied, std::back_inserter(values));
    if (!has(values, kReference)) values.emplace_back(kReference, random_reference(random));
    values.emplace_back(kSanitised, true);
    values.emplace_back(kSanitisedFrom, id);
    return values;
}

} // namespace

Result<RecordId> sanitise_report(Session& session, const RecordId& original, const std::vector<Assignment>& assignments) {
    TRY_ASSIGN(const std::string type, type_of(session.db(), original));
    if (type != kReport) return fail(ErrorCode::invalid_argument, "record.not_a_report");
    std::vector<Typed> typed;
    for (const Assignment& assignment : assignments) {
        if (assignment.attribute == kSanitised || assignment.attribute == kSanitisedFrom) {
            return fail(ErrorCode::invalid_argument, "record.fixed_attribute", assignment.attribute);
        }
        typed.emplace_back(assignment.attribute, assignment.text);
    }
    TRY_ASSIGN(const WithholdingRules rules, withholding_in_force(session));
    return session.act([&]() -> Result<RecordId> {
        const Author author = author_of(session);
        TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
        TRY_ASSIGN(const RecordClaims all, reader.of(original));
        TRY_ASSIGN(auto said, parse_typed(session.db(), kReport, typed));
        TRY_ASSIGN(auto values, values_of(rules, all, author.agency, original, std::move(said), author.random));
        const auto id = author.random.make<RecordId>();
        TRY_ASSIGN(const auto facts, draft_record(author.random, id, kReport, values));
        TRY(check_references(session.db(), kReport, values));
        TRY(save_and_note(session, author, facts, Operation::collection, "sanitise_report", id));
        return id;
    });
}

} // namespace counterpart::core
