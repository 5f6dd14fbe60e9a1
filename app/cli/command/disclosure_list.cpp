// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const std::vector<core::DisclosureView> disclosures, core::list_disclosures(session));
    Json list = Json::array();
    std::vector<Page::Row> rows;
    for (const core::DisclosureView& disclosure : disclosures) {
        list.push_back(json_of(disclosure));
        const auto& receipts = disclosure.receipts;
        rows.push_back({short_id(disclosure.bundle), shown(disclosure.made), shown(disclosure.agency_name),
                        shown(disclosure.manifest.purpose), shown(disclosure.facts),
                        receipts.empty() ? shown(disclosure.state) : shown(receipts.back().result)});
    }
    Page page;
    if (rows.empty()) page.line("Nothing has been disclosed from this store.");
    page.table({"ID", "When", "To", "Purpose", "Values", "State"}, rows);
    return context.answer(page, {{"disclosures", list}});
}

} // namespace

Command disclosure_list() {
    return {"disclosure list", "Lists what left, for whom and why", {}, {}, run};
}

} // namespace counterpart::cli
