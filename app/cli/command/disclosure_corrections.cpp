// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"
#include "core/usecase/corrections.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const auto corrections, core::list_corrections(session));
    Json list = Json::array();
    std::vector<Page::Row> rows;
    for (const core::CorrectionView& one : corrections) {
        list.push_back({{"disclosure", json_of(one.disclosure)},
                        {"agency_name", one.agency_name},
                        {"disclosed", json_of(one.disclosed)},
                        {"record", json_of(one.record)},
                        {"label", one.label},
                        {"was", one.was},
                        {"now", one.now}});
        rows.push_back({short_id(one.disclosure), shown(one.agency_name), shown(one.record.title), shown(one.label), shown(one.was),
                        one.now.empty() ? std::string("taken back") : shown(one.now)});
    }
    Page page;
    if (rows.empty()) page.line("Every agency has what you say today.");
    page.table({"Disclosure", "Agency", "Record", "What", "They have", "You say"}, rows);
    return context.answer(page, {{"corrections", list}});
}

} // namespace

Command disclosure_corrections() {
    return {"disclosure corrections",
            "Lists what agencies were told and is no longer so",
            "\"disclosure correct\" tells them.",
            {},
            run};
}

} // namespace counterpart::cli
