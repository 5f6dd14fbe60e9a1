// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ways_in.h"
#include "core/usecase/store.h"
#include "core/usecase/typed_secret.h"

namespace counterpart::core {

Result<void> confirm_recovery_key(Session& session, const SecretBytes& typed) {
    TRY_ASSIGN(const RecoveryKey key, typed_recovery_key(typed));
    return confirm_recovery(session, key);
}

bool recovery_key_confirmed(Session& session) {
    const auto confirmed = is_recovery_confirmed(session);
    return confirmed && *confirmed; // a store that cannot say so has not got it confirmed
}

Result<SecretBytes> renew_recovery_key(Session& session) {
    TRY_ASSIGN(const RecoveryKey key, set_recovery_key(session));
    return secret_text(recovery_key_text(key));
}

} // namespace counterpart::core
