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
    TRY_ASSIGN(const core::CaseView view, core::show_case(session, id));
    Page page = page_of(view.record);
    page.line();
    if (view.records.empty())
        page.line("No record is in this case yet.");
    else
        page.line(counted(view.records.size(), "record", "records") + " in this case")
            .append(table_of(view.records));
    return context.answer(page, {{"case", json_of(view.record)}, {"records", json_list(view.records)}});
}

} // namespace

Command case_show() {
    return {
        "case show", "Shows a case and what is in it", {}, {{"ID", "ID", "The case.", Takes::required}}, run};
}

} // namespace counterpart::cli
