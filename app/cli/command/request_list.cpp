// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/request_views.h"

namespace counterpart::cli {

namespace {

Json json_of_counts(const core::RequestCounts& counts) {
    Json out{{"asked", counts.asked}, {"answered", counts.answered}, {"overdue", counts.overdue}};
    if (counts.median_days) out.add("median_days", *counts.median_days);
    return out;
}

void add_counts(Page& page, std::string_view name, const core::RequestCounts& counts) {
    if (counts.asked == 0) return;
    std::string words = shown(counts.asked) + ", " + shown(counts.answered) + " answered";
    if (counts.median_days) words += " (median " + counted(*counts.median_days, "day", "days") + ")";
    if (counts.overdue > 0) words += ", " + shown(counts.overdue) + " overdue";
    page.field(name, words);
}

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RequestList all, core::list_requests(session));
    Json list = Json::array();
    std::vector<Page::Row> rows;
    for (const core::RequestView& request : all.requests) {
        if (arguments.given("--overdue") && !request.overdue) continue;
        if (arguments.given("--open") && !request.open()) continue;
        list.push_back(json_of(request));
        rows.push_back({short_id(request.letter.id), request.letter.own ? "by us" : "of us",
                        shown(request.letter.own ? request.letter.to : request.letter.from), shown(request.request.about),
                        shown_day(request.request.by), state_of(request)});
    }
    Page page;
    if (rows.empty()) page.line("There is no such request.");
    page.table({"ID", "Asked", "Agency", "About", "By", "State"}, rows);
    page.line();
    add_counts(page, "Asked by us", all.by_us);
    add_counts(page, "Asked of us", all.of_us);
    return context.answer(page, {{"requests", list}, {"counts", {{"by_us", json_of_counts(all.by_us)}, {"of_us", json_of_counts(all.of_us)}}}});
}

} // namespace

Command request_list() {
    return {"request list",
            "Lists what was asked, by us and of us, and how it stands",
            {},
            {{"--overdue", "", "Only those whose day is over and that nobody has answered.", Takes::nothing},
             {"--open", "", "Only those that nobody has answered.", Takes::nothing}},
            run};
}

} // namespace counterpart::cli
