// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_views.h"
#include "app/cli/manifest_views.h"
#include "core/usecase/disclosures.h"

#include <charconv>

namespace counterpart::cli {

namespace {

std::string state_of(const core::DisclosureView& disclosure) {
    std::string out = disclosure.stage ? std::string(words_of(*disclosure.stage)) : shown(disclosure.state) + ", nothing back";
    if (disclosure.recalled) out += disclosure.recalled->whole ? ", recalled" : ", recalled in part";
    return out;
}

/// "cli.usage" (invalid_argument).
Result<std::optional<std::uint32_t>> unanswered_for(const Arguments& arguments) {
    if (!arguments.given("--unanswered")) return std::nullopt;
    std::uint32_t days = 0;
    const std::string& text = arguments.one("--unanswered");
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    if (error != std::errc{} || end != text.data() + text.size() || days > 36'500) {
        return fail(ErrorCode::invalid_argument, "cli.usage", "--unanswered takes a number of days");
    }
    return days;
}

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const auto days, unanswered_for(arguments));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const std::vector<core::DisclosureView> disclosures, core::list_disclosures(session, days));
    Json list = Json::array();
    std::vector<Page::Row> rows;
    for (const core::DisclosureView& disclosure : disclosures) {
        list.push_back(json_of(disclosure));
        rows.push_back({short_id(disclosure.bundle), shown(disclosure.made), shown(disclosure.agency_name),
                        shown(disclosure.manifest.purpose), shown(disclosure.facts),
                        state_of(disclosure)});
    }
    Page page;
    if (rows.empty()) page.line(days ? "There is an answer to everything that left so long ago." : "Nothing has been disclosed from this store.");
    page.table({"ID", "When", "To", "Purpose", "Values", "State"}, rows);
    return context.answer(page, {{"disclosures", list}});
}

} // namespace

Command disclosure_list() {
    return {"disclosure list",
            "Lists what left, for whom and why, and what came back",
            {},
            {{"--unanswered", "DAYS", "Only what left so many days ago or longer and of which nothing has come back."}},
            run};
}

} // namespace counterpart::cli
