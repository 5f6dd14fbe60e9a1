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
    TRY_ASSIGN(const core::PostedLetter posted, core::pass_recall_on(session, arguments.one("ID"), arguments.one("--to"), arguments.path("--out"),
                                                                     existing_of(arguments), context.progress));
    Page page;
    page.line("The author's recall is sealed for " + shown(posted.agency_name) + ". Give it to them; they answer the author.");
    return context.answer(page, json_of(posted));
}

} // namespace

Command recall_pass_on() {
    return {"recall pass-on",
            "Sends a recall after what was passed on",
            "The recall goes as its author signed it.",
            {{"ID", "ID", "The recall; the first digits of its id are enough.", Takes::required},
             {"--to", "AGENCY", "The agency that was given any of it.", Takes::required},
             {"--out", "FILE", "Where the sealed file goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
