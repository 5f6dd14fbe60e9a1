// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::BundleView bundle,
               core::refuse_bundle(session, arguments.path("FILE"), arguments.one("--reason"),
                                   arguments.path("--out"), existing_of(arguments), context.progress));
    Page page;
    page.line("Refused. Nothing of its content has been taken in.");
    page.line(shown(bundle.sender_name) + ", " + shown(bundle.sender_agency) +
              ", gets your reason in the sealed receipt. Give it to them.");
    return context.answer(page, {{"refused", true}, {"bundle", json_of(bundle)}});
}

} // namespace

Command refuse() {
    return {"refuse",
            "Declines a sealed file with a signed receipt for its sender",
            {},
            {{"FILE", "FILE", "The sealed file.", Takes::required},
             {"--reason", "TEXT", "Why; the sender reads it.", Takes::required},
             {"--out", "FILE", "Where the receipt goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
