// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_request.h"
#include "app/cli/letter_views.h"
#include "app/cli/record_views.h"
#include "core/usecase/approvals.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY(check_usage(arguments));
    if (arguments.given("--group"))
        return fail(ErrorCode::invalid_argument, "cli.usage", "a colleague is asked about one agency at a time: --to");
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::SealRequest request, disclosure_request(session, arguments));
    TRY_ASSIGN(const core::Thumbprint colleague, core::find_colleague(session, arguments.one("--colleague")));
    TRY_ASSIGN(const core::PostedLetter posted,
               core::ask_approval(session, request, colleague, arguments.path("--out"), existing_of(arguments), context.progress));
    return context.answer(page_of_asked(posted), json_of(posted));
}

} // namespace

Command approval_ask() {
    Command command{"approval ask", "Asks a colleague to look at a disclosure and to agree to it",
                    "Where policy asks for a second officer. It takes what \"seal\" takes: a word changed afterwards is another disclosure.",
                    disclosure_arguments(), run};
    command.arguments.push_back({"--colleague", "NAME", "An officer of your agency who may seal, by name or thumbprint.", Takes::required});
    command.arguments.push_back({"--out", "FILE", "Where to.", Takes::required});
    command.arguments.push_back({"--force", "", kForceHelp, Takes::nothing});
    return command;
}

} // namespace counterpart::cli
