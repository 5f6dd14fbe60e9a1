// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/template_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const core::DisclosureTemplate* one, core::find_template(arguments.one("ID")));
    return context.answer(page_of(*one), json_of(*one));
}

} // namespace

Command template_show() {
    return {"template show",
            "Shows what a template fills in, and what it asks of you",
            {},
            {{"ID", "ID", "The template, as \"template list\" names it.", Takes::required}},
            run};
}

} // namespace counterpart::cli
