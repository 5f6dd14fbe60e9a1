// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/challenge_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_arguments.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    core::NewChallenge challenge;
    TRY_ASSIGN(challenge.opinion, challenge_opinion(arguments.one("--opinion")));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(challenge.record, core::find_record(session, arguments.one("RECORD")));
    challenge.attribute = arguments.one("FIELD");
    challenge.agency = arguments.one("--agency");
    if (arguments.given("--value")) {
        TRY_ASSIGN(challenge.fact, find_fact(session, challenge.record, arguments.one("--value")));
    }
    challenge.words = arguments.one("--words");
    TRY_ASSIGN(const core::PostedLetter posted,
               core::challenge_fact(session, challenge, arguments.path("--out"), existing_of(arguments), context.progress));
    Page page;
    page.line("Sealed for " + shown(posted.agency_name) + ", whose value it is. Give it to them by any way you have.");
    page.line("It stands beside the value from now on; the value stays theirs.").line();
    page.field("Challenge", json_of(posted.id));
    page.field("File", shown_bytes(posted.file_bytes));
    return context.answer(page, json_of(posted));
}

} // namespace

Command challenge_new() {
    return {"challenge new",
            "Tells another agency what is doubtful about a value of theirs, as a sealed file",
            "The author corrects the value or stands by it. Nothing is overwritten.",
            {{"RECORD", "RECORD", "The record.", Takes::required},
             {"FIELD", "FIELD", "The attribute: date_of_birth.", Takes::required},
             {"--opinion", "OPINION", "disagree, out-of-date or wrong-person.", Takes::required},
             {"--words", "TEXT", "Why.", Takes::required},
             {"--agency", "AGENCY", "Whose value, where several agencies state one."},
             {"--value", "ID", "Which value, by the front of its id, where there are several."},
             {"--out", "FILE", "Where the sealed file goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
