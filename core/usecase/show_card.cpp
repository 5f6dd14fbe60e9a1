// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/own_card.h"

namespace counterpart::core {

Result<CardView> show_card(const Ports& ports, const std::filesystem::path& card) {
    TRY_ASSIGN(const Bytes file, ports.files.read(card, kMaxCardBytes));
    TRY_ASSIGN(const Card read, read_card(file));
    return view_of(read);
}

} // namespace counterpart::core
