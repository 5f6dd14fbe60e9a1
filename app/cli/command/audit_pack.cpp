// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/books_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/period_arguments.h"
#include "core/usecase/pack.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const core::Period period, period_of(arguments));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::PackReport report,
               core::export_pack(session, arguments.path("--out-dir"), period, existing_of(arguments), context.progress));
    Page page;
    page.line("The pack is written and signed: " + counted(report.disclosures, "disclosure", "disclosures") + " and " +
              counted(report.letters, "letter", "letters") + ".");
    return context.answer(page, {{"disclosures", report.disclosures}, {"letters", report.letters}, {"span", json_of(report.span)}});
}

} // namespace

Command audit_pack() {
    return {"audit pack",
            "Writes a signed pack for an auditor: who had what, why, under which rule, and how it was answered",
            "As CSV and PDF, with a signature over both. Values of cases are not in it; what was written to justify sharing is. It is logged.",
            {{"--out-dir", "DIR", "The folder for its files; it is made where it is not there.", Takes::required},
             kSince,
             kUntil,
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
