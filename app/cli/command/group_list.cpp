// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/group_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const auto groups, core::list_groups(session));
    Page page;
    std::vector<Page::Row> rows;
    for (const core::GroupView& group : groups) {
        std::vector<std::string> agencies;
        for (const auto& agency : group.agencies) agencies.push_back(shown(agency.name));
        rows.push_back({shown(group.name), listed(agencies)});
    }
    if (rows.empty()) page.line("There are no groups.");
    page.table({"Group", "Agencies"}, rows);
    return context.answer(page, {{"groups", json_list(groups, [](const auto& group) { return json_of(group); })}});
}

} // namespace

Command group_list() {
    return {"group list", "Lists the groups of agencies that you often share with", {}, {}, run};
}

} // namespace counterpart::cli
