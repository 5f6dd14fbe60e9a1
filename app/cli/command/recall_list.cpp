// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/letter_views.h"
#include "app/cli/recall_views.h"
#include "app/cli/record_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const auto recalls, core::list_recalls(session));
    const bool overdue_alone = arguments.given("--overdue");
    Json list = Json::array();
    std::vector<Page::Row> rows;
    for (const core::RecallView& recall : recalls) {
        if (overdue_alone && recall.state != core::RecallView::State::overdue) continue;
        list.push_back(json_of(recall));
        rows.push_back({short_id(recall.letter.id), recall.letter.own ? "yours" : "came", shown(recall.letter.own ? recall.letter.to : recall.letter.from),
                        recall.disclosure ? short_id(*recall.disclosure) : "", shown_day(recall.by), state_of(recall), shown(recall.reason)});
    }
    Page page;
    if (rows.empty()) page.line(overdue_alone ? "No recall is overdue." : "Nothing has been recalled.");
    page.table({"ID", "Whose", "Agency", "Disclosure", "Answer by", "State", "Why"}, rows);
    return context.answer(page, {{"recalls", list}});
}

} // namespace

Command recall_list() {
    return {"recall list",
            "Lists recalls, yours and those that came, and how they were answered",
            {},
            {{"--overdue", "", "Only those that should have been answered by now.", Takes::nothing}},
            run};
}

} // namespace counterpart::cli
