// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/approval_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/letter_views.h"
#include "app/cli/record_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const auto all, core::list_approvals(session));
    Page page;
    std::vector<Page::Row> rows;
    for (const core::ApprovalSummary& one : all)
        rows.push_back({short_id(one.letter.id), shown(one.letter.author), shown(one.letter.since), shown(one.recipient_agency), shown(one.purpose), state_of(one)});
    if (all.empty()) page.line("No colleague has been asked, and none has asked you.");
    page.table({"Letter", "Asked by", "Since", "For", "Purpose", "Answer"}, rows);
    return context.answer(page, {{"approvals", json_list(all, [](const auto& one) { return json_of(one); })}});
}

} // namespace

Command approval_list() {
    return {"approval list", "Lists what colleagues were asked to agree to, here or of you", {}, {}, run};
}

} // namespace counterpart::cli
