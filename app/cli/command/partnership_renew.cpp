// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/partnership_views.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::PartnershipView partnership, core::renew_register(session));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_renew() {
    return {"partnership renew", "Makes a version of the register with a later end", {}, {}, run};
}

} // namespace counterpart::cli
