// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer.h"
#include "core/exchange/receive.h"
#include "core/projection/queries.h"
#include "core/store/ways_in.h"
#include "core/usecase/acting.h"
#include "core/usecase/bundle_view.h"
#include "core/usecase/disclosures.h"

#include <algorithm>

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
    TRY(tell_what_it_brought(session, receiving, view));
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

/// What is to be taken in: the records asked for, and the case they are in. Empty: all.
Result<OnlyRecords> wanted(const ImportRequest& request, const Manifest& manifest) {
    OnlyRecords out;
    for (const RecordId& id : request.only) {
        if (std::ranges::find(manifest.disclosed, id, &DisclosedRecord::record) == manifest.disclosed.end()) {
            return fail(ErrorCode::not_found, "bundle.no_such_record");
        }
        out.insert(id);
    }
    if (!out.empty() && manifest.case_record) out.insert(*manifest.case_record);
    return std::ranges::all_of(manifest.disclosed, [&](const DisclosedRecord& one) { return out.contains(one.record); }) ? OnlyRecords{} : out;
}

} // namespace

Result<BundleView> accept_bundle(Session& session, const std::filesystem::path& file, const std::optional<Digest>& expected) {
    TRY(require_recovery_confirmed(session));
    TRY_ASSIGN(const Arrived arrived, receive(session, file));
    TRY(check_inspected(arrived, expected));
    if (arrived.verified.manifest.kind != BundleKind::disclosure) return fail(ErrorCode::denied, "receipt.not_for_this_kind");
    AuditEvent event;
    event.operation = Operation::consultation;
    event.act = "accept_bundle";
    event.subject = copy_of(arrived.verified.manifest.bundle.view());
    TRY(session.act([&]() -> Result<void> {
        TRY(note_reached(session, answered(arrived), {{AnswerStage::received}, {AnswerStage::accepted}}));
        return session.audit(event);
    }));
    return view_of(session, arrived);
}

Result<ImportReport> import_bundle(Session& session, const ImportRequest& request, Progress& progress) {
    TRY(require_recovery_confirmed(session));
    TRY_ASSIGN(const Arrived arrived, receive(session, request.file));
    TRY(check_inspected(arrived, request.expected));
    TRY_ASSIGN(BundleView view, view_of(session, arrived));
    TRY(require_allowed(view.policy, {}));
    const bool disclosure = view.manifest.kind == BundleKind::disclosure;
    if (!disclosure && (request.receipt_to || !request.only.empty())) {
        return fail(ErrorCode::denied, "receipt.not_for_this_kind");
    }
    if (disclosure && !view.accepted && !request.accept) return fail(ErrorCode::denied, "terms.not_accepted");
    TRY_ASSIGN(OnlyRecords only, wanted(request, view.manifest));
    std::unique_ptr<OutputFile> receipt;
    if (request.receipt_to) {
        TRY_ASSIGN(receipt, session.ports().files.create(*request.receipt_to, Existing::refuse));
    }
    std::vector<Reached> reached{{AnswerStage::received}, {AnswerStage::opened}, {only.empty() ? AnswerStage::imported : AnswerStage::imported_in_part}};
    if (request.accept) reached.insert(reached.begin() + 2, {AnswerStage::accepted});
    Receiving receiving(session, arrived, Keep::everything, std::move(only));
    auto report = session.act([&]() -> Result<ImportReport> {
        TRY_ASSIGN(ImportReport done, take_in_all(session, arrived, receiving, std::move(view), progress));
        if (disclosure) TRY(note_reached(session, answered(arrived), reached));
        return done;
    });
    if (!report) {
        receiving.drop_staged();
    } else if (receipt) {
        const auto written = answer_bundle(session, answered(arrived), {}, std::move(receipt), {}, progress);
        report->receipt_written = written.has_value();
        if (!written) report->receipt_failure = written.error();
    }
    return report;
}

} // namespace counterpart::core
