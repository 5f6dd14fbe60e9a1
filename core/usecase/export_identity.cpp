// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/partnership.h"
#include "crypto/age/keys.h"

namespace counterpart::core {

Result<SecretBytes> export_identity(Session& session) {
    TRY(session.act([&]() -> Result<void> {
        AuditEvent event;
        event.operation = Operation::identity_export;
        event.act = "export_identity";
        event.subject = copy_of(session.identity().thumbprint().view());
        return session.audit(event);
    }));
    WipedBytes text = crypto::age::identity_text(session.identity().sealing_secret());
    return SecretBytes::taken_from(text);
}

} // namespace counterpart::core
