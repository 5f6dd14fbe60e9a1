// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cose/sign1.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

namespace counterpart::crypto::cose {
namespace {

constexpr std::uint64_t kSign1Tag = 18;                // RFC 9052 section 2
constexpr std::uint64_t kAlg = 1, kKid = 4;            // RFC 9052 section 3.1
constexpr std::uint64_t kTyp = 16;                     // RFC 9596
constexpr std::int64_t kEdDsa = -8;                    // RFC 9053 section 2.2
constexpr std::string_view kSignature1 = "Signature1"; // RFC 9052 section 4.4

Bytes protected_header(ByteView kid, std::string_view type) {
    if (kid.size() != kKidSize) assertion_failed("cose::sign1: a kid has 32 bytes");
    if (type.size() > kMaxType) assertion_failed("cose::sign1: the type is too long");
    return cbor::encode([&](cbor::Writer& w) {
        w.open_map().key(kAlg).integer(kEdDsa).key(kKid).bytes(kid);
        if (!type.empty()) w.key(kTyp).text(type);
        w.close();
    });
}

enum class Carriage { attached, detached };

Bytes make(const SigningKey& key, ByteView kid, std::string_view domain, ByteView payload,
           std::string_view type, Carriage carriage) {
    const Bytes header = protected_header(kid, type);
    const Signature signature = sign(key, signature_structure(header, domain, payload));
    return cbor::encode([&](cbor::Writer& w) {
        w.tag(kSign1Tag).array(4).bytes(header).map(0);
        carriage == Carriage::attached ? w.bytes(payload) : w.null();
        w.bytes(signature.view());
    });
}

Result<void> parse_protected(Sign1& out) {
    cbor::Reader reader(out.protected_header);
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(map.key(kAlg));
    TRY_ASSIGN(const ByteView alg, reader.raw_item()); // COSE lets it be text, too
    const auto number = cbor::Reader(alg).integer();
    if (!number || *number != kEdDsa) return fail(ErrorCode::unsupported, "cose.unsupported_algorithm");
    TRY(map.key(kKid));
    TRY_ASSIGN(out.kid, reader.bytes(kKidSize));
    TRY_ASSIGN(const bool typed, map.key_if(kTyp));
    if (typed) {
        TRY_ASSIGN(out.type, reader.text());
        if (out.type.empty() || out.type.size() > kMaxType)
            return fail(ErrorCode::malformed, "cose.malformed");
    }
    TRY(map.end());
    return reader.end();
}

Result<Sign1> parse(ByteView message) {
    Sign1 out;
    cbor::Reader reader(message, {.string_bytes = kMaxPayload, .count = 4});
    TRY(reader.tag(kSign1Tag));
    TRY(reader.array(4));
    TRY_ASSIGN(out.protected_header, reader.bytes());
    TRY(parse_protected(out));
    TRY_ASSIGN(const auto unprotected, cbor::MapReader::open(reader));
    TRY(unprotected.end());
    TRY_ASSIGN(out.detached, reader.null_if());
    if (!out.detached) {
        TRY_ASSIGN(out.payload, reader.bytes());
    }
    TRY_ASSIGN(out.signature, reader.octets<Signature>());
    TRY(reader.end());
    return out;
}

Result<void> verify_over(const Sign1& message, const VerifyKey& key, std::string_view domain,
                         ByteView payload) {
    const Bytes signed_bytes = signature_structure(message.protected_header, domain, payload);
    if (!verify(key, signed_bytes, message.signature)) {
        return fail(ErrorCode::tampered, "cose.signature_mismatch");
    }
    return {};
}

} // namespace

Bytes signature_structure(ByteView protected_header, std::string_view domain, ByteView payload) {
    Bytes out;
    out.reserve(protected_header.size() + domain.size() + payload.size() + 32); // 32: text and heads
    cbor::Writer writer(out);
    writer.array(4).text(kSignature1).bytes(protected_header).bytes(bytes_of(domain)).bytes(payload).finish();
    return out;
}

Bytes sign1(const SigningKey& key, ByteView kid, std::string_view domain, ByteView payload,
            std::string_view type) {
    if (payload.size() > kMaxPayload) assertion_failed("cose::sign1: the payload is too large");
    return make(key, kid, domain, payload, type, Carriage::attached);
}

Bytes sign1_detached(const SigningKey& key, ByteView kid, std::string_view domain, ByteView payload,
                     std::string_view type) {
    return make(key, kid, domain, payload, type, Carriage::detached);
}

Result<Sign1> parse_sign1(ByteView message) {
    return parse(message).or_else([](Error error) -> Result<Sign1> {
        // CBOR that is ours but of another shape is no COSE_Sign1; other faults keep their own reason.
        if (error.reason == "cbor.unexpected_type") error.reason = "cose.malformed";
        return tl::make_unexpected(std::move(error));
    });
}

Result<void> verify_sign1(const Sign1& message, const VerifyKey& key, std::string_view domain) {
    if (message.detached) return fail(ErrorCode::malformed, "cose.malformed", "the payload is detached");
    return verify_over(message, key, domain, message.payload);
}

Result<void> verify_sign1_detached(const Sign1& message, const VerifyKey& key, std::string_view domain,
                                   ByteView payload) {
    if (!message.detached) return fail(ErrorCode::malformed, "cose.malformed", "the payload is attached");
    return verify_over(message, key, domain, payload);
}

} // namespace counterpart::crypto::cose
