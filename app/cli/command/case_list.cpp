// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const std::vector<core::RecordSummary> cases, core::list_cases(session));
    const Page none =
        Page().line("There is no case yet. \"case new\" starts one; \"import\" brings a partner's.");
    return context.answer(cases.empty() ? none : table_of(cases), {{"cases", json_list(cases)}});
}

} // namespace

Command case_list() {
    return {"case list", "Lists the cases", {}, {}, run};
}

} // namespace counterpart::cli
