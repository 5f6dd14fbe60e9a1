// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/instant.h"

#include <QString>

#include <optional>

namespace counterpart::ui {

/// A day as it is typed, "30/6/2027", as the command line has it: its first moment in UTC. Nothing where it is none.
std::optional<core::Instant> typedDay(const QString& typed);

} // namespace counterpart::ui
