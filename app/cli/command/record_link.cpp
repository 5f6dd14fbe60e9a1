// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    core::LinkRequest request;
    TRY_ASSIGN(request.from, core::find_record(session, arguments.one("ID")));
    TRY_ASSIGN(request.to, core::find_record(session, arguments.one("OTHER")));
    request.role = arguments.one("ROLE");
    if (arguments.given("--strength")) request.strength = arguments.one("--strength");
    if (arguments.given("--case")) {
        TRY_ASSIGN(request.in_case, core::find_record(session, arguments.one("--case")));
    }
    TRY_ASSIGN(const core::RecordId link, core::link_records(session, request));
    return context.answer(Page().line("The link is made: " + to_hex(link.view())),
                          {{"id", to_hex(link.view())}});
}

} // namespace

Command record_link() {
    return {
        "record link",
        "Links a record to another",
        {},
        {{"ID", "ID", "The record it leads from.", Takes::required},
         {"ROLE", "ROLE", "What the first is to the second: uses, lives_at and so on.", Takes::required},
         {"OTHER", "ID", "The record it leads to.", Takes::required},
         {"--strength", "S", "confirmed, tentative or unconfirmed, which it is where nothing is given."},
         {"--case", "ID", "The case it belongs to; the cases of the first record where it is not given."}},
        run};
}

} // namespace counterpart::cli
