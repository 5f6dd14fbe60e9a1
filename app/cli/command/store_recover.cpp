// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const std::filesystem::path folder, context.store_folder());
    TRY_ASSIGN(const SecretBytes key, context.terminal.secret("Recovery key"));
    TRY_ASSIGN(const SecretBytes next, context.terminal.new_secret("New passphrase"));
    TRY_ASSIGN(core::Session opened, core::recover_store(context.ports, folder, key, next, context.progress));
    const core::Session& session = context.keep(std::move(opened));
    return context.answer(
        Page().line(
            "The store is open again, and the new passphrase is set. The recovery key stays as it is."),
        {{"recovered", true}, {"store", to_hex(session.store_id().view())}});
}

} // namespace

Command store_recover() {
    return {"store recover",
            "Opens the store with the recovery key and sets a new passphrase",
            "Secrets in order: the recovery key, the new passphrase.",
            {},
            run};
}

} // namespace counterpart::cli
