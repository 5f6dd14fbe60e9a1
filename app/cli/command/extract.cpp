// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/attachments.h"
#include "core/usecase/terms.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::AttachmentId id, core::find_attachment(session, arguments.one("ATTACHMENT")));
    TRY_ASSIGN(const std::uint64_t bytes, core::extract_attachment(session, id, arguments.path("FILE"),
                                                                   existing_of(arguments), context.progress));
    TRY_ASSIGN(const auto terms, core::terms_of_attachment(session, id));
    Page page;
    page.line("An unprotected copy is written: " + shown_bytes(bytes) + ". The log says so.");
    if (!terms.empty()) page.line("The copy does not say so itself: these conditions hold for it, too.").line().append(page_of(terms));
    return context.answer(page, {{"id", json_of(id)}, {"bytes", bytes}, {"terms", json_list(terms)}});
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
