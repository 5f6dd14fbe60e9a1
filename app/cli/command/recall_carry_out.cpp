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
    TRY_ASSIGN(const core::CarriedOut done,
               core::carry_out_recall(session, arguments.one("ID"), arguments.path("--out"), existing_of(arguments), context.progress));
    Page page;
    page.line(counted(done.erased, "value", "values") + " and " + counted(done.attachments, "attachment", "attachments") +
              " are destroyed in this store.");
    if (done.kept != 0) page.line(counted(done.kept, "value", "values") + " stay: they came another way, too.");
    page.line("The proof is written. Give it to " + shown(done.disposal.agency_name) + ".");
    page.line("Destroy the sealed files, prints and copies of it as well: this program cannot reach them.");
    if (!done.passed_on.empty()) {
        page.line("It was passed on to " + listed(all_shown(done.passed_on)) + ". Send them the recall: recall pass-on.");
    }
    Json answer = json_of(done.disposal);
    answer.add("erased", done.erased);
    answer.add("kept", done.kept);
    answer.add("attachments", done.attachments);
    answer.add("passed_on", done.passed_on);
    return context.answer(page, answer);
}

} // namespace

Command recall_carry_out() {
    return {"recall carry-out",
            "Destroys what was recalled and writes the signed proof for its author",
            "Values and attachments are erased for good; their digests stay, so that the log and other signatures can still be checked.",
            {{"ID", "ID", "The recall; the first digits of its id are enough.", Takes::required},
             {"--out", "FILE", "Where the sealed proof goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
