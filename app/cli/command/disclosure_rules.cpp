// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::WithholdingRules rules, core::withholding_in_force(session));
    Json list = Json::array();
    Page page;
    for (const core::WithholdingRule& rule : rules.rules) {
        page.line(shown(rule.label) + (rule.standing ? " (always, unless set aside)" : ""));
        page.line("  " + shown(rule.id));
        page.line("  " + shown(rule.definition)).line();
        list.push_back({{"id", rule.id},
                        {"label", rule.label},
                        {"definition", rule.definition},
                        {"standing", rule.standing}});
    }
    return context.answer(page, {{"version", rules.version}, {"rules", list}});
}

} // namespace

Command disclosure_rules() {
    return {"disclosure rules", "Lists the rules by which values are kept back", "The partnership's own, where its policy has any. \"seal\" takes their ids.", {}, run};
}

} // namespace counterpart::cli
