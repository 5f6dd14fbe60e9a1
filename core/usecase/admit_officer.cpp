// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/thumbprint.h"
#include "core/usecase/change_register.h"

namespace counterpart::core {
namespace {

/// A key that cannot be sealed to would stop every bundle for its agency.
bool usable(const crypto::XWingPublic& key, Random& random) {
    return crypto::xwing_encapsulate(key, random).has_value();
}

} // namespace

Result<PartnershipView> admit_officer(Session& session, const std::filesystem::path& card,
                                      std::string_view expect_digits) {
    const Ports& ports = session.ports();
    TRY_ASSIGN(const Bytes file, ports.files.read(card, kMaxCardBytes));
    TRY_ASSIGN(const Card read, read_card(file));
    const Thumbprint thumbprint = thumbprint_of(read.keys);
    if (!digits_match(expect_digits, thumbprint)) return fail(ErrorCode::tampered, "card.digits_differ");
    if (!usable(read.keys.sealing_key, ports.random) || (read.escrow && !usable(*read.escrow, ports.random))) {
        return fail(ErrorCode::malformed, "card.unusable_key");
    }
    return change_register(session, "admit_officer", thumbprint.view(), [&](Register next, Instant now) {
        return with_officer(std::move(next), read, now);
    });
}

} // namespace counterpart::core
