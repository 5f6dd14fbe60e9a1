// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/usecase/audit.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments&, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::AuditVerification verified, core::verify_audit(session));
    Page page;
    page.line("The log is whole: " + counted(verified.entries, "entry", "entries") +
              ", each bound to the one before.");
    page.field("Head", to_hex(verified.head.digest.view()));
    return context.answer(
        page,
        {{"entries", verified.entries},
         {"head", {{"sequence", verified.head.sequence}, {"digest", to_hex(verified.head.digest.view())}}}});
}

} // namespace

Command audit_verify() {
    return {"audit verify", "Checks that the log is whole and unaltered", {}, {}, run};
}

} // namespace counterpart::cli
