// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bundle_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/letter_views.h"
#include "app/cli/manifest_views.h"
#include "core/model/reason_words.h"
#include "core/usecase/disclosures.h"

#include <algorithm>

namespace counterpart::cli {

namespace {

Page page_of_report(const core::ImportReport& report) {
    Page page;
    const bool nothing_new =
        report.records_new + report.records_changed + report.facts_new + report.attachments_new == 0;
    if (report.bundle.told) {
        page.line("What it says is kept with the disclosures it answers.").line();
        page.field("From", shown(report.bundle.sender_name) + ", " + shown(report.bundle.sender_agency));
        return page.field("It says", words_of(*report.bundle.told));
    }
    if (report.bundle.manifest.kind == core::BundleKind::letters) {
        page.line("The letter is kept.").line();
        page.field("From", shown(report.bundle.sender_name) + ", " + shown(report.bundle.sender_agency));
        for (const auto& letter : report.bundle.letters) page.field("It is", std::string(words_of(letter.kind)) + " (" + short_id(letter.id) + ")");
        return page;
    }
    page.line(nothing_new ? "Everything in it is here already. Nothing has changed." : "Taken in.").line();
    page.field("From", shown(report.bundle.sender_name) + ", " + shown(report.bundle.sender_agency));
    page.field("New records", shown(report.records_new));
    page.field("Changed records", shown(report.records_changed));
    page.field("New values", shown(report.facts_new));
    page.field("Known values", shown(report.facts_known));
    page.field("New attachments", shown(report.attachments_new));
    page.append(sender_older(report.bundle));
    page.append(kept_aside(report.bundle));
    if (report.conflicts > 0)
        page.line("  " + counted(report.conflicts, "value has", "values have") +
                  " a rival inside one agency, to be settled.");
    for (const core::RecordId& id : report.cases)
        page.field("Case", to_hex(id.view()));
    return page;
}

/// By the first digits of their ids: "bundle.no_such_record" (not_found).
Result<std::vector<core::RecordId>> records_in(const core::Manifest& manifest, const std::vector<std::string>& prefixes) {
    std::vector<core::RecordId> out;
    for (const std::string& prefix : prefixes) {
        const auto begins = [&](const core::DisclosedRecord& one) { return to_hex(one.record.view()).starts_with(prefix); };
        if (prefix.empty() || std::ranges::count_if(manifest.disclosed, begins) != 1) return fail(ErrorCode::not_found, "bundle.no_such_record");
        out.push_back(std::ranges::find_if(manifest.disclosed, begins)->record);
    }
    return out;
}

/// A person at a terminal reads the conditions and says whether they accept them; "terms.not_accepted" (denied).
Result<void> ask(Context& context, const core::BundleView& bundle, core::ImportRequest& request) {
    if (bundle.before || bundle.accepted || bundle.manifest.kind != core::BundleKind::disclosure) return {};
    context.out.remark(page_of(bundle).text());
    TRY_ASSIGN(const std::string answer, context.terminal.line("Do you accept these conditions? Type yes: ", ""));
    if (answer != "yes") return fail(ErrorCode::denied, "terms.not_accepted");
    request.accept = true;
    return {};
}

Result<void> run(const Arguments& arguments, Context& context) {
    core::ImportRequest request;
    request.file = arguments.path("FILE");
    request.accept = arguments.given("--accept");
    if (arguments.given("--receipt")) request.receipt_to = arguments.path("--receipt");
    TRY_ASSIGN(const OpenStore session, context.unlock());
    const bool asks = !request.accept && context.terminal.can_ask();
    if (asks || arguments.given("--only")) {
        TRY_ASSIGN(const core::BundleView bundle, core::inspect_bundle(session, request.file, context.progress));
        context.progress.clear();
        request.expected = bundle.manifest_hash;
        TRY_ASSIGN(request.only, records_in(bundle.manifest, arguments.many("--only")));
        if (asks) TRY(ask(context, bundle, request));
    }
    TRY_ASSIGN(const core::ImportReport report, core::import_bundle(session, request, context.progress));
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
            "Somebody here must have accepted its conditions. All of it or nothing. What partners say stands beside what is here; nothing is written over.",
            {{"FILE", "FILE", "The sealed file.", Takes::required},
             {"--accept", "", "You have read its conditions and accept them. At a terminal you are asked.", Takes::nothing},
             {"--only", "ID", "Take in this record and the case alone; may be given again. The rest can be taken in later.", Takes::any},
             {"--receipt", "FILE", "Write a sealed receipt for the sender there; \"receipt\" does it later."}},
            run};
}

} // namespace counterpart::cli
