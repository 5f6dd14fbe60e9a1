// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_request.h"
#include "app/cli/group_views.h"
#include "app/cli/preview_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY(check_usage(arguments));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    if (arguments.given("--group")) {
        TRY_ASSIGN(const core::GroupRequest group, group_request(session, arguments));
        TRY_ASSIGN(const core::GroupPreview all, core::preview_group(session, group));
        return context.answer(page_of(all), json_of(all));
    }
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
