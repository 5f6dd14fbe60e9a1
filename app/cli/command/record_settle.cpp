// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_arguments.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecordId id, core::find_record(session, arguments.one("ID")));
    TRY_ASSIGN(const Digest fact, find_fact(session, id, arguments.one("VALUE")));
    TRY(core::settle_conflict(session, id, fact));
    return context.answer(Page().line("The chosen value stands alone now. The others stay in the history."),
                          {{"id", to_hex(id.view())}, {"fact", to_hex(fact.view())}});
}

} // namespace

Command record_settle() {
    return {
        "record settle",
        "Settles two values of our own agency",
        "The chosen one is stated again over its rivals.",
        {{"ID", "ID", "The record.", Takes::required},
         {"VALUE", "VALUE", "The value, by the id that \"record show\" puts in brackets.", Takes::required}},
        run};
}

} // namespace counterpart::cli
