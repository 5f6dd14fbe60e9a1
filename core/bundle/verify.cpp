// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/verify.h"

#include "core/bundle/domains.h"
#include "crypto/cose/sign1.h"

#include <algorithm>

namespace counterpart::core {

namespace {

Result<void> check_key_state(const RegisteredOfficer& sender, Instant now) {
    switch (key_state(sender, now)) {
    case KeyState::active:
        return {};
    case KeyState::not_yet:
        return fail(ErrorCode::tampered, "bundle.sender_not_yet");
    case KeyState::expired:
        return fail(ErrorCode::tampered, "bundle.sender_expired");
    case KeyState::revoked:
        return fail(ErrorCode::tampered, "bundle.sender_revoked");
    }
    return {};
}

bool is_addressed_to(const Manifest& manifest, const Addressee& us) {
    const bool listed = std::ranges::any_of(manifest.recipients, [&](const ManifestRecipient& recipient) {
        return recipient.thumbprint == us.thumbprint;
    });
    // A register goes to officers of all agencies at once; everything else is for one agency.
    return listed && (manifest.kind == BundleKind::register_ || manifest.recipient_agency == us.agency);
}

/// A newer register is everyone's to take in: it may be what permits.
bool may_take_in(const Manifest& manifest, const Register& members, const Addressee& us, Instant now) {
    if (manifest.kind == BundleKind::register_) return true;
    const RegisteredOfficer* officer = find_officer(members, us.thumbprint);
    return officer != nullptr && may(*officer, Permission::import, now);
}

} // namespace

Result<VerifiedManifest> verify_manifest(ByteView signed_manifest, const Digest& envelope, const Register& members,
                                         const Digest& register_digest, const Addressee& us, Instant now) {
    TRY_ASSIGN(const auto message, crypto::cose::parse_sign1(signed_manifest));
    const auto kid = Thumbprint::from(message.kid);
    const RegisteredOfficer* sender = find_officer(members, kid);
    if (sender == nullptr) return fail(ErrorCode::tampered, "bundle.unknown_sender");
    if (!crypto::cose::verify_sign1(message, sender->keys.verify_key, kManifestDomain)) {
        return fail(ErrorCode::tampered, "bundle.signature_mismatch");
    }
    TRY(check_key_state(*sender, now));
    if (!may(*sender, Permission::seal, now)) return fail(ErrorCode::tampered, "bundle.sender_may_not_seal");
    TRY_ASSIGN(Manifest manifest, decode_manifest(message.payload));
    if (manifest.envelope != envelope) return fail(ErrorCode::tampered, "bundle.rewrapped");
    if (manifest.sender != kid) return fail(ErrorCode::tampered, "bundle.sender_differs");
    if (manifest.sender_agency != sender->agency) return fail(ErrorCode::tampered, "bundle.agency_differs");
    if (manifest.partnership != members.partnership) return fail(ErrorCode::tampered, "bundle.other_partnership");
    if (!is_addressed_to(manifest, us)) return fail(ErrorCode::wrong_key, "bundle.not_for_us");
    if (!may_take_in(manifest, members, us, now)) return fail(ErrorCode::denied, "bundle.may_not_import");
    if (manifest.register_version == members.version && manifest.register_digest != register_digest) {
        return fail(ErrorCode::tampered, "bundle.register_differs");
    }
    return VerifiedManifest{std::move(manifest), manifest_hash(signed_manifest), *sender};
}

} // namespace counterpart::core
