// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/model/reason_words.h"
#include "core/usecase/store.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::VerifyReport report, core::verify_store(session, context.progress));
    Page page;
    page.line(report.good() ? "The store is whole." : "The store is not whole.").line();
    Json checks = Json::array();
    const Error* first = nullptr;
    for (const auto& check : report.checks) {
        Json entry{{"name", check.name}, {"checked", check.checked}, {"good", !check.failure}};
        std::string outcome = shown(check.checked) + " checked, good";
        if (check.failure) {
            entry.add("reason", check.failure->reason);
            entry.add("detail", check.failure->detail);
            outcome = core::words_for(check.failure->reason).says;
            if (first == nullptr) first = &*check.failure;
        }
        checks.push_back(std::move(entry));
        page.field(check.name, outcome);
    }
    TRY(context.answer(page, {{"good", report.good()}, {"checks", checks}}));
    if (first != nullptr) return tl::make_unexpected(*first);
    return {};
}

} // namespace

Command store_verify() {
    return {"store verify",
            "Checks everything in the store",
            "The database's pages, the log's chain, every signature, every attachment, and whether what is "
            "shown is what "
            "the signed values say. The first break is named.",
            {},
            run};
}

} // namespace counterpart::cli
