// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_request.h"
#include "app/cli/preview_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::SealRequest request, disclosure_request(session, arguments));
    TRY_ASSIGN(const core::DisclosurePreview preview, core::preview_disclosure(session, request));
    return context.answer(page_of(preview), json_of(preview));
}

} // namespace

Command disclosure_preview() {
    return {"disclosure preview", "Shows exactly what \"seal\" would let leave",
            "Writes nothing. \"seal --preview\" with the digest it prints holds the sealing to it.",
            disclosure_arguments(), run};
}

} // namespace counterpart::cli
