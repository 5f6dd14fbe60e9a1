// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const SecretBytes current, context.terminal.secret("Passphrase"));
    TRY_ASSIGN(const OpenStore session, context.unlock_with(current));
    context.progress.clear();
    TRY_ASSIGN(const SecretBytes next, context.terminal.new_secret("New passphrase"));
    TRY(core::change_passphrase(session, current, next, context.progress));
    return context.answer(
        Page().line("The passphrase is changed. Backups made before open with the old one."),
        {{"changed", true}});
}

} // namespace

Command store_passphrase() {
    return {"store passphrase",
            "Sets a new passphrase",
            "Secrets in order: the passphrase, the new one.",
            {},
            run};
}

} // namespace counterpart::cli
