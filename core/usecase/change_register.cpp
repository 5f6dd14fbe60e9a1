// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/change_register.h"

#include "core/register/validity.h"

namespace counterpart::core {

AuditEvent register_event(std::string act, ByteView subject, std::uint64_t version) {
    AuditEvent event;
    event.operation = Operation::register_change;
    event.act = std::move(act);
    event.subject = copy_of(subject);
    event.count = static_cast<std::int64_t>(version);
    return event;
}

Result<PartnershipView> change_register(Session& session, std::string act, ByteView subject,
                                        const std::function<Result<Register>(Register, Instant)>& change) {
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(const KnownRegister current, require_register(session.db()));
    if (!is_coordinator(current.content, session.identity().thumbprint())) {
        return fail(ErrorCode::denied, "register.not_a_coordinator");
    }
    TRY_ASSIGN(const auto waiting, waiting_proposal(session.db()));
    if (waiting) return fail(ErrorCode::conflict, "register.proposal_waits");
    TRY_ASSIGN(const Register next, change(next_version(current, now), now));
    TRY(check_register(next));
    SignedRegister form{encode_register(next), {}};
    if (form.payload.size() > kMaxRegisterBytes) return fail(ErrorCode::denied, "register.full");
    add_signature(form, session.identity());
    TRY(session.act([&]() -> Result<void> {
        TRY(take_own_register(session.db(), form, now));
        return session.audit(register_event(std::move(act), subject, next.version));
    }));
    return show_partnership(session);
}

} // namespace counterpart::core
