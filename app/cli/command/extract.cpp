// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/attachments.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::AttachmentId id, core::find_attachment(session, arguments.one("ATTACHMENT")));
    TRY_ASSIGN(const std::uint64_t bytes, core::extract_attachment(session, id, arguments.path("FILE"),
                                                                   existing_of(arguments), context.progress));
    return context.answer(
        Page().line("An unprotected copy is written: " + shown_bytes(bytes) + ". The log says so."),
        {{"id", json_of(id)}, {"bytes", bytes}});
}

} // namespace

Command extract() {
    return {"extract",
            "Writes an attachment out, unprotected",
            "It is logged.",
            {{"ATTACHMENT", "ATTACHMENT", "Which; the first digits of its id are enough.", Takes::required},
             {"FILE", "FILE", "Where to.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
