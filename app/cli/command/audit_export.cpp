// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/audit.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const std::uint64_t entries,
               core::export_audit(session, arguments.path("FILE"), existing_of(arguments), context.progress));
    return context.answer(
        Page().line("The log is written as CSV: " + counted(entries, "entry", "entries") + "."),
        {{"entries", entries}});
}

} // namespace

Command audit_export() {
    return {"audit export",
            "Writes the log as CSV",
            "It is logged.",
            {{"FILE", "FILE", "Where to.", Takes::required}, {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
