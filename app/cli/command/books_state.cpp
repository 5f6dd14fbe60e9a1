// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/books_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/letter_views.h"
#include "app/cli/period_arguments.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const core::Period period, period_of(arguments));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::StatedBooks stated, core::state_books(session, arguments.one("AGENCY"), period, arguments.path("--out"),
                                                                 existing_of(arguments), context.progress));
    Json answer = json_of(stated.posted);
    answer.add("span", json_of(stated.span));
    answer.add("sent", stated.sent);
    answer.add("received", stated.received);
    Page page;
    page.line("A statement of your books is sealed for " + shown(stated.posted.agency_name) + ": " + counted(stated.sent, "disclosure", "disclosures") +
              " sent to them, " + shown(stated.received) + " had from them.");
    return context.answer(page, answer);
}

} // namespace

Command books_state() {
    return {"books state",
            "States to an agency what this store has sent to it and had from it",
            "Signed and sealed. It speaks for this store alone, and names disclosures by their numbers, without any content.",
            {{"AGENCY", "AGENCY", "Its name, or the beginning of it.", Takes::required},
             {"--out", "FILE", "Where to.", Takes::required},
             kSince,
             kUntil,
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
