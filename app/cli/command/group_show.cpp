// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/group_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::GroupView group, core::show_group(session, arguments.one("NAME")));
    return context.answer(page_of(group), json_of(group));
}

} // namespace

Command group_show() {
    return {"group show",
            "Shows a group: its agencies, who can be reached, and its terms",
            {},
            {{"NAME", "NAME", "The group.", Takes::required}},
            run};
}

} // namespace counterpart::cli
