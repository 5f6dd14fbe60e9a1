// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/attachments.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecordId record, core::find_record(session, arguments.one("--to")));
    TRY_ASSIGN(const core::AttachmentView made,
               core::attach_file(session, arguments.path("FILE"), record, context.progress));
    Page page;
    page.line("Attached: " + shown(made.name) + ", " + shown_bytes(made.size) + ", as " + json_of(made.id));
    page.line("The file itself is still where it was, unprotected.");
    return context.answer(page, json_of(made));
}

} // namespace

Command attach() {
    return {"attach",
            "Takes a file into the store",
            {},
            {{"FILE", "FILE", "The file; it stays as it is.", Takes::required},
             {"--to", "ID", "The record it belongs to.", Takes::required}},
            run};
}

} // namespace counterpart::cli
