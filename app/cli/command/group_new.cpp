// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/group_views.h"
#include "core/usecase/partnership.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    core::NewGroup group;
    group.name = arguments.one("NAME");
    group.agencies = arguments.many("--agency");
    for (const std::string& prefix : arguments.many("--officer")) {
        TRY_ASSIGN(const core::Thumbprint officer, core::find_officer(session, prefix));
        group.officers.push_back(officer);
    }
    group.terms = {arguments.one("--template"), arguments.one("--purpose"),    arguments.one("--gateway"), arguments.one("--consent"),
                   arguments.one("--code"),     arguments.one("--conditions"), arguments.one("--onward")};
    TRY_ASSIGN(const core::GroupView made, core::new_group(session, group));
    return context.answer(page_of(made), json_of(made));
}

} // namespace

Command group_new() {
    return {"group new",
            "Keeps agencies that you often share with under a name",
            "Each still gets a sealed file of its own. The group stays in this store.",
            {{"NAME", "NAME", "What to call it.", Takes::required},
             {"--agency", "AGENCY", "An agency of the partnership, by name.", Takes::any},
             {"--officer", "THUMBPRINT", "Of that officer's agency only those you name.", Takes::any},
             {"--template", "ID", "Start from this template each time."},
             {"--purpose", "TEXT", "What for."},
             {"--gateway", "CODE", "The legal basis, for all of them; without it the template's for each."},
             {"--consent", "STATE", "How it stands with consent."},
             {"--code", "P|C", "Handling code."},
             {"--conditions", "TEXT", "What the recipients must do."},
             {"--onward", "CODE", "What the recipients may do with it further."}},
            run};
}

} // namespace counterpart::cli
