// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/books_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::GapsView gaps, core::list_gaps(session));
    return context.answer(page_of(gaps), json_of(gaps));
}

} // namespace

Command books_gaps() {
    return {"books gaps",
            "Lists bundles that never came, by each sender's numbers, and what senders have contradicted",
            "Of two bundles of one sender that cannot both be true the second is refused, and what was signed is kept as evidence.",
            {},
            run};
}

} // namespace counterpart::cli
