// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/template_views.h"

#include "core/model/catalogue.h"

namespace counterpart::cli {

namespace {

std::string label(std::string_view vocabulary, std::string_view code) {
    return shown(core::catalogue().label_of(vocabulary, code));
}

std::string labels(std::string_view vocabulary, const std::vector<std::string>& codes) {
    std::vector<std::string> out;
    for (const std::string& code : codes) out.push_back(label(vocabulary, code));
    return listed(out);
}

Json json_of(const core::TemplateGateway& one) {
    return {{"from", one.from}, {"to", one.to}, {"gateway", one.gateway}};
}

} // namespace

Json json_of(const core::DisclosureTemplate& one) {
    Json out{{"id", one.id},
             {"name", one.name},
             {"when", one.when},
             {"purpose", one.purpose},
             {"necessity", one.necessity},
             {"proportionality", one.proportionality},
             {"gateways", json_list(one.gateways, [](const auto& gateway) { return json_of(gateway); })}};
    if (!one.consent.empty()) out.add("consent", one.consent);
    out.add("handling_code", one.handling_code);
    if (!one.conditions.empty()) out.add("conditions", one.conditions);
    out.add("onward", one.onward);
    out.add("review_days", one.review_days);
    out.add("withhold_rules", one.withhold_rules);
    return out;
}

Page page_of(const core::DisclosureTemplate& one) {
    Page page;
    page.line(one.name).line("  " + one.when).line();
    page.field("Purpose", one.purpose);
    page.field("Consent", one.consent.empty() ? "for you to say" : label("consent_state", one.consent));
    page.field("Handling code", one.handling_code + ": " + label("handling_code", one.handling_code));
    page.field("Conditions", one.conditions);
    page.field("Sharing onward", label("onward_sharing", one.onward));
    page.field("Review", "in " + counted(static_cast<std::uint64_t>(one.review_days), "day", "days"));
    for (const std::string& id : one.withhold_rules) {
        const core::WithholdingRule* rule = core::built_in_withholding_rules().find(id);
        page.field("Keeps back", rule == nullptr ? id : rule->label);
    }
    page.line().line("In your own words:");
    page.line("  " + one.necessity).line("  " + one.proportionality).line();
    page.line("Legal gateway, the first that fits both agencies:");
    for (const core::TemplateGateway& gateway : one.gateways)
        page.line("  " + label("gateway", gateway.gateway))
            .line("    from " + labels("agency_kind", gateway.from))
            .line("    to " + labels("agency_kind", gateway.to));
    return page;
}

} // namespace counterpart::cli
