// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopted.h"
#include "core/register/escrow.h"
#include "core/usecase/partnership.h"
#include "crypto/age/keys.h"

namespace counterpart::core {

Result<SecretBytes> create_escrow_key(Session& session) {
    TRY_ASSIGN(const auto known, adopted_register(session.db()));
    const RegisteredAgency* agency = known ? find_agency(known->content, session.officer().agency) : nullptr;
    TRY_ASSIGN(const auto own, own_escrow(session.db()));
    if (own || (agency != nullptr && agency->escrow)) return fail(ErrorCode::conflict, "escrow.exists");
    const crypto::XWingSecret secret = crypto::make_xwing_secret(session.ports().random);
    TRY(session.act([&]() -> Result<void> {
        TRY(put_waiting_escrow(session.db(), crypto::xwing_public_of(secret)));
        AuditEvent event;
        event.operation = Operation::key_change;
        event.act = "create_escrow_key";
        return session.audit(event);
    }));
    WipedBytes text = crypto::age::identity_text(secret);
    return SecretBytes::taken_from(text);
}

} // namespace counterpart::core
