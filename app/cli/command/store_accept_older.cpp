// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const std::filesystem::path folder, context.store_folder());
    if (!arguments.given("--yes")) {
        TRY_ASSIGN(const std::string typed,
                   context.terminal.line(
                       "This store is an older copy, or may be one: what was done since is missing from it. Go on "
                       "from it, and have that logged for good? Type yes",
                       "cli.needs_yes"));
        if (typed != "yes") return fail(ErrorCode::cancelled, "act.cancelled");
    }
    TRY_ASSIGN(const SecretBytes passphrase, context.terminal.secret("Passphrase"));
    TRY_ASSIGN(core::Session opened,
               core::accept_older_copy(context.ports, folder, passphrase, context.progress));
    const core::Session& session = context.keep(std::move(opened));
    return context.answer(Page().line("The older copy is accepted, and the log says so."),
                          {{"accepted", true}, {"store", to_hex(session.store_id().view())}});
}

} // namespace

Command store_accept_older() {
    return {"store accept-older",
            "Goes on from an older copy of the store",
            "For a machine that was restored: the store is otherwise refused, because its log is older than "
            "this machine remembers, or warned of, because this machine cannot tell. It is logged.",
            {{"--yes", "", "Do not ask first.", Takes::nothing}},
            run};
}

} // namespace counterpart::cli
