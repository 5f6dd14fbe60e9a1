// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/judge.h"

#include <algorithm>

namespace counterpart::core {

namespace {

class Judging {
public:
    Judging(const Policy& policy, const PolicyQuestion& question) : m_question(question) {
        const auto found = std::ranges::find(policy.gateways, question.gateway, &PolicyGateway::code);
        m_gateway = found == policy.gateways.end() ? nullptr : &*found;
    }

    bool holds(const PolicyCondition& condition) const {
        using Kind = PolicyCondition::Kind;
        const auto part_holds = [&](const PolicyCondition& part) { return holds(part); };
        switch (condition.kind) {
        case Kind::all:
            return std::ranges::all_of(condition.parts, part_holds);
        case Kind::any:
            return std::ranges::any_of(condition.parts, part_holds);
        case Kind::not_:
            return !holds(condition.parts.front());
        case Kind::in:
            return contains(condition.values, text(condition.field));
        case Kind::is_flag:
            return std::get<bool>(get(condition.field)) == condition.flag;
        case Kind::has:
            return contains(list(condition.field), condition.values.front());
        case Kind::same_as:
            return !text(condition.field).empty() && text(condition.field) == text(condition.other);
        case Kind::among:
            return contains(list(condition.other), text(condition.field));
        case Kind::below:
            return is_below(condition.field, condition.other);
        case Kind::above:
            return is_below(condition.other, condition.field);
        case Kind::before:
            return is_before(condition.field, condition.other);
        case Kind::given:
            return is_given(condition.field) == condition.flag;
        }
        return false;
    }

private:
    FieldValue get(const PolicyField* field) const { return field->get(m_question, m_gateway); }
    std::string text(const PolicyField* field) const { return std::get<std::string>(get(field)); }
    std::vector<std::string> list(const PolicyField* field) const {
        return std::get<std::vector<std::string>>(get(field));
    }
    static bool contains(const std::vector<std::string>& values, const std::string& value) {
        return std::ranges::find(values, value) != values.end();
    }

    /// What is not on the scale is neither below nor above anything.
    bool is_below(const PolicyField* low, const PolicyField* high) const {
        const auto at_low = std::ranges::find(low->scale, text(low));
        const auto at_high = std::ranges::find(high->scale, text(high));
        return at_low != low->scale.end() && at_high != high->scale.end() && at_low < at_high;
    }

    bool is_before(const PolicyField* early, const PolicyField* late) const {
        const auto first = std::get<std::optional<Instant>>(get(early));
        const auto second = std::get<std::optional<Instant>>(get(late));
        return first && second && *first < *second;
    }

    bool is_given(const PolicyField* field) const {
        const FieldValue value = get(field);
        if (const auto* words = std::get_if<std::string>(&value)) return !words->empty();
        if (const auto* codes = std::get_if<std::vector<std::string>>(&value)) return !codes->empty();
        const auto* time = std::get_if<std::optional<Instant>>(&value);
        return time != nullptr && time->has_value();
    }

    const PolicyQuestion& m_question;
    const PolicyGateway* m_gateway = nullptr;
};

void most_severe_first(std::vector<PolicyReason>& reasons) {
    std::ranges::stable_sort(reasons, std::ranges::greater{}, &PolicyReason::ruling);
}

} // namespace

bool PolicyVerdict::asks_for(Ruling ruling) const {
    return std::ranges::find(reasons, ruling, &PolicyReason::ruling) != reasons.end();
}

void PolicyVerdict::join(const PolicyVerdict& other) {
    for (const PolicyReason& reason : other.reasons) {
        if (std::ranges::find(reasons, reason) == reasons.end()) reasons.push_back(reason);
    }
    most_severe_first(reasons);
}

PolicyVerdict judge(const Policy& policy, const PolicyQuestion& question) {
    const Judging judging(policy, question);
    PolicyVerdict out{policy.version, {}};
    for (const PolicyRule& rule : policy.rules) {
        const bool asked = std::ranges::find(rule.acts, question.act) != rule.acts.end();
        if (asked && judging.holds(rule.when)) out.reasons.push_back({rule.id, rule.verdict, rule.reason});
    }
    most_severe_first(out.reasons);
    return out;
}

Result<void> require_allowed(const PolicyVerdict& verdict, const PolicyAnswers& answers) {
    for (const PolicyReason& reason : verdict.reasons) {
        switch (reason.ruling) {
        case Ruling::no:
            return fail(ErrorCode::denied, reason.reason);
        case Ruling::second_officer:
            if (answers.second_officer_signed) break;
            return fail(ErrorCode::denied, "policy.needs_second_officer", std::string(reason.reason));
        case Ruling::reason:
            if (answers.reason_written) break;
            return fail(ErrorCode::denied, "policy.needs_reason", std::string(reason.reason));
        case Ruling::yes:
            break;
        }
    }
    return {};
}

} // namespace counterpart::core
