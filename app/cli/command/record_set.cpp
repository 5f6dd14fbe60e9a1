// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_arguments.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const std::vector<core::Assignment> values, assignments_of(arguments.many("ATTR=VALUE")));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecordId id, core::find_record(session, arguments.one("ID")));
    TRY(core::set_record(session, id, values));
    return context.answer(Page().line(counted(values.size(), "value is", "values are") +
                                      " stated. What was said before stays in the history."),
                          {{"id", to_hex(id.view())}, {"values", values.size()}});
}

} // namespace

Command record_set() {
    return {"record set",
            "States values of a record",
            "A single value takes the place of our agency's earlier one; of an attribute with many values, "
            "one is added. "
            "Nothing behind the equals sign takes a single value back.",
            {{"ID", "ID", "The record.", Takes::required},
             {"ATTR=VALUE", "ATTR=VALUE", "The values.", Takes::some}},
            run};
}

} // namespace counterpart::cli
