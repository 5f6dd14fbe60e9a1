// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/partnership_views.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    const std::filesystem::path file = arguments.path("FILE");
    auto taken = core::import_register(session, file, arguments.one("--expect"), context.progress);
    if (!taken && taken.error().reason == "register.not_confirmed" && !arguments.given("--expect") &&
        context.terminal.can_ask()) {
        context.progress.clear();
        TRY_ASSIGN(const std::string digits,
                   context.terminal.line("The 40 digits that a coordinator who signed it reads out",
                                         "cli.needs_digits"));
        taken = core::import_register(session, file, digits, context.progress);
    }
    TRY_ASSIGN(const core::PartnershipView partnership, std::move(taken));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_import() {
    return {"partnership import",
            "Takes a register in",
            "The first one of a partnership is taken only with the digits that one of its coordinators reads "
            "out by voice. Later "
            "ones must follow from it.",
            {{"FILE", "FILE", "The register's file.", Takes::required},
             {"--expect", "DIGITS",
              "The coordinator's digits as heard; asked for where they are needed and not given."}},
            run};
}

} // namespace counterpart::cli
