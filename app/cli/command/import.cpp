// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/model/reason_words.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Page page_of_report(const core::ImportReport& report) {
    Page page;
    const bool nothing_new =
        report.records_new + report.records_changed + report.facts_new + report.attachments_new == 0;
    if (report.bundle.receipt_result) {
        page.line("The receipt is kept with the disclosure it answers.").line();
        page.field("From", shown(report.bundle.sender_name) + ", " + shown(report.bundle.sender_agency));
        return page.field("It says", shown(*report.bundle.receipt_result));
    }
    page.line(nothing_new ? "Everything in it is here already. Nothing has changed." : "Taken in.").line();
    page.field("From", shown(report.bundle.sender_name) + ", " + shown(report.bundle.sender_agency));
    page.field("New records", shown(report.records_new));
    page.field("Changed records", shown(report.records_changed));
    page.field("New values", shown(report.facts_new));
    page.field("Known values", shown(report.facts_known));
    page.field("New attachments", shown(report.attachments_new));
    if (report.conflicts > 0)
        page.line("  " + counted(report.conflicts, "value has", "values have") +
                  " a rival inside one agency, to be settled.");
    for (const core::RecordId& id : report.cases)
        page.field("Case", to_hex(id.view()));
    return page;
}

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    std::optional<std::filesystem::path> receipt;
    if (arguments.given("--receipt")) receipt = arguments.path("--receipt");
    TRY_ASSIGN(const core::ImportReport report,
               core::import_bundle(session, arguments.path("FILE"), receipt, context.progress));
    Page page = page_of_report(report);
    if (report.receipt_written) page.line().line("The receipt is written. Give it to the sender.");
    if (report.receipt_failure) {
        const std::string id = to_hex(report.bundle.manifest.bundle.view());
        page.line().line("It was taken in, but the receipt could not be written. Write it with \"receipt " + id.substr(0, 12) + "\".");
        context.out.remark(core::words_for(report.receipt_failure->reason).says);
    }
    return context.answer(page, {{"bundle", json_of(report.bundle)},
                                 {"records_new", report.records_new},
                                 {"records_changed", report.records_changed},
                                 {"facts_new", report.facts_new},
                                 {"facts_known", report.facts_known},
                                 {"attachments_new", report.attachments_new},
                                 {"conflicts", report.conflicts},
                                 {"cases", json_list(report.cases)},
                                 {"receipt", report.receipt_written}});
}

} // namespace

Command import_() {
    return {"import",
            "Takes a sealed file in",
            "All of it or nothing. What partners say stands beside what is here; nothing is written over.",
            {{"FILE", "FILE", "The sealed file.", Takes::required},
             {"--receipt", "FILE", "Write a sealed receipt for the sender there; \"receipt\" does it later."}},
            run};
}

} // namespace counterpart::cli
