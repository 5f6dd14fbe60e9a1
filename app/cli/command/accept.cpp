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
    TRY_ASSIGN(const core::BundleView bundle, core::accept_bundle(session, arguments.path("FILE"), {}));
    Page page = page_of(bundle);
    page.line().line("You have accepted its conditions, and that is signed. \"import\" takes it in, \"receipt\" tells the sender.");
    return context.answer(page, json_of(bundle));
}

} // namespace

Command accept() {
    return {"accept",
            "Accepts the conditions of a sealed file, before it is taken in",
            "Your signature says that you have read them and will keep to them.",
            {{"FILE", "FILE", "The sealed file.", Takes::required}},
            run};
}

} // namespace counterpart::cli
