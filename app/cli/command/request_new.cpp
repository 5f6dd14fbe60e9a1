// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/request_views.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    core::NewRequest request;
    request.to_agency = arguments.one("--to");
    request.about = arguments.one("--about");
    if (arguments.given("--record")) {
        TRY_ASSIGN(request.record, core::find_record(session, arguments.one("--record")));
    }
    request.question = arguments.one("--question");
    request.purpose = arguments.one("--purpose");
    request.gateway = arguments.one("--gateway");
    request.necessity = arguments.one("--necessity");
    TRY_ASSIGN(request.by, core::parse_instant(arguments.one("--by")));
    request.marking = arguments.one("--marking");
    for (const std::string& prefix : arguments.many("--officer")) {
        TRY_ASSIGN(const core::Thumbprint officer, core::find_officer(session, prefix));
        request.only_officers.push_back(officer);
    }
    TRY_ASSIGN(const core::PostedLetter posted,
               core::new_request(session, request, arguments.path("--out"), existing_of(arguments), context.progress));
    Page page;
    page.line("Sealed for " + shown(posted.agency_name) + ". Give it to them by any way you have.").line();
    page.field("Request", json_of(posted.id));
    page.field("File", shown_bytes(posted.file_bytes));
    return context.answer(page, json_of(posted));
}

} // namespace

Command request_new() {
    return {"request new",
            "Asks an agency for information, as a sealed file",
            "They answer with a disclosure, or that they hold nothing, or whom to call.",
            {{"--to", "AGENCY", "The agency, by name.", Takes::required},
             {"--about", "TEXT", "Whom or what it is about, in one line.", Takes::required},
             {"--record", "ID", "A record of yours that they may know, too."},
             {"--question", "TEXT", "What you ask.", Takes::required},
             {"--purpose", "TEXT", "What for.", Takes::required},
             {"--gateway", "CODE", "The legal basis.", Takes::required},
             {"--necessity", "TEXT", "Why it is necessary.", Takes::required},
             {"--by", "DATE", "The day by which you want the answer: 2027-06-30.", Takes::required},
             {"--marking", "M", "The marking; OFFICIAL-SENSITIVE where it is not given."},
             {"--officer", "THUMBPRINT", "Only for these officers of the agency.", Takes::any},
             {"--out", "FILE", "Where the sealed file goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
