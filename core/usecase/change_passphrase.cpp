// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ways_in.h"
#include "core/usecase/store.h"
#include "core/usecase/typed_secret.h"

namespace counterpart::core {

Result<void> change_passphrase(Session& session, const SecretBytes& current, const SecretBytes& next,
                               Progress& progress) {
    TRY(check_passphrase(typed_passphrase(next)));
    progress.advanced(Stage::deriving_key, 0, 0);
    TRY(check_way_in(session, typed_passphrase(current)));
    return set_passphrase(session, typed_passphrase(next), crypto::Argon2Cost{});
}

} // namespace counterpart::core
