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
    TRY_ASSIGN(const core::PartnershipView partnership,
               core::create_partnership(session, arguments.one("--name")));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_create() {
    return {"partnership create",
            "Founds a partnership with this officer as its coordinator",
            {},
            {{"--name", "NAME", "What the partnership is called.", Takes::required}},
            run};
}

} // namespace counterpart::cli
