// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/templates.h"

#include "core/model/strict_json.h"
#include "core/model/text.h"
#include "core/model/value.h"
#include "core/policy/withholding_rules.h"
#include "template_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace counterpart::core {

namespace {

using nlohmann::ordered_json;

constexpr std::size_t kMaxDepth = 8;
constexpr std::string_view kBuiltIn[] = {"templates/multi_agency_meeting.json", "templates/safeguarding_referral.json",
                                         "templates/school_transition.json", "templates/threat_to_life.json",
                                         "templates/pathway_out_of_crime.json"};

/// What is wrong; thrown and caught in this file alone, as the library's own exceptions are.
struct Refused {
    ErrorCode code;
    std::string_view reason;
    std::string where;
};

void require(bool condition, std::string_view where) {
    if (!condition) throw Refused{ErrorCode::malformed, "template.malformed", std::string(where)};
}

void require_known(bool condition, std::string_view where) {
    if (!condition) throw Refused{ErrorCode::invalid_argument, "template.unknown_name", std::string(where)};
}

void require_fields(const ordered_json& from, const std::set<std::string_view>& known, std::string_view where) {
    require(from.is_object(), where);
    for (const auto& [name, value] : from.items()) require_known(known.contains(name), name);
}

std::string text_of(const ordered_json& from, std::string_view name) {
    require(from.contains(name) && from.at(name).is_string(), name);
    std::string out = from.at(name).get<std::string>();
    require(!out.empty() && out.size() <= kMaxTemplateText && check_text(out, TextLines::one).has_value(), name);
    return out;
}

std::string optional_text(const ordered_json& from, std::string_view name) {
    return from.contains(name) ? text_of(from, name) : std::string{};
}

std::vector<std::string> words_of(const ordered_json& from, std::string_view name) {
    require(from.contains(name) && from.at(name).is_array(), name);
    const ordered_json& list = from.at(name);
    require(!list.empty() && list.size() <= kMaxTemplateEntries, name);
    std::vector<std::string> out;
    for (const ordered_json& item : list) {
        require(item.is_string(), name);
        out.push_back(item.get<std::string>());
        require(std::ranges::count(out, out.back()) == 1, name);
    }
    return out;
}

class Reading {
public:
    explicit Reading(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    DisclosureTemplate template_of(const ordered_json& from) const {
        require(from.is_object() && from.contains("format") && from.at("format").is_number_unsigned(), "format");
        const auto format = from.at("format").get<std::uint64_t>();
        if (format > kTemplateFormat) throw Refused{ErrorCode::unsupported, "template.newer_format", {}};
        require(format == kTemplateFormat, "format");
        require_fields(from,
                       {"format", "id", "name", "when", "purpose", "necessity", "proportionality", "gateways", "consent",
                        "code", "conditions", "onward", "review_days", "withhold_rules"},
                       "template");
        DisclosureTemplate out;
        out.id = text_of(from, "id");
        require(is_id_form(out.id), "id");
        out.name = text_of(from, "name");
        out.when = text_of(from, "when");
        out.purpose = text_of(from, "purpose");
        out.necessity = text_of(from, "necessity");
        out.proportionality = text_of(from, "proportionality");
        out.gateways = gateways_of(from);
        if (from.contains("consent")) out.consent = code_of(from, "consent", "consent_state");
        out.handling_code = code_of(from, "code", "handling_code");
        out.conditions = optional_text(from, "conditions");
        require(out.handling_code != "C" || !out.conditions.empty(), "conditions");
        out.onward = code_of(from, "onward", "onward_sharing");
        require(from.contains("review_days") && from.at("review_days").is_number_unsigned(), "review_days");
        const auto days = from.at("review_days").get<std::uint64_t>();
        require(days >= 1 && days <= static_cast<std::uint64_t>(kMaxReviewDays), "review_days");
        out.review_days = static_cast<std::int64_t>(days);
        if (from.contains("withhold_rules")) out.withhold_rules = words_of(from, "withhold_rules");
        for (const std::string& rule : out.withhold_rules) require_known(built_in_withholding_rules().find(rule) != nullptr, rule);
        return out;
    }

private:
    std::string code_of(const ordered_json& from, std::string_view name, std::string_view vocabulary) const {
        std::string out = text_of(from, name);
        require_known(m_catalogue.code(vocabulary, out) != nullptr, out);
        return out;
    }

    std::vector<std::string> kinds_of(const ordered_json& from, std::string_view name) const {
        std::vector<std::string> out = words_of(from, name);
        for (const std::string& kind : out) require_known(m_catalogue.code("agency_kind", kind) != nullptr, kind);
        return out;
    }

    std::vector<TemplateGateway> gateways_of(const ordered_json& from) const {
        require(from.contains("gateways") && from.at("gateways").is_array(), "gateways");
        const ordered_json& list = from.at("gateways");
        require(!list.empty() && list.size() <= kMaxTemplateEntries, "gateways");
        std::vector<TemplateGateway> out;
        for (const ordered_json& one : list) {
            require_fields(one, {"from", "to", "gateway"}, "gateways");
            out.push_back({kinds_of(one, "from"), kinds_of(one, "to"), code_of(one, "gateway", "gateway")});
        }
        return out;
    }

    const Catalogue& m_catalogue;
};

} // namespace

std::optional<std::string> DisclosureTemplate::gateway_for(std::string_view from_kind, std::string_view to_kind) const {
    const auto has = [](const std::vector<std::string>& kinds, std::string_view kind) {
        return std::ranges::find(kinds, kind) != kinds.end();
    };
    for (const TemplateGateway& one : gateways) {
        if (has(one.from, from_kind) && has(one.to, to_kind)) return one.gateway;
    }
    return std::nullopt;
}

Result<DisclosureTemplate> parse_template(std::string_view json, const Catalogue& catalogue) {
    if (json.size() > kMaxTemplateBytes) return fail(ErrorCode::malformed, "template.malformed", "too long");
    TRY(check_strict_json(json, kMaxDepth, "template.malformed"));
    try {
        return Reading(catalogue).template_of(ordered_json::parse(json));
    } catch (const Refused& refused) {
        return fail(refused.code, refused.reason, refused.where);
    } catch (const ordered_json::exception&) {
        return fail(ErrorCode::malformed, "template.malformed", "no JSON");
    }
}

std::string to_json(const DisclosureTemplate& from) {
    ordered_json out{{"format", kTemplateFormat}, {"id", from.id},
                     {"name", from.name},         {"when", from.when},
                     {"purpose", from.purpose},   {"necessity", from.necessity},
                     {"proportionality", from.proportionality}};
    for (const TemplateGateway& one : from.gateways) {
        out["gateways"].push_back({{"from", one.from}, {"to", one.to}, {"gateway", one.gateway}});
    }
    if (!from.consent.empty()) out["consent"] = from.consent;
    out["code"] = from.handling_code;
    if (!from.conditions.empty()) out["conditions"] = from.conditions;
    out["onward"] = from.onward;
    out["review_days"] = static_cast<std::uint64_t>(from.review_days);
    if (!from.withhold_rules.empty()) out["withhold_rules"] = from.withhold_rules;
    return out.dump(2);
}

const std::vector<DisclosureTemplate>& disclosure_templates() {
    static const std::vector<DisclosureTemplate> built_in = [] {
        std::vector<DisclosureTemplate> out;
        for (const std::string_view name : kBuiltIn) {
            auto parsed = parse_template(template_file(name), catalogue());
            if (!parsed) assertion_failed(parsed.error().detail.c_str());
            out.push_back(std::move(*parsed));
        }
        return out;
    }();
    return built_in;
}

Result<const DisclosureTemplate*> find_template(std::string_view id) {
    const auto& all = disclosure_templates();
    const auto found = std::ranges::find(all, id, &DisclosureTemplate::id);
    if (found == all.end()) return fail(ErrorCode::not_found, "template.unknown");
    return &*found;
}

} // namespace counterpart::core
