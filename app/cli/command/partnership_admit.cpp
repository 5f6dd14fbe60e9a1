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
    TRY_ASSIGN(const core::CardView card, core::show_card(context.ports, arguments.path("CARD")));
    std::string digits = arguments.one("--expect");
    if (digits.empty()) {
        context.progress.clear();
        const std::string prompt = "The 40 digits that " + shown(card.officer) + " reads out";
        TRY_ASSIGN(digits, context.terminal.line(prompt, "cli.needs_digits"));
    }
    TRY_ASSIGN(const core::PartnershipView partnership,
               core::admit_officer(session, arguments.path("CARD"), digits));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_admit() {
    return {"partnership admit",
            "Takes an officer into the register",
            "The card's owner reads their 40 digits out by voice; they are typed here as heard.",
            {{"CARD", "CARD", "The officer's card.", Takes::required},
             {"--expect", "DIGITS", "The digits as heard; asked for where they are not given."}},
            run};
}

} // namespace counterpart::cli
