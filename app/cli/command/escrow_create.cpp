// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const SecretBytes key, core::create_escrow_key(session));
    Page page;
    page.line("The agency's escrow key: whoever holds it can open every bundle sealed for the agency. It is "
              "shown this");
    page.line("once and kept nowhere. Print it, lock it away, and type it back with \"escrow confirm\".")
        .line();
    return context.answer(page, {{"confirmed", false}}, "escrow_key", key);
}

} // namespace

Command escrow_create() {
    return {"escrow create",
            "Makes a sealing key for the agency, to be printed and locked away",
            "The officer's card carries its public half once it has been typed back.",
            {},
            run};
}

} // namespace counterpart::cli
