// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/approval_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::ApprovalView view, core::show_approval(session, arguments.one("ID")));
    return context.answer(page_of(view), json_of(view));
}

} // namespace

Command approval_show() {
    return {"approval show",
            "Shows a disclosure that a colleague is asked to agree to: terms, reasons and every value",
            {},
            {{"ID", "ID", "The letter, by the front of its id.", Takes::required}},
            run};
}

} // namespace counterpart::cli
