// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/audit.h"

#include <charconv>

namespace counterpart::cli {

namespace {

std::string_view text_of(core::Phase phase) {
    switch (phase) {
    case core::Phase::done:
        return "done";
    case core::Phase::intended:
        return "intended";
    case core::Phase::failed:
        return "failed";
    }
    return "done";
}

Json json_of(const core::AuditEntry& entry) {
    Json recipients = Json::array();
    for (const core::AgencyId& agency : entry.event.recipients)
        recipients.push_back(to_hex(agency.view()));
    Json out{{"sequence", entry.sequence},
             {"at", core::to_text(entry.at)},
             {"operation", core::to_text(entry.event.operation)},
             {"phase", text_of(entry.event.phase)},
             {"act", entry.event.act},
             {"subject", to_hex(entry.event.subject)},
             {"recipients", recipients}};
    if (entry.event.count) out.add("count", *entry.event.count);
    if (!entry.event.reason.empty()) out.add("reason", entry.event.reason);
    out.add("digest", to_hex(entry.digest.view()));
    return out;
}

Result<void> run(const Arguments& arguments, Context& context) {
    std::size_t limit = 50;
    std::int64_t before = 0;
    const auto number = [&](std::string_view name, auto& value) -> Result<void> {
        const std::string& digits = arguments.one(name);
        if (digits.empty()) return {};
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc() || end != digits.data() + digits.size())
            return fail(ErrorCode::invalid_argument, "cli.usage", std::string(name) + " takes a number");
        return {};
    };
    TRY(number("--limit", limit));
    TRY(number("--before", before));
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const std::vector<core::AuditEntry> entries, core::list_audit(session, before, limit));
    Json list = Json::array();
    std::vector<Page::Row> rows;
    for (const core::AuditEntry& entry : entries) {
        list.push_back(json_of(entry));
        const std::string subject = to_hex(entry.event.subject);
        rows.push_back({std::to_string(entry.sequence), shown(entry.at),
                        std::string(core::to_text(entry.event.operation)),
                        std::string(text_of(entry.event.phase)), shown(entry.event.act), subject.substr(0, 8),
                        entry.event.count ? std::to_string(*entry.event.count) : "", entry.event.reason});
    }
    return context.answer(Page().table({"No.", "When", "Operation", "Phase", "Act", "Of", "Count", ""}, rows),
                          {{"entries", list}});
}

} // namespace

Command audit_list() {
    return {"audit list",
            "Lists the log, the newest first",
            {},
            {{"--limit", "N", "How many at most; 50 where it is not given."},
             {"--before", "N", "Only entries below this number."}},
            run};
}

} // namespace counterpart::cli
