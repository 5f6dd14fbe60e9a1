// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pack.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "crypto/primitive/hash.h"

namespace counterpart::core {

namespace {

constexpr std::string_view kPackDomain = "counterpart/pack/v1";
constexpr std::uint64_t kPackVersion = 1;
constexpr std::size_t kReadAtOnce = std::size_t{64} << 10U;

tl::unexpected<Error> malformed() { return fail(ErrorCode::malformed, "pack.malformed"); }

Result<Instant> read_time(crypto::cbor::Reader& r) {
    TRY_ASSIGN(const std::int64_t milliseconds, r.integer());
    if (!is_valid(Instant{milliseconds})) return malformed();
    return Instant{milliseconds};
}

Result<Pack> read_form(ByteView payload) {
    Pack out;
    crypto::cbor::Reader r(payload);
    TRY_ASSIGN(auto map, crypto::cbor::MapReader::open(r));
    TRY(map.key(1));
    TRY_ASSIGN(const std::uint64_t version, r.uint());
    if (version > kPackVersion) return fail(ErrorCode::unsupported, "pack.newer_version");
    TRY(map.key(2));
    TRY_ASSIGN(out.agency, r.octets<AgencyId>());
    TRY(map.key(3));
    TRY_ASSIGN(out.made, read_time(r));
    TRY(map.key(4));
    TRY_ASSIGN(out.since, read_time(r));
    TRY(map.key(5));
    TRY_ASSIGN(out.until, read_time(r));
    TRY(map.key(6));
    TRY_ASSIGN(auto files, crypto::cbor::MapReader::open(r));
    for (std::size_t i = 0; i < kPackFiles.size(); ++i) {
        TRY(files.key(kPackFiles[i]));
        TRY_ASSIGN(out.hashes[i], r.octets<Digest>());
    }
    TRY(files.end());
    TRY(map.end());
    TRY(r.end());
    if (version == 0 || out.until < out.since || out.made < out.until) return malformed();
    return out;
}

} // namespace

Bytes sign_pack(const Pack& pack, const Identity& officer) {
    const Bytes payload = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(6).key(1).uint(kPackVersion).key(2).bytes(pack.agency.view()).key(3).integer(pack.made.milliseconds);
        w.key(4).integer(pack.since.milliseconds).key(5).integer(pack.until.milliseconds).key(6).map(kPackFiles.size());
        for (std::size_t i = 0; i < kPackFiles.size(); ++i) w.key(kPackFiles[i]).bytes(pack.hashes[i].view());
    });
    return crypto::cose::sign1(officer.signing_key(), officer.thumbprint().view(), kPackDomain, payload);
}

Result<SignedPack> read_pack(ByteView signed_pack) {
    if (signed_pack.size() > kMaxPackSignature) return malformed();
    const auto message = crypto::cose::parse_sign1(signed_pack);
    if (!message) return malformed();
    auto form = read_form(message->payload);
    if (!form && form.error().code == ErrorCode::malformed) return malformed();
    TRY_ASSIGN(const Pack pack, std::move(form));
    return SignedPack{pack, Thumbprint::from(message->kid)};
}

Result<void> verify_pack_signature(ByteView signed_pack, const crypto::VerifyKey& key) {
    TRY_ASSIGN(const auto message, crypto::cose::parse_sign1(signed_pack));
    if (!crypto::cose::verify_sign1(message, key, kPackDomain)) return fail(ErrorCode::tampered, "pack.altered");
    return {};
}

Result<Digest> digest_of_pack_file(Source& bytes) {
    crypto::Blake2b hash(crypto::HashLabel("cp/pack/v1"));
    Bytes buffer(kReadAtOnce);
    for (;;) {
        TRY_ASSIGN(const std::size_t read, bytes.read(buffer));
        if (read == 0) return hash.finish();
        hash.update(ByteView(buffer).first(read));
    }
}

} // namespace counterpart::core
