// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/template_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    const auto& templates = core::disclosure_templates();
    Page page;
    for (const core::DisclosureTemplate& one : templates)
        page.line(one.name).line("  " + one.id).line("  " + one.when).line();
    return context.answer(page, {{"templates", json_list(templates, [](const auto& one) { return json_of(one); })}});
}

} // namespace

Command template_list() {
    return {"template list", "Lists the templates for common kinds of disclosure",
            "\"seal\" and \"disclosure preview\" take their ids.", {}, run};
}

} // namespace counterpart::cli
