// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/books_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/pack.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::PackVerification pack, core::verify_pack(session, arguments.path("DIR"), context.progress));
    Page page;
    page.line("The pack is as it was signed.");
    page.field("Signed by", shown(pack.officer) + ", " + shown(pack.agency_name));
    page.field("Made", shown(pack.made) + ", by their clock");
    page.field("From", shown(pack.span.since));
    page.field("To", shown(pack.span.until));
    return context.answer(page, {{"good", true},
                                 {"officer", pack.officer},
                                 {"agency", pack.agency_name},
                                 {"made", json_of(pack.made)},
                                 {"span", json_of(pack.span)}});
}

} // namespace

Command audit_verify_pack() {
    return {"audit verify-pack",
            "Checks that an auditor's pack is as an officer of the partnership signed it",
            {},
            {{"DIR", "DIR", "The folder with its four files.", Takes::required}},
            run};
}

} // namespace counterpart::cli
