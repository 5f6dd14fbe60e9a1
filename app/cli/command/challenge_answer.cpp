// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/challenge_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    const auto outcome = core::challenge_outcome_from(arguments.one("--outcome"));
    if (!outcome) return fail(ErrorCode::invalid_argument, "cli.usage", "--outcome takes corrected or stands");
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::PostedLetter posted,
               core::answer_challenge(session, arguments.one("ID"), {*outcome, arguments.one("--words")}, arguments.path("--out"),
                                      existing_of(arguments), context.progress));
    Page page;
    page.line("Sealed for " + shown(posted.agency_name) + ". Give it to them by any way you have.");
    if (*outcome == core::ChallengeOutcome::corrected) page.line("The corrected value itself goes with the next disclosure.");
    page.line();
    page.field("Answer", json_of(posted.id));
    page.field("File", shown_bytes(posted.file_bytes));
    return context.answer(page, json_of(posted));
}

} // namespace

Command challenge_answer() {
    return {"challenge answer",
            "Says whether a value of yours that was doubted is corrected or stands",
            "Correct it first, with \"record set\" or \"record withdraw\".",
            {{"ID", "ID", "The challenge.", Takes::required},
             {"--outcome", "OUTCOME", "corrected, or stands.", Takes::required},
             {"--words", "TEXT", "Why; needed where it stands."},
             {"--out", "FILE", "Where the sealed file goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
