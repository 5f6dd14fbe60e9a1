// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::DisclosureView disclosure, core::show_disclosure(session, arguments.one("ID")));
    return context.answer(page_of(disclosure), json_of(disclosure));
}

} // namespace

Command disclosure_show() {
    return {"disclosure show",
            "Shows one disclosure and the receipts that came back",
            {},
            {{"ID", "ID", "The bundle; the first digits of its id are enough.", Takes::required}},
            run};
}

} // namespace counterpart::cli
