// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The strict reader of POLICY.md. A rule that is misspelt would be a rule that is not there, so whatever is not known
// is refused.
#include "core/policy/policy.h"

#include "core/model/catalogue.h"
#include "core/model/reason_words.h"
#include "core/model/strict_json.h"
#include "core/model/text.h"
#include "policy_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace counterpart::core {

namespace {

using nlohmann::json;

constexpr std::uint64_t kFormat = 1;
constexpr std::uint64_t kMaxVersion = (1ULL << 53U) - 1;
constexpr std::size_t kMaxJsonDepth = 32;
constexpr std::size_t kMaxText = 500;
constexpr std::array<std::string_view, 4> kActs{"compose", "seal", "import", "pass_on"};
constexpr std::array<std::string_view, 4> kRulings{"yes", "reason", "second_officer", "no"};

tl::unexpected<Error> malformed(std::string what) {
    return fail(ErrorCode::malformed, "policy.malformed", std::move(what));
}

bool has_all(const json& from, std::initializer_list<std::string_view> names) {
    return std::ranges::all_of(names, [&](std::string_view name) { return from.contains(name); });
}
/// An object with exactly these names.
bool has_exactly(const json& from, std::initializer_list<std::string_view> names) {
    return from.is_object() && from.size() == names.size() && has_all(from, names);
}

bool is_id(std::string_view text) {
    const auto good = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return !text.empty() && text.size() <= kMaxPolicyList && std::ranges::all_of(text, good);
}

Result<std::string> read_words(const json& from) {
    if (!from.is_string()) return malformed("a text is none");
    auto words = from.get<std::string>();
    if (characters_in(words) > kMaxText || !check_text(words, TextLines::one)) return malformed("a text");
    return words;
}

template <std::size_t N>
std::optional<std::size_t> position(const std::array<std::string_view, N>& names, const json& from) {
    if (!from.is_string()) return std::nullopt;
    const auto* found = std::ranges::find(names, from.get_ref<const std::string&>());
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

/// Codes of a field, none twice.
Result<std::vector<std::string>> read_codes(const json& from, const PolicyField& field) {
    if (!from.is_array() || from.empty() || from.size() > kMaxPolicyList) return malformed("a list of codes");
    std::vector<std::string> out;
    for (const json& one : from) {
        if (!one.is_string()) return malformed("a code");
        auto code = one.get<std::string>();
        if (!is_value_of(field, code)) return malformed("a code that " + std::string(field.name) + " does not have");
        if (std::ranges::find(out, code) != out.end()) return malformed("a code twice");
        out.push_back(std::move(code));
    }
    return out;
}

const PolicyField* named_field(const json& from, FieldKind kind) {
    if (!from.is_string()) return nullptr;
    const PolicyField* field = policy_field(from.get_ref<const std::string&>());
    return field != nullptr && field->kind == kind ? field : nullptr;
}

Result<PolicyCondition> read_condition(const json& from, std::size_t depth);

Result<PolicyCondition> read_parts(PolicyCondition out, const json& from, std::size_t depth) {
    if (!from.is_array() || from.empty() || from.size() > kMaxPolicyList) return malformed("a list of conditions");
    for (const json& part : from) {
        TRY_ASSIGN(PolicyCondition read, read_condition(part, depth + 1));
        out.parts.push_back(std::move(read));
    }
    return out;
}

/// {"field": F, OPERATOR: OPERAND}.
Result<PolicyCondition> read_comparison(const PolicyField& field, const std::string& word, const json& operand) {
    using Kind = PolicyCondition::Kind;
    PolicyCondition out;
    out.field = &field;
    const auto with_other = [&](Kind kind, bool fits, FieldKind other) -> Result<PolicyCondition> {
        out.kind = kind;
        out.other = named_field(operand, other);
        if (!fits || out.other == nullptr) return malformed(word + " of " + std::string(field.name));
        return out;
    };
    const bool text = field.kind == FieldKind::text;
    if (word == "is" && field.kind == FieldKind::flag && operand.is_boolean()) {
        out.kind = Kind::is_flag;
        out.flag = operand.get<bool>();
        return out;
    }
    if ((word == "is" && text) || (word == "has" && field.kind == FieldKind::list)) {
        out.kind = text ? Kind::in : Kind::has;
        TRY_ASSIGN(out.values, read_codes(json::array({operand}), field));
        return out;
    }
    if (word == "in" && text) {
        out.kind = Kind::in;
        TRY_ASSIGN(out.values, read_codes(operand, field));
        return out;
    }
    if (word == "given" && field.kind != FieldKind::flag && operand.is_boolean()) {
        out.kind = Kind::given;
        out.flag = operand.get<bool>();
        return out;
    }
    if (word == "same_as") return with_other(Kind::same_as, text, FieldKind::text);
    if (word == "among") return with_other(Kind::among, text, FieldKind::list);
    if (word == "before") return with_other(Kind::before, field.kind == FieldKind::time, FieldKind::time);
    if (word == "below" || word == "above") {
        TRY_ASSIGN(out, with_other(word == "below" ? Kind::below : Kind::above, !field.scale.empty(), FieldKind::text));
        // The same scale, not one that happens to read alike.
        if (out.other->scale.data() != field.scale.data()) return malformed(word + " of " + std::string(field.name));
        return out;
    }
    return malformed("a comparison of " + std::string(field.name));
}

Result<PolicyCondition> read_condition(const json& from, std::size_t depth) {
    if (depth > kMaxConditionDepth) return malformed("conditions nested too deep");
    if (!from.is_object()) return malformed("a condition");
    PolicyCondition out;
    if (has_exactly(from, {"all"})) return read_parts(std::move(out), from.at("all"), depth);
    if (has_exactly(from, {"any"})) {
        out.kind = PolicyCondition::Kind::any;
        return read_parts(std::move(out), from.at("any"), depth);
    }
    if (has_exactly(from, {"not"})) {
        out.kind = PolicyCondition::Kind::not_;
        return read_parts(std::move(out), json::array({from.at("not")}), depth);
    }
    if (from.size() != 2 || !from.contains("field") || !from.at("field").is_string()) return malformed("a condition");
    const PolicyField* field = policy_field(from.at("field").get_ref<const std::string&>());
    if (field == nullptr) return malformed("a field that is not known");
    const auto at = from.begin().key() == "field" ? std::next(from.begin()) : from.begin();
    return read_comparison(*field, at.key(), at.value());
}

Result<PolicyRule> read_rule(const json& from) {
    if (!has_exactly(from, {"id", "acts", "verdict", "reason", "when"})) return malformed("names of a rule");
    PolicyRule out;
    if (!from.at("id").is_string() || !is_id(from.at("id").get_ref<const std::string&>())) return malformed("a rule's id");
    out.id = from.at("id").get<std::string>();
    const json& acts = from.at("acts");
    if (!acts.is_array() || acts.empty()) return malformed("acts of " + out.id);
    for (const json& act : acts) {
        const auto which = position(kActs, act);
        if (!which) return malformed("acts of " + out.id);
        const auto read = static_cast<PolicyAct>(*which);
        if (std::ranges::find(out.acts, read) != out.acts.end()) return malformed("acts of " + out.id);
        out.acts.push_back(read);
    }
    const auto ruling = position(kRulings, from.at("verdict"));
    if (!ruling) return malformed("verdict of " + out.id);
    out.verdict = static_cast<Ruling>(*ruling);
    // Who takes a bundle in has nobody to give a reason to, and nobody to ask.
    const bool at_import = std::ranges::find(out.acts, PolicyAct::import) != out.acts.end();
    if (at_import && out.verdict != Ruling::yes && out.verdict != Ruling::no) return malformed("verdict of " + out.id);
    static const std::vector<std::string_view> reasons = known_reasons();
    const json& reason = from.at("reason");
    const auto known = reason.is_string() ? std::ranges::find(reasons, reason.get_ref<const std::string&>()) : reasons.end();
    if (known == reasons.end()) return malformed("reason of " + out.id);
    out.reason = *known;
    auto when = read_condition(from.at("when"), 1);
    if (!when) return malformed("rule " + out.id + ": " + when.error().detail);
    out.when = std::move(*when);
    return out;
}

Result<PolicyGateway> read_gateway(const json& from) {
    if (!has_exactly(from, {"code", "from", "to"})) return malformed("names of a gateway");
    const PolicyField& code = *policy_field("gateway.code");
    PolicyGateway out;
    TRY_ASSIGN(auto codes, read_codes(json::array({from.at("code")}), code));
    out.code = std::move(codes.front());
    TRY_ASSIGN(out.from, read_codes(from.at("from"), *policy_field("gateway.from")));
    TRY_ASSIGN(out.to, read_codes(from.at("to"), *policy_field("gateway.to")));
    return out;
}

Result<std::uint64_t> read_number(const json& from, const char* what) {
    if (!from.is_number_unsigned() || from.get<std::uint64_t>() < 1 || from.get<std::uint64_t>() > kMaxVersion) {
        return malformed(what);
    }
    return from.get<std::uint64_t>();
}

/// Rules to keep values back by, as they stand in a document of their own.
Result<WithholdingRules> read_withholding(const json& from) {
    auto rules = parse_withholding_rules(from.dump(), catalogue());
    if (rules) return rules;
    if (rules.error().code == ErrorCode::unsupported) return fail(ErrorCode::unsupported, "policy.newer_format");
    return malformed("withholding: " + rules.error().detail);
}

Result<Policy> read_document(const json& from) {
    if (!from.is_object() || !from.contains("format")) return malformed("format");
    TRY_ASSIGN(const std::uint64_t format, read_number(from.at("format"), "format"));
    if (format > kFormat) return fail(ErrorCode::unsupported, "policy.newer_format");
    const bool own_rules = from.contains("withholding");
    if (from.size() != (own_rules ? 7U : 6U) || !has_all(from, {"format", "version", "title", "source", "gateways", "rules"})) return malformed("names");
    Policy out;
    out.withholding = built_in_withholding_rules();
    if (own_rules) {
        TRY_ASSIGN(out.withholding, read_withholding(from.at("withholding")));
    }
    TRY_ASSIGN(out.version, read_number(from.at("version"), "version"));
    TRY_ASSIGN(out.title, read_words(from.at("title")));
    TRY_ASSIGN(out.source, read_words(from.at("source")));
    const json& gateways = from.at("gateways");
    if (!gateways.is_array() || gateways.size() > kMaxPolicyGateways) return malformed("gateways");
    std::set<std::string> seen;
    for (const json& one : gateways) {
        TRY_ASSIGN(PolicyGateway gateway, read_gateway(one));
        if (!seen.insert(gateway.code).second) return malformed("a gateway twice");
        out.gateways.push_back(std::move(gateway));
    }
    const json& rules = from.at("rules");
    if (!rules.is_array() || rules.empty() || rules.size() > kMaxPolicyRules) return malformed("rules");
    seen.clear();
    for (const json& one : rules) {
        TRY_ASSIGN(PolicyRule rule, read_rule(one));
        if (!seen.insert(rule.id).second) return malformed("a rule twice");
        out.rules.push_back(std::move(rule));
    }
    return out;
}

} // namespace

std::string_view to_text(Ruling ruling) { return kRulings[static_cast<std::size_t>(ruling)]; }

Result<Policy> read_policy(std::string_view text) {
    if (text.size() > kMaxPolicyBytes) return fail(ErrorCode::malformed, "policy.too_large");
    TRY(check_strict_json(text, kMaxJsonDepth, "policy.malformed"));
    try {
        return read_document(json::parse(text));
    } catch (const json::exception&) {
        return malformed("no JSON of ours");
    }
}

std::string_view built_in_policy_document() { return policy_file("policy/policy.json"); }

const Policy& built_in_policy() {
    static const Policy built_in = [] {
        auto read = read_policy(built_in_policy_document());
        if (!read) assertion_failed(read.error().detail.c_str());
        return std::move(*read);
    }();
    return built_in;
}

} // namespace counterpart::core
