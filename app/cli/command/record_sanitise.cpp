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
    TRY_ASSIGN(const core::RecordId original, core::find_record(session, arguments.one("ID")));
    TRY_ASSIGN(const core::RecordId made, core::sanitise_report(session, original, values));
    return context.answer(Page()
                              .line("The sanitised version is made: " + to_hex(made.view()))
                              .line("That it comes from the other report is known in this store alone."),
                          {{"id", to_hex(made.view())}, {"original", to_hex(original.view())}});
}

} // namespace

Command record_sanitise() {
    return {"record sanitise",
            "Makes a sanitised version of an intelligence report",
            "A report of its own in the same cases, with the words given. What points to the source is not taken over: "
            "source reference, evaluation, notes, and the report's reference, for which a random one stands.",
            {{"ID", "ID", "The report.", Takes::required},
             {"--set", "ATTR=VALUE", "What it says instead; the text must be among it.", Takes::some}},
            run};
}

} // namespace counterpart::cli
