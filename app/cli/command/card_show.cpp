// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/partnership_views.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const core::CardView card, core::show_card(context.ports, arguments.path("FILE")));
    Page page;
    page.line("A card. It is whole, but only its owner's voice can tell whose it is: compare the digits.")
        .line();
    return context.answer(page.append(page_of(card)), json_of(card));
}

} // namespace

Command card_show() {
    return {"card show",
            "Shows what a card says",
            "Needs no store.",
            {{"FILE", "FILE", "The card.", Takes::required}},
            run};
}

} // namespace counterpart::cli
