// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    if (!arguments.given("--yes")) {
        TRY_ASSIGN(
            const std::string typed,
            context.terminal.line(
                "Whoever has this key can open every file ever sealed to you, without your passphrase. "
                "Showing it is logged. Type yes to go on",
                "cli.needs_yes"));
        if (typed != "yes") return fail(ErrorCode::cancelled, "act.cancelled");
    }
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const SecretBytes identity, core::export_identity(session));
    return context.answer(Page(), Json::object(), "identity", identity);
}

} // namespace

Command identity_export() {
    return {"identity export",
            "Shows the officer's secret age identity, for the public age program",
            "Asks first, and is logged.",
            {{"--yes", "", "Do not ask first.", Takes::nothing}},
            run};
}

} // namespace counterpart::cli
