// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/own_card.h"

namespace counterpart::core {

Result<CardView> export_card(Session& session, const std::filesystem::path& to, Existing existing) {
    TRY_ASSIGN(const Card card, own_card(session));
    TRY_ASSIGN(const Bytes file, write_card(card, session.identity()));
    TRY_ASSIGN(const auto output, session.ports().files.create(to, existing));
    TRY(output->write(file));
    TRY(output->commit());
    return view_of(card);
}

} // namespace counterpart::core
