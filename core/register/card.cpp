// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/card.h"

#include "core/keys/thumbprint.h"
#include "core/register/validity.h"
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"

namespace counterpart::core {
namespace {

namespace cbor = crypto::cbor;
namespace cose = crypto::cose;

constexpr std::uint64_t kFormat = 1;
constexpr std::string_view kDomain = "counterpart/card/v1";
constexpr std::string_view kMediaType = "application/vnd.counterpart.card";
constexpr cbor::Limits kLimits{.string_bytes = 4096, .count = 16, .depth = 1};

tl::unexpected<Error> malformed(const char* what) {
    return fail(ErrorCode::malformed, "card.malformed", what);
}

Result<void> check_card(const Card& card) {
    TRY(check_line(card.name, kMaxNameCharacters));
    TRY(check_optional_line(card.role, kMaxNameCharacters));
    TRY(check_line(card.agency_name, kMaxNameCharacters));
    return check_code(card.agency_kind);
}

Result<Card> decode(ByteView payload) {
    Card out;
    cbor::Reader reader(payload, kLimits);
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(map.key(1));
    TRY_ASSIGN(const std::uint64_t format, reader.uint());
    if (format != kFormat) return fail(ErrorCode::unsupported, "card.newer_format");
    TRY(map.key(2));
    TRY_ASSIGN(out.name, reader.text());
    TRY(map.key(3));
    TRY_ASSIGN(out.role, reader.text());
    TRY(map.key(4));
    TRY_ASSIGN(out.agency_name, reader.text());
    TRY(map.key(5));
    TRY_ASSIGN(out.agency_kind, reader.text());
    TRY(map.key(6));
    TRY_ASSIGN(out.keys.verify_key, reader.octets<crypto::VerifyKey>());
    TRY(map.key(7));
    TRY_ASSIGN(out.keys.sealing_key, reader.octets<crypto::XWingPublic>());
    TRY(map.key(8));
    TRY_ASSIGN(out.made.milliseconds, reader.integer());
    TRY_ASSIGN(const bool escrow, map.key_if(9));
    if (escrow) {
        TRY_ASSIGN(out.escrow, reader.octets<crypto::XWingPublic>());
    }
    TRY(map.end());
    TRY(reader.end());
    return out;
}

} // namespace

Result<Bytes> write_card(const Card& card, const Identity& signer) {
    if (card.keys != signer.public_identity()) assertion_failed("write_card: another's card");
    TRY(check_card(card));
    const Bytes payload = cbor::encode([&](cbor::Writer& w) {
        w.open_map().key(1).uint(kFormat).key(2).text(card.name).key(3).text(card.role);
        w.key(4).text(card.agency_name).key(5).text(card.agency_kind);
        w.key(6).bytes(card.keys.verify_key.view()).key(7).bytes(card.keys.sealing_key.view());
        w.key(8).integer(card.made.milliseconds);
        if (card.escrow) w.key(9).bytes(card.escrow->view());
        w.close();
    });
    return cose::sign1(signer.signing_key(), signer.thumbprint().view(), kDomain, payload, kMediaType);
}

Result<Card> read_card(ByteView file) {
    if (file.size() > kMaxCardBytes) return malformed("too large");
    TRY_ASSIGN(const cose::Sign1 message, cose::parse_sign1(file));
    if (message.detached || message.type != kMediaType) return malformed("not a card");
    // The one signed thing whose key stands in it: so it is decoded first, within limits, and believed after.
    TRY_ASSIGN(Card card, decode(message.payload));
    if (!equal(message.kid, thumbprint_of(card.keys).view())) return fail(ErrorCode::tampered, "card.altered");
    if (!cose::verify_sign1(message, card.keys.verify_key, kDomain)) return fail(ErrorCode::tampered, "card.altered");
    if (!check_card(card)) return malformed("a text");
    if (!in_calendar(card.made)) return malformed("when it was made");
    return card;
}

} // namespace counterpart::core
