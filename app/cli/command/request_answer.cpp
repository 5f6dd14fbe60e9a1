// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/request_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    core::RequestAnswer answer;
    TRY_ASSIGN(answer.outcome, request_outcome(arguments.one("--outcome")));
    answer.words = arguments.one("--words");
    answer.contact = arguments.one("--contact");
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::PostedLetter posted, core::answer_request(session, arguments.one("ID"), answer, arguments.path("--out"),
                                                                     existing_of(arguments), context.progress));
    Page page;
    page.line("Sealed for " + shown(posted.agency_name) + ". Give it to them by any way you have.").line();
    page.field("Answer", json_of(posted.id));
    page.field("File", shown_bytes(posted.file_bytes));
    return context.answer(page, json_of(posted));
}

} // namespace

Command request_answer() {
    return {"request answer",
            "Answers a request without a disclosure: that you hold nothing, or whom to call",
            "What you hold goes with \"seal --answers\".",
            {{"ID", "ID", "The request.", Takes::required},
             {"--outcome", "OUTCOME", "nothing, or call-me.", Takes::required},
             {"--words", "TEXT", "What there is to say; not with call-me."},
             {"--contact", "TEXT", "With call-me: a name and how to reach them."},
             {"--out", "FILE", "Where the sealed file goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
