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
    TRY_ASSIGN(const core::CardView card,
               core::export_card(session, arguments.path("FILE"), existing_of(arguments)));
    Page page;
    page.line("The card is written. Give it to your partnership's coordinator, and read them the digits by "
              "voice.")
        .line();
    return context.answer(page.append(page_of(card)), json_of(card));
}

} // namespace

Command card_export() {
    return {"card export",
            "Writes the officer's public card",
            {},
            {{"FILE", "FILE", "Where to.", Takes::required}, {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
