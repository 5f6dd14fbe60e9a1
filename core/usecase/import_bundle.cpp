// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/answer.h"
#include "core/bundle/receive.h"
#include "core/projection/queries.h"
#include "core/usecase/acting.h"
#include "core/usecase/bundle_view.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/store.h"

namespace counterpart::core {

namespace {

AuditEvent event_of(const Arrived& arrived, const Receiving& receiving) {
    AuditEvent event;
    // Taking in what is new is collection; joining it to records that we hold is combination.
    event.operation = receiving.records_changed().empty() ? Operation::collection : Operation::combination;
    event.act = "import_bundle";
    event.subject = copy_of(arrived.verified.manifest.bundle.view());
    event.count = static_cast<std::int64_t>(receiving.facts_new());
    event.reason = arrived.verified.manifest.gateway;
    return event;
}

Result<ImportReport> take_in_all(Session& session, const Arrived& arrived, Receiving& receiving, BundleView view,
                                 Progress& progress) {
    TRY(receiving.take_all(progress));
    TRY(progress.go_on());
    TRY(session.audit(event_of(arrived, receiving)));
    if (!receiving.receipt_result().empty()) view.receipt_result = receiving.receipt_result();
    ImportReport report;
    report.bundle = std::move(view);
    report.records_new = receiving.records_new().size();
    report.records_changed = receiving.records_changed().size();
    report.facts_new = receiving.facts_new();
    report.facts_known = receiving.facts_known();
    report.attachments_new = receiving.attachments_new();
    report.conflicts = receiving.conflicts();
    if (const auto& about = arrived.verified.manifest.case_record) report.cases.push_back(*about);
    return report;
}

} // namespace

Result<ImportReport> import_bundle(Session& session, const std::filesystem::path& file,
                                   const std::optional<std::filesystem::path>& receipt_to, Progress& progress,
                                   const std::optional<Digest>& expected) {
    if (!recovery_key_confirmed(session)) return fail(ErrorCode::denied, "recovery.not_confirmed");
    TRY_ASSIGN(const Arrived arrived, receive(session, file));
    TRY(check_inspected(arrived, expected));
    TRY_ASSIGN(BundleView view, view_of(session, arrived));
    TRY(require_allowed(view.policy, {}));
    std::unique_ptr<OutputFile> receipt;
    if (receipt_to) {
        if (arrived.verified.manifest.kind != BundleKind::disclosure) {
            return fail(ErrorCode::denied, "receipt.not_for_this_kind");
        }
        TRY_ASSIGN(receipt, session.ports().files.create(*receipt_to, Existing::refuse));
    }
    Receiving receiving(session, arrived, Keep::everything);
    auto report = session.act([&] { return take_in_all(session, arrived, receiving, std::move(view), progress); });
    if (!report) {
        receiving.drop_staged();
    } else if (receipt) {
        const auto answered = answer_bundle(session, {arrived.verified.manifest, arrived.verified.hash},
                                            ReceiptResult::imported, {}, std::move(receipt), {}, progress);
        report->receipt_written = answered.has_value();
        if (!answered) report->receipt_failure = answered.error();
    }
    return report;
}

} // namespace counterpart::core
