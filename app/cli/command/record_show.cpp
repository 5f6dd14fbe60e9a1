// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecordId id, core::find_record(session, arguments.one("ID")));
    TRY_ASSIGN(const core::RecordView record, core::show_record(session, id));
    return context.answer(page_of(record), json_of(record));
}

} // namespace

Command record_show() {
    return {"record show",
            "Shows what each agency says of a record",
            {},
            {{"ID", "ID", "The record.", Takes::required}},
            run};
}

} // namespace counterpart::cli
