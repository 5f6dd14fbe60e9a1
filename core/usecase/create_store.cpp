// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/open.h"
#include "core/usecase/store.h"
#include "core/usecase/typed_secret.h"

namespace counterpart::core {

Result<NewStore> create_store(const Ports& ports, const CreateStoreRequest& request, const SecretBytes& passphrase,
                              Progress& progress) {
    const OfficerProfile officer{request.officer, request.role, request.agency, request.agency_kind,
                                 agency_id_of(request.agency)};
    TRY_ASSIGN(MadeStore made, make_store(ports, request.folder, officer, typed_passphrase(passphrase), request.cost, progress));
    return NewStore{std::move(made.session), secret_text(recovery_key_text(made.recovery_key))};
}

} // namespace counterpart::core
