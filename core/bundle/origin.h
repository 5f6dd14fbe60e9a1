// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bundle/manifest.h"
#include "core/register/register.h"

#include <string_view>

namespace counterpart::core {

/// Why what came under `origin` must not be in a disclosure with the words of `carrying`; empty: it may. Only the author's
/// own word counts here, whatever policy allows: core/bundle/BUNDLE.md, "An origin". "origin.does_not_permit",
/// "origin.other_purpose", "origin.looser_terms".
std::string_view against_passing_on(const Manifest& origin, const Manifest& carrying);

/// An origin part that came in `carrying`: "origin.malformed" (malformed), "origin.unknown_sender",
/// "origin.sender_revoked", "origin.altered", "origin.not_to_the_bearer", and those above (tampered).
Result<Manifest> verify_origin(ByteView signed_manifest, const Manifest& carrying, const Register& members);

} // namespace counterpart::core
