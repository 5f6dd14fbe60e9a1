// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const std::uint64_t bytes,
               core::backup_store(session, arguments.path("FILE"), existing_of(arguments), context.progress));
    return context.answer(Page().line("The backup is written: " + shown_bytes(bytes) +
                                      ". It opens with the passphrase of today and with the recovery key."),
                          {{"bytes", bytes}});
}

} // namespace

Command store_backup() {
    return {"store backup",
            "Copies the whole store into one file, encrypted as it is",
            {},
            {{"FILE", "FILE", "Where to.", Takes::required}, {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
