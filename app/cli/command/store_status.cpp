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
    TRY_ASSIGN(core::StoreStatus status, core::store_status(session));
    if (!context.hardening.no_core_dumps) status.hardening_missing.emplace_back("system.core_dumps");
    if (!context.hardening.not_dumpable) status.hardening_missing.emplace_back("system.dumpable");

    Page page;
    page.line(shown(status.officer.name) + ", " + shown(status.officer.agency_name)).line();
    page.field("Role", status.officer.role.empty() ? "" : shown(status.officer.role));
    page.field("Digits", status.digits);
    page.field("Made", shown(status.created));
    page.field("Records", shown(status.records));
    page.field("Values", shown(status.facts));
    page.field("Attachments", shown(status.attachments) + ", " + shown_bytes(status.attachment_bytes));
    page.field("Log", counted(static_cast<std::uint64_t>(status.audit_head.sequence), "entry", "entries"));
    page.field("Recovery key", status.recovery_key_confirmed
                                   ? "confirmed"
                                   : "not confirmed: do it with \"store confirm-recovery\"");
    for (const std::string& reason : status.hardening_missing)
        page.field("Not protected", std::string(core::words_for(reason).says));

    return context.answer(page, {{"store", to_hex(status.id.view())},
                                 {"officer", status.officer.name},
                                 {"role", status.officer.role},
                                 {"agency_name", status.officer.agency_name},
                                 {"agency_kind", status.officer.agency_kind},
                                 {"thumbprint", to_hex(status.thumbprint.view())},
                                 {"digits", status.digits},
                                 {"created", core::to_text(status.created)},
                                 {"records", status.records},
                                 {"facts", status.facts},
                                 {"attachments", status.attachments},
                                 {"attachment_bytes", status.attachment_bytes},
                                 {"audit_head",
                                  {{"sequence", status.audit_head.sequence},
                                   {"digest", to_hex(status.audit_head.digest.view())}}},
                                 {"recovery_key_confirmed", status.recovery_key_confirmed},
                                 {"head_doubt", status.head_doubt},
                                 {"hardening_missing", status.hardening_missing}});
}

} // namespace

Command store_status() {
    return {"store status", "Shows whose store it is and how it stands", {}, {}, run};
}

} // namespace counterpart::cli
