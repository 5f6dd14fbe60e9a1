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
    core::Agreement agreement;
    agreement.title = arguments.one("--title");
    agreement.purposes = arguments.many("--purpose");
    agreement.gateways = arguments.many("--gateway");
    if (arguments.given("--review")) {
        TRY_ASSIGN(agreement.review_date, core::parse_instant(arguments.one("--review")));
    }
    TRY_ASSIGN(const core::PartnershipView partnership, core::set_agreement(session, agreement));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_agreement() {
    return {"partnership agreement",
            "States the sharing agreement that the partnership works under",
            {},
            {{"--title", "TEXT", "What it is called.", Takes::required},
             {"--purpose", "TEXT", "What information is shared for.", Takes::any},
             {"--gateway", "CODE", "A legal basis it allows; none given: all.", Takes::any},
             {"--review", "DATE", "When it is to be looked at again: 2027-06-30."}},
            run};
}

} // namespace counterpart::cli
