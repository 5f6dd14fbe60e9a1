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
    TRY_ASSIGN(const std::uint64_t bytes, core::publish_register(session, arguments.path("FILE"),
                                                                 existing_of(arguments), context.progress));
    return context.answer(
        Page().line("The register is written: " + shown_bytes(bytes) + ". Send it to every officer in it."),
        {{"bytes", bytes}});
}

} // namespace

Command partnership_publish() {
    return {"partnership publish",
            "Seals the register for all officers in it",
            "Or the version that waits for signatures, for the other coordinators.",
            {{"FILE", "FILE", "Where to.", Takes::required}, {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
