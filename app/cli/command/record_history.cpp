// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/records.h"
#include "core/usecase/terms.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecordId id, core::find_record(session, arguments.one("ID")));
    TRY_ASSIGN(const std::vector<core::ClaimView> claims, core::record_history(session, id));
    std::vector<Page::Row> rows;
    for (const core::ClaimView& claim : claims) {
        const bool withdrawn = std::holds_alternative<core::Withdrawn>(claim.value);
        rows.push_back({short_id(claim.fact), shown(claim.claimed), shown(claim.attribute),
                        withdrawn ? "(taken back)" : shown(claim.text), shown(claim.author_name),
                        shown(claim.agency_name), claim.current ? "stands" : "earlier",
                        claim.from_bundle ? short_id(*claim.from_bundle) : ""});
    }
    TRY_ASSIGN(const auto terms, core::terms_of_record(session, id));
    Page page;
    page.table({"ID", "When", "What", "Value", "Who", "Agency", "", "Under"}, rows);
    if (!terms.empty()) page.line().append(page_of(terms));
    return context.answer(page, {{"claims", json_list(claims)}, {"terms", json_list(terms)}});
}

} // namespace

Command record_history() {
    return {"record history",
            "Lists everything ever said of a record",
            {},
            {{"ID", "ID", "The record.", Takes::required}},
            run};
}

} // namespace counterpart::cli
