// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    context.progress.clear();
    TRY_ASSIGN(const SecretBytes typed, context.terminal.secret("Recovery key"));
    TRY(core::confirm_recovery_key(session, typed));
    return context.answer(Page().line("The recovery key is confirmed."), {{"recovery_key_confirmed", true}});
}

} // namespace

Command store_confirm_recovery() {
    return {
        "store confirm-recovery",
        "Proves that the recovery key has been written down",
        "Until then nothing can be sealed or taken in. Secrets in order: the passphrase, the recovery key.",
        {},
        run};
}

} // namespace counterpart::cli
