// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_arguments.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(std::vector<core::Assignment> values, assignments_of(arguments.many("--set")));
    values.push_back({"title", arguments.one("--title")});
    if (arguments.given("--marking")) values.push_back({"marking", arguments.one("--marking")});
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecordId made, core::new_case(session, values));
    return context.answer(Page().line("The case is made: " + to_hex(made.view())),
                          {{"id", to_hex(made.view())}});
}

} // namespace

Command case_new() {
    return {"case new",
            "Starts a case",
            {},
            {{"--title", "TEXT", "What it is called.", Takes::required},
             {"--marking", "M", "Its marking, such as OFFICIAL-SENSITIVE."},
             {"--set", "ATTR=VALUE", "More about it.", Takes::any}},
            run};
}

} // namespace counterpart::cli
