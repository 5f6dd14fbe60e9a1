// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/letter_views.h"
#include "app/cli/recall_views.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    core::RecallRequest request;
    request.disclosure = arguments.one("DISCLOSURE");
    request.reason = arguments.one("--reason");
    if (arguments.given("--by")) {
        TRY_ASSIGN(request.by, core::parse_instant(arguments.one("--by")));
    }
    for (const std::string& prefix : arguments.many("--record")) {
        TRY_ASSIGN(const core::RecordId record, core::find_record(session, prefix));
        request.only.push_back(record);
    }
    TRY_ASSIGN(const core::PostedLetter posted,
               core::recall_disclosure(session, request, arguments.path("--out"), existing_of(arguments), context.progress));
    Page page;
    page.line("The recall is written. Give it to " + shown(posted.agency_name) + ".");
    if (posted.letters > 1) page.line("It takes back what corrected it as well: " + counted(posted.letters - 1, "more disclosure", "more disclosures") + ".");
    page.line("They are asked to destroy what they have and to say so in a signed answer. It cannot be forced.");
    return context.answer(page, json_of(posted));
}

} // namespace

Command recall_new() {
    return {"recall new",
            "Takes a disclosure back, or some of it",
            "Writes a sealed letter to the agency that has it. They carry it out or decline it; their signed answer comes back as a file.",
            {{"DISCLOSURE", "ID", "The bundle; the first digits of its id are enough.", Takes::required},
             {"--reason", "TEXT", "Why; the recipient reads it.", Takes::required},
             {"--record", "ID", "Only what was said of this record. May be given more than once.", Takes::any},
             {"--by", "DATE", "Until when an answer is expected; 14 days if not said."},
             {"--out", "FILE", "Where the sealed file goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
