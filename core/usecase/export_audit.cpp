// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csv.h"
#include "core/store/unfinished.h"
#include "core/usecase/audit.h"

namespace counterpart::core {

namespace {

constexpr std::size_t kPage = 1000;

std::string_view to_text(Phase phase) {
    switch (phase) {
    case Phase::done:
        return "done";
    case Phase::intended:
        return "intended";
    case Phase::failed:
        return "failed";
    }
    return {};
}

std::string line_of(const AuditEntry& entry) {
    std::string recipients;
    for (const AgencyId& agency : entry.event.recipients) {
        recipients += (recipients.empty() ? "" : " ") + to_hex(agency.view());
    }
    return guarded_csv_line({std::to_string(entry.sequence), core::to_text(entry.at), std::string(core::to_text(entry.event.operation)),
                     std::string(to_text(entry.event.phase)), entry.event.act, to_hex(entry.event.subject), recipients,
                     entry.event.count ? std::to_string(*entry.event.count) : std::string{}, entry.event.reason,
                     to_hex(entry.digest.view())});
}

Result<void> write_lines(Session& session, OutputFile& out, std::uint64_t& lines, Progress& progress) {
    TRY(out.write(bytes_of(guarded_csv_line({"number", "at", "operation", "phase", "act", "subject", "recipients", "count",
                                     "reason", "digest"}))));
    for (std::int64_t before = 0;;) {
        TRY(progress.go_on());
        TRY_ASSIGN(const auto page, list_audit(session, before, kPage));
        if (page.empty()) return {};
        for (const AuditEntry& entry : page) TRY(out.write(bytes_of(line_of(entry))));
        lines += page.size();
        before = page.back().sequence;
        if (before <= 1) return {};
        progress.advanced(Stage::writing, lines, 0);
    }
}

} // namespace

Result<std::uint64_t> export_audit(Session& session, const std::filesystem::path& to, Existing existing,
                                   Progress& progress) {
    TRY_ASSIGN(auto file, session.ports().files.create(to, existing));
    std::uint64_t lines = 0;
    OutsideAct act;
    act.event.operation = Operation::disclosure;
    act.event.act = "export_audit";
    act.write = [&](OutputFile& out) { return write_lines(session, out, lines, progress); };
    act.conclude = [&](const Result<std::uint64_t>& written, AuditEvent& event) -> Result<void> {
        if (written) event.count = static_cast<std::int64_t>(lines);
        return {};
    };
    TRY(write_outside(session, std::move(file), std::move(act)));
    return lines;
}

} // namespace counterpart::core
