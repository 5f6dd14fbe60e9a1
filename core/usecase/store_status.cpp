// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/thumbprint.h"
#include "core/store/store_info.h"
#include "core/usecase/store.h"

namespace counterpart::core {

namespace {

Result<std::uint64_t> one_number(Database& db, std::string_view sql) {
    TRY_ASSIGN(auto select, db.prepare(sql));
    TRY_ASSIGN(const bool row, select.step());
    return row ? static_cast<std::uint64_t>(select.integer(0)) : 0;
}

} // namespace

Result<std::string_view> head_doubt(Session& session) {
    TRY_ASSIGN(const std::int64_t doubt, info_integer(session.db(), "head_doubt"));
    switch (static_cast<HeadDoubt>(doubt)) {
    case HeadDoubt::none:
        return std::string_view{};
    case HeadDoubt::missing:
        return std::string_view("store.head_missing");
    case HeadDoubt::unreadable:
        return std::string_view("store.head_unreadable");
    }
    return fail(ErrorCode::storage, "store.damaged");
}

Result<void> accept_head_doubt(Session& session) {
    TRY_ASSIGN(const std::string_view doubt, head_doubt(session));
    if (doubt.empty()) return {};
    return session.act([&]() -> Result<void> {
        TRY_ASSIGN(const AuditHead head, session.audit_head());
        TRY(set_info_integer(session.db(), "head_doubt", static_cast<std::int64_t>(HeadDoubt::none)));
        AuditEvent accepted;
        accepted.operation = Operation::older_copy_accepted;
        accepted.act = "accept_older_copy";
        accepted.subject = copy_of(head.digest.view());
        accepted.count = head.sequence;
        return session.audit(accepted);
    });
}

Result<StoreStatus> store_status(Session& session) {
    StoreStatus out;
    out.id = session.store_id();
    out.officer = session.officer();
    out.thumbprint = session.identity().thumbprint();
    out.digits = digits_of(out.thumbprint);
    TRY_ASSIGN(out.created.milliseconds, info_integer(session.db(), "created"));
    TRY_ASSIGN(out.records, one_number(session.db(), "SELECT count(*) FROM record"));
    TRY_ASSIGN(out.facts, one_number(session.db(), "SELECT count(*) FROM fact"));
    TRY_ASSIGN(out.attachments, one_number(session.db(), "SELECT count(*) FROM attachment"));
    TRY_ASSIGN(out.attachment_bytes, one_number(session.db(), "SELECT coalesce(sum(size), 0) FROM attachment"));
    TRY_ASSIGN(out.audit_head, session.audit_head());
    out.recovery_key_confirmed = recovery_key_confirmed(session);
    TRY_ASSIGN(out.head_doubt, head_doubt(session));
    return out;
}

} // namespace counterpart::core
