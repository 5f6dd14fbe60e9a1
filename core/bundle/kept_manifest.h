// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"

namespace counterpart::core {

/// A signed manifest as the store keeps it, checked when it was written down: "store.damaged" (storage).
Result<Manifest> read_kept_manifest(ByteView signed_manifest);

} // namespace counterpart::core
