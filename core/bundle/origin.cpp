// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/origin.h"

#include "core/bundle/domains.h"
#include "core/bundle/manifest_codec.h"
#include "core/model/handling.h"
#include "crypto/cose/sign1.h"

namespace counterpart::core {

namespace {

/// Where an agreement was named it binds, else the purpose does.
bool same_purpose(const Manifest& origin, const Manifest& carrying) {
    if (!origin.agreement) return carrying.purpose == origin.purpose;
    return carrying.agreement && carrying.agreement->title == origin.agreement->title;
}

/// What does not read is taken for higher than anything.
bool marked_lower(const Manifest& origin, const Manifest& carrying) {
    const auto before = parse_marking(origin.marking);
    const auto now = parse_marking(carrying.marking);
    return !before || !now || now->classification < before->classification;
}

} // namespace

std::string_view against_passing_on(const Manifest& origin, const Manifest& carrying) {
    const bool back_to_author = carrying.recipient_agency == origin.sender_agency;
    if (!back_to_author && origin.onward != to_text(OnwardRule::within_partnership)) return "origin.does_not_permit";
    if (!back_to_author && !same_purpose(origin, carrying)) return "origin.other_purpose";
    if (origin.handling_code == "C" && carrying.handling_code != "C") return "origin.looser_terms";
    if (marked_lower(origin, carrying)) return "origin.looser_terms";
    return {};
}

Result<Manifest> verify_origin(ByteView signed_manifest, const Manifest& carrying, const Register& members) {
    const auto message = crypto::cose::parse_sign1(signed_manifest);
    if (!message) return fail(ErrorCode::malformed, "origin.malformed", std::string(message.error().reason));
    auto read = decode_manifest(message->payload);
    if (!read) return fail(ErrorCode::malformed, "origin.malformed", std::string(read.error().reason));
    const Manifest& origin = *read;
    const auto kid = Thumbprint::from(message->kid);
    const RegisteredOfficer* sender = find_officer(members, kid);
    if (sender == nullptr || origin.sender != kid || origin.sender_agency != sender->agency) {
        return fail(ErrorCode::tampered, "origin.unknown_sender");
    }
    if (sender->revoked && origin.claimed >= sender->revoked->when) return fail(ErrorCode::tampered, "origin.sender_revoked");
    if (!crypto::cose::verify_sign1(*message, sender->keys.verify_key, kManifestDomain)) {
        return fail(ErrorCode::tampered, "origin.altered");
    }
    if (origin.kind != BundleKind::disclosure || origin.partnership != carrying.partnership ||
        origin.recipient_agency != carrying.sender_agency) {
        return fail(ErrorCode::tampered, "origin.not_to_the_bearer");
    }
    if (const std::string_view against = against_passing_on(origin, carrying); !against.empty()) {
        return fail(ErrorCode::tampered, against);
    }
    return read;
}

} // namespace counterpart::core
