// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const SecretBytes key, core::renew_recovery_key(session));
    Page page;
    page.line("A new recovery key. The one before no longer opens the store. This one is shown this once:")
        .line();
    TRY(context.answer(page, {{"recovery_key_confirmed", false}}, "recovery_key", key));
    context.out.remark("Confirm it with \"store confirm-recovery\".");
    return {};
}

} // namespace

Command store_recovery_key() {
    return {"store recovery-key",
            "Makes a new recovery key in place of the old one",
            "It is shown once; \"store confirm-recovery\" has to follow.",
            {},
            run};
}

} // namespace counterpart::cli
