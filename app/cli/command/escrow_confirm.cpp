// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    context.progress.clear();
    TRY_ASSIGN(const SecretBytes typed, context.terminal.secret("Escrow key"));
    TRY(core::confirm_escrow_key(session, typed));
    return context.answer(
        Page().line("The escrow key is confirmed. Export your card again: it carries the public half now."),
        {{"confirmed", true}});
}

} // namespace

Command escrow_confirm() {
    return {"escrow confirm",
            "Proves that the escrow key has been written down",
            "Secrets in order: the passphrase, the escrow key.",
            {},
            run};
}

} // namespace counterpart::cli
