// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/challenge_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const auto challenges, core::list_challenges(session));
    Json list = Json::array();
    std::vector<Page::Row> rows;
    for (const core::ChallengeView& challenge : challenges) {
        list.push_back(json_of(challenge));
        rows.push_back({short_id(challenge.letter.id), shown(challenge.letter.from), shown(challenge.letter.to),
                        challenge.claim ? shown(challenge.record_title) : "not here",
                        challenge.claim ? shown(challenge.label) + ": " + shown(challenge.claim->text) : "",
                        std::string(words_of_opinion(core::to_text(challenge.challenge.opinion))), std::string(state_of(challenge))});
    }
    Page page;
    if (rows.empty()) page.line("Nothing has been challenged, by us or by others.");
    page.table({"ID", "By", "Of", "Record", "Value", "Opinion", "State"}, rows);
    return context.answer(page, {{"challenges", list}});
}

} // namespace

Command challenge_list() { return {"challenge list", "Lists what is doubted, by us and of ours, and how it stands", {}, {}, run}; }

} // namespace counterpart::cli
