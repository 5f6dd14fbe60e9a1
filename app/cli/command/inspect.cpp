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
               core::inspect_bundle(session, arguments.path("FILE"), context.progress));
    Page page = page_of(bundle);
    if (bundle.before) {
        page.line().line("It was " + shown(bundle.before->state) + " here before, " + shown(bundle.before->received) +
                         ". There is nothing more to take in.");
    } else {
        page.line().line("Nothing has been taken in. \"import\" takes it in, \"refuse\" declines it.");
    }
    return context.answer(page, json_of(bundle));
}

} // namespace

Command inspect() {
    return {"inspect",
            "Checks a sealed file and shows what it says, without taking it in",
            {},
            {{"FILE", "FILE", "The sealed file.", Takes::required}},
            run};
}

} // namespace counterpart::cli
