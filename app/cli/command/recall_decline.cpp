// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/letter_views.h"
#include "app/cli/recall_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::PostedLetter posted, core::decline_recall(session, arguments.one("ID"), arguments.one("--reason"),
                                                                     arguments.path("--out"), existing_of(arguments), context.progress));
    Page page;
    page.line("Declined. Nothing has been destroyed. Give the answer to " + shown(posted.agency_name) + ".");
    return context.answer(page, json_of(posted));
}

} // namespace

Command recall_decline() {
    return {"recall decline",
            "Keeps what was recalled, and tells its author why",
            {},
            {{"ID", "ID", "The recall; the first digits of its id are enough.", Takes::required},
             {"--reason", "TEXT", "Why; the author reads it.", Takes::required},
             {"--out", "FILE", "Where the sealed answer goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
