// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/withholding_rules.h"

#include "core/model/strict_json.h"
#include "core/model/text.h"
#include "core/model/value.h"
#include "resource_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace counterpart::core {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t kMaxRuleText = 1000;
constexpr std::size_t kMaxDepth = 8;

/// What is wrong; thrown and caught in this file alone, as the library's own exceptions are.
struct Refused {
    ErrorCode code;
    std::string_view reason;
    std::string where;
};

void require(bool condition, std::string_view where) {
    if (!condition) throw Refused{ErrorCode::malformed, "withholding_rules.malformed", std::string(where)};
}

void require_known(bool condition, std::string_view where) {
    if (!condition) throw Refused{ErrorCode::invalid_argument, "withholding_rules.unknown_name", std::string(where)};
}

void require_fields(const ordered_json& from, const std::set<std::string_view>& known, std::string_view where) {
    require(from.is_object(), where);
    for (const auto& [name, value] : from.items()) require(known.contains(name), where);
}

std::string text_of(const ordered_json& from, std::string_view name, std::string_view where) {
    require(from.contains(name) && from.at(name).is_string(), where);
    std::string out = from.at(name).get<std::string>();
    require(!out.empty() && out.size() <= kMaxRuleText && check_text(out, TextLines::one).has_value(), where);
    return out;
}

/// Absent is empty; there, it has something in it and nothing twice.
std::vector<std::string> words_of(const ordered_json& from, std::string_view name, std::string_view where) {
    std::vector<std::string> out;
    if (!from.contains(name)) return out;
    const ordered_json& list = from.at(name);
    require(list.is_array() && !list.empty() && list.size() <= kMaxRuleEntries, where);
    for (const ordered_json& item : list) {
        require(item.is_string(), where);
        out.push_back(item.get<std::string>());
        require(std::ranges::count(out, out.back()) == 1, where);
    }
    return out;
}

void require_roles(const Catalogue& catalogue, const std::vector<std::string>& roles) {
    for (const std::string& role : roles) require_known(catalogue.code("link_role", role) != nullptr, role);
}

RuleCondition condition_of(const ordered_json& from, const Catalogue& catalogue, const RecordType& type) {
    require_fields(from, {"attribute", "codes", "roles"}, "when");
    RuleCondition out;
    out.roles = words_of(from, "roles", "roles");
    out.codes = words_of(from, "codes", "codes");
    // One thing or the other: a list of conditions says "or".
    require(out.roles.empty() != out.codes.empty() && out.codes.empty() != from.contains("attribute"), "when");
    require_roles(catalogue, out.roles);
    if (out.codes.empty()) return out;
    out.attribute = text_of(from, "attribute", "when");
    const Attribute* attribute = type.find(out.attribute);
    require_known(attribute != nullptr && attribute->kind == AttributeKind::code, out.attribute);
    for (const std::string& code : out.codes) require_known(catalogue.code(attribute->vocabulary, code) != nullptr, code);
    return out;
}

RuleMatch match_of(const ordered_json& from, const Catalogue& catalogue) {
    require_fields(from, {"type", "when", "attributes", "links", "far_ends"}, "matches");
    RuleMatch out;
    out.type = text_of(from, "type", "type");
    const RecordType* type = catalogue.record_type(out.type);
    require_known(type != nullptr, out.type);
    if (from.contains("when")) {
        const ordered_json& when = from.at("when");
        require(when.is_array() && !when.empty() && when.size() <= kMaxRuleEntries, "when");
        for (const ordered_json& one : when) out.when.push_back(condition_of(one, catalogue, *type));
    }
    out.attributes = words_of(from, "attributes", "attributes");
    out.links = words_of(from, "links", "links");
    out.far_ends = words_of(from, "far_ends", "far_ends");
    require(!(out.attributes.empty() && out.links.empty()) && !(out.links.empty() && !out.far_ends.empty()), "matches");
    for (const std::string& id : out.attributes) {
        const Attribute* attribute = type->find(id);
        require_known(attribute != nullptr, id);
        if (!attribute->withholdable) {
            throw Refused{ErrorCode::invalid_argument, "withholding_rules.not_withholdable", id};
        }
    }
    require_roles(catalogue, out.links);
    for (const std::string& id : out.far_ends) require_known(catalogue.record_type(id) != nullptr && id != "case", id);
    return out;
}

WithholdingRule rule_of(const ordered_json& from, const Catalogue& catalogue) {
    require_fields(from, {"id", "label", "definition", "standing", "matches"}, "rules");
    WithholdingRule out;
    out.id = text_of(from, "id", "id");
    require(is_id_form(out.id), "id");
    out.label = text_of(from, "label", out.id);
    out.definition = text_of(from, "definition", out.id);
    if (from.contains("standing")) {
        require(from.at("standing").is_boolean(), out.id);
        out.standing = from.at("standing").get<bool>();
    }
    require(from.contains("matches") && from.at("matches").is_array(), out.id);
    const ordered_json& matches = from.at("matches");
    require(!matches.empty() && matches.size() <= kMaxRuleEntries, out.id);
    for (const ordered_json& match : matches) out.matches.push_back(match_of(match, catalogue));
    return out;
}

WithholdingRules rules_of(const ordered_json& from, const Catalogue& catalogue) {
    require_fields(from, {"version", "rules"}, "rules");
    require(from.contains("version") && from.at("version").is_number_unsigned() && from.contains("rules"), "version");
    const auto version = from.at("version").get<std::uint64_t>();
    if (version > static_cast<std::uint64_t>(kWithholdingRulesVersion)) {
        throw Refused{ErrorCode::unsupported, "withholding_rules.newer_version", {}};
    }
    require(version == static_cast<std::uint64_t>(kWithholdingRulesVersion), "version");
    const ordered_json& list = from.at("rules");
    require(list.is_array() && !list.empty() && list.size() <= kMaxWithholdingRules, "rules");
    WithholdingRules out;
    for (const ordered_json& entry : list) {
        WithholdingRule rule = rule_of(entry, catalogue);
        if (out.find(rule.id) != nullptr) throw Refused{ErrorCode::malformed, "withholding_rules.twice", rule.id};
        out.rules.push_back(std::move(rule));
    }
    return out;
}

void put(ordered_json& into, const char* name, const std::vector<std::string>& words) {
    if (!words.empty()) into[name] = words;
}

ordered_json json_of(const RuleMatch& match) {
    ordered_json out{{"type", match.type}};
    for (const RuleCondition& condition : match.when) {
        ordered_json one = ordered_json::object();
        if (!condition.attribute.empty()) one["attribute"] = condition.attribute;
        put(one, "codes", condition.codes);
        put(one, "roles", condition.roles);
        out["when"].push_back(std::move(one));
    }
    put(out, "attributes", match.attributes);
    put(out, "links", match.links);
    put(out, "far_ends", match.far_ends);
    return out;
}

} // namespace

const WithholdingRule* WithholdingRules::find(std::string_view id) const {
    const auto found = std::ranges::find(rules, id, &WithholdingRule::id);
    return found == rules.end() ? nullptr : &*found;
}

Result<WithholdingRules> parse_withholding_rules(std::string_view json, const Catalogue& catalogue) {
    if (json.size() > kMaxWithholdingRulesBytes) return fail(ErrorCode::malformed, "withholding_rules.malformed", "too long");
    TRY(check_strict_json(json, kMaxDepth, "withholding_rules.malformed"));
    try {
        return rules_of(ordered_json::parse(json), catalogue);
    } catch (const Refused& refused) {
        return fail(refused.code, refused.reason, refused.where);
    } catch (const ordered_json::exception&) {
        return fail(ErrorCode::malformed, "withholding_rules.malformed", "no JSON");
    }
}

std::string to_json(const WithholdingRules& rules) {
    ordered_json out{{"version", rules.version}, {"rules", ordered_json::array()}};
    for (const WithholdingRule& rule : rules.rules) {
        ordered_json one{{"id", rule.id}, {"label", rule.label}, {"definition", rule.definition}};
        if (rule.standing) one["standing"] = true;
        for (const RuleMatch& match : rule.matches) one["matches"].push_back(json_of(match));
        out["rules"].push_back(std::move(one));
    }
    return out.dump(2);
}

const WithholdingRules& built_in_withholding_rules() {
    static const WithholdingRules built_in = [] {
        auto parsed = parse_withholding_rules(resource_file("withholding_rules.json"), catalogue());
        if (!parsed) assertion_failed(parsed.error().detail.c_str());
        return std::move(*parsed);
    }();
    return built_in;
}

} // namespace counterpart::core
