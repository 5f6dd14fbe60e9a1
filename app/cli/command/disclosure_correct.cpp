// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/preview_views.h"
#include "app/cli/sealed_views.h"
#include "app/cli/letter_views.h"
#include "core/usecase/approvals.h"
#include "core/usecase/corrections.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    const std::string_view id = arguments.one("ID");
    if (!arguments.given("--out")) {
        TRY_ASSIGN(const core::SealRequest request, core::correction_of(session, id));
        TRY_ASSIGN(const core::DisclosurePreview preview, core::preview_disclosure(session, request));
        return context.answer(page_of(preview), json_of(preview));
    }
    TRY_ASSIGN(const std::filesystem::path out, output_of(arguments, context));
    if (arguments.given("--colleague")) {
        TRY_ASSIGN(const core::Thumbprint colleague, core::find_colleague(session, arguments.one("--colleague")));
        TRY_ASSIGN(const core::PostedLetter posted, core::ask_about_correction(session, id, colleague, out, existing_of(arguments), context.progress));
        return context.answer(page_of_asked(posted), json_of(posted));
    }
    TRY_ASSIGN(const core::SealedBundle sealed, core::seal_correction(session, id, out, existing_of(arguments), context.progress));
    Page page;
    add_sealed(page, sealed, out);
    page.line("It corrects what they have. Give it to them.");
    return context.answer(page, json_of_sealed(sealed, out));
}

} // namespace

Command disclosure_correct() {
    return {"disclosure correct",
            "Seals what replaces values that left, for the agency that has them",
            "Under the terms of that disclosure, and nothing else than was in it and what replaces that. Without --out it shows what would leave.",
            {{"ID", "ID", "The disclosure; the first digits of its id are enough.", Takes::required},
             {"--out", "FILE", "Where to; into a folder under a random name."},
             {"--colleague", "NAME", "Where policy asks for a second officer: asks this colleague first, by name or thumbprint; the file is for them."},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
