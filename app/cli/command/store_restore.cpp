// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/store.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/keys/thumbprint.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const std::filesystem::path folder, context.store_folder());
    TRY_ASSIGN(const SecretBytes passphrase, context.terminal.secret("Passphrase of the backup"));
    TRY_ASSIGN(core::Session opened, core::restore_store(context.ports, arguments.path("FILE"), folder,
                                                         passphrase, context.progress));
    const core::Session& session = context.keep(std::move(opened));
    return context.answer(
        Page()
            .line("The backup is whole, and the store is back.")
            .field("Officer", shown(session.officer().name) + ", " + shown(session.officer().agency_name)),
        {{"store", to_hex(session.store_id().view())},
         {"officer", session.officer().name},
         {"agency_name", session.officer().agency_name},
         {"thumbprint", to_hex(session.identity().thumbprint().view())}});
}

} // namespace

Command store_restore() {
    return {
        "store restore",
        "Makes a store from a backup",
        "The folder named by --store must not be there yet. The whole backup is checked before it appears.",
        {{"FILE", "FILE", "The backup.", Takes::required}},
        run};
}

} // namespace counterpart::cli
