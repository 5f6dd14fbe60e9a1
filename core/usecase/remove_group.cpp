// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/groups.h"

namespace counterpart::core {

Result<void> remove_group(Session& session, std::string_view name) {
    return session.db().transaction([&] { return drop_group(session.db(), name); });
}

} // namespace counterpart::core
