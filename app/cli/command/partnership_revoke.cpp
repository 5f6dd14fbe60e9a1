// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/partnership_views.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::Thumbprint officer, core::find_officer(session, arguments.one("THUMBPRINT")));
    TRY_ASSIGN(const core::PartnershipView partnership,
               core::revoke_officer(session, officer, arguments.one("--reason")));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_revoke() {
    return {"partnership revoke",
            "Withdraws an officer's key",
            "For good: nobody seals to it any more, and what it signs is refused.",
            {{"THUMBPRINT", "THUMBPRINT", "Whose; the first digits are enough.", Takes::required},
             {"--reason", "TEXT", "Why.", Takes::required}},
            run};
}

} // namespace counterpart::cli
