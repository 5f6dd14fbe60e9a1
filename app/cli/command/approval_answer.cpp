// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/letter_views.h"
#include "app/cli/record_views.h"
#include "core/usecase/approvals.h"

namespace counterpart::cli {

namespace {

Result<core::ApprovalOutcome> outcome_of(const std::string& text) {
    for (const auto outcome : {core::ApprovalOutcome::agreed, core::ApprovalOutcome::declined}) {
        if (core::to_text(outcome) == text) return outcome;
    }
    return fail(ErrorCode::invalid_argument, "cli.usage", "--outcome is agreed or declined");
}

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const core::ApprovalOutcome outcome, outcome_of(arguments.one("--outcome")));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::PostedLetter posted,
               core::answer_approval(session, arguments.one("ID"), outcome, arguments.one("--words"), arguments.path("--out"),
                                     existing_of(arguments), context.progress));
    Page page;
    page.line("Give the file to the colleague who asked.").line();
    page.field("Letter", json_of(posted.id)).field("Bundle", json_of(posted.bundle));
    return context.answer(page, json_of(posted));
}

} // namespace

Command approval_answer() {
    return {"approval answer",
            "Signs that you agree to a colleague's disclosure, or why not",
            "Look at it first: \"approval show\". Your signature is over exactly what is shown there.",
            {{"ID", "ID", "The letter, by the front of its id.", Takes::required},
             {"--outcome", "OUTCOME", "agreed or declined.", Takes::required},
             {"--words", "TEXT", "What you say to it; needed where you decline."},
             {"--out", "FILE", "Where to.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
