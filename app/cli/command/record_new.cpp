// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_arguments.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const std::vector<core::Assignment> values, assignments_of(arguments.many("--set")));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecordId in_case, core::find_record(session, arguments.one("--case")));
    TRY_ASSIGN(const core::RecordId made, core::new_record(session, arguments.one("TYPE"), in_case, values));
    return context.answer(Page().line("The record is made: " + to_hex(made.view())),
                          {{"id", to_hex(made.view())}});
}

} // namespace

Command record_new() {
    return {"record new",
            "Makes a record in a case",
            {},
            {{"TYPE", "TYPE", "What it is: person, place, vehicle, event, note and so on.", Takes::required},
             {"--case", "ID", "The case it is made in.", Takes::required},
             {"--set", "ATTR=VALUE", "What is known of it.", Takes::any}},
            run};
}

} // namespace counterpart::cli
