// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/partnership_views.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    if (arguments.given("FILE") == arguments.given("--show"))
        return fail(ErrorCode::invalid_argument, "cli.usage", "either FILE or --show");
    TRY_ASSIGN(const OpenStore session, context.unlock());
    if (arguments.given("--show")) {
        TRY_ASSIGN(const core::PolicyView policy, core::show_policy(session));
        return context.answer(Page().line(policy.document), {{"version", policy.version},
                                                             {"title", policy.title},
                                                             {"own", policy.own},
                                                             {"document", policy.document}});
    }
    TRY_ASSIGN(const core::PartnershipView partnership, core::set_policy(session, arguments.path("FILE")));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_policy() {
    return {"partnership policy",
            "Sets the handling policy of the partnership, or shows the one in force",
            "What --show prints is the document itself: change it, raise its version, and set it.",
            {{"FILE", "FILE", "The policy's document."},
             {"--show", "", "Print the one in force.", Takes::nothing}},
            run};
}

} // namespace counterpart::cli
