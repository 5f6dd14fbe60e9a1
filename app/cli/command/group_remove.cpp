// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/groups.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY(core::remove_group(session, arguments.one("NAME")));
    Page page;
    page.line("The group is gone. What was disclosed to its agencies stays in your log.");
    return context.answer(page, {{"removed", arguments.one("NAME")}});
}

} // namespace

Command group_remove() {
    return {"group remove", "Forgets a group", {}, {{"NAME", "NAME", "The group.", Takes::required}}, run};
}

} // namespace counterpart::cli
