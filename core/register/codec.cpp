// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/codec.h"

#include "core/keys/thumbprint.h"
#include "core/policy/policy.h"
#include "core/register/validity.h"
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "crypto/primitive/hash.h"

#include <algorithm>

namespace counterpart::core {
namespace {

namespace cbor = crypto::cbor;
namespace cose = crypto::cose;

constexpr std::uint64_t kFormat = 1;
constexpr std::string_view kDomain = "counterpart/register/v1";
constexpr std::string_view kMediaType = "application/vnd.counterpart.register";
constexpr cbor::Limits kPayloadLimits{.string_bytes = kMaxPolicyBytes, .count = kMaxOfficers, .depth = 4};
constexpr cbor::Limits kSignedLimits{.string_bytes = kMaxRegisterBytes, .count = kMaxRegisterSignatures, .depth = 2};

tl::unexpected<Error> malformed(const char* what) {
    return fail(ErrorCode::malformed, "register.malformed", what);
}

void write(cbor::Writer& w, const RegisteredAgency& agency) {
    w.open_map().key(1).bytes(agency.id.view()).key(2).text(agency.name).key(3).text(agency.kind);
    if (agency.escrow) w.key(4).bytes(agency.escrow->view());
    w.close();
}

void write(cbor::Writer& w, const RegisteredOfficer& officer) {
    w.open_map().key(1).bytes(officer.keys.verify_key.view()).key(2).bytes(officer.keys.sealing_key.view());
    w.key(3).text(officer.name).key(4).text(officer.role).key(5).bytes(officer.agency.view());
    w.key(6).integer(officer.valid_from.milliseconds).key(7).integer(officer.valid_until.milliseconds);
    w.key(8).array(officer.permissions.size());
    for (const Permission permission : officer.permissions) w.uint(static_cast<std::uint64_t>(permission));
    if (officer.revoked) {
        w.key(9).map(2).key(1).integer(officer.revoked->when.milliseconds).key(2).text(officer.revoked->reason);
    }
    w.close();
}

void write(cbor::Writer& w, const Agreement& agreement) {
    w.open_map().key(1).text(agreement.title).key(2).array(agreement.purposes.size());
    for (const std::string& purpose : agreement.purposes) w.text(purpose);
    w.key(3).array(agreement.gateways.size());
    for (const std::string& gateway : agreement.gateways) w.text(gateway);
    if (agreement.review_date) w.key(4).integer(agreement.review_date->milliseconds);
    w.close();
}

Result<std::string> read_text(cbor::Reader& reader) {
    TRY_ASSIGN(const std::string_view text, reader.text());
    return std::string(text);
}

Result<Instant> read_instant(cbor::Reader& reader) {
    TRY_ASSIGN(const std::int64_t milliseconds, reader.integer());
    return Instant{milliseconds};
}

/// The next item is the array's; each element is read by `read_one(reader)`.
template <class T, class ReadOne>
Result<std::vector<T>> read_list(cbor::Reader& reader, std::size_t most, ReadOne&& read_one) {
    TRY_ASSIGN(const std::size_t count, reader.array());
    if (count > most) return malformed("too long a list");
    std::vector<T> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(T one, read_one(reader));
        out.push_back(std::move(one));
    }
    return out;
}

Result<RegisteredAgency> read_agency(cbor::Reader& reader) {
    RegisteredAgency out;
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(map.key(1));
    TRY_ASSIGN(out.id, reader.octets<AgencyId>());
    TRY(map.key(2));
    TRY_ASSIGN(out.name, read_text(reader));
    TRY(map.key(3));
    TRY_ASSIGN(out.kind, read_text(reader));
    TRY_ASSIGN(const bool escrow, map.key_if(4));
    if (escrow) {
        TRY_ASSIGN(out.escrow, reader.octets<crypto::XWingPublic>());
    }
    TRY(map.end());
    return out;
}

Result<Permission> read_permission(cbor::Reader& reader) {
    TRY_ASSIGN(const std::uint64_t number, reader.uint());
    if (number < 1 || number > 2) return malformed("a permission");
    return static_cast<Permission>(number);
}

Result<Revocation> read_revocation(cbor::Reader& reader) {
    Revocation out;
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(map.key(1));
    TRY_ASSIGN(out.when, read_instant(reader));
    TRY(map.key(2));
    TRY_ASSIGN(out.reason, read_text(reader));
    TRY(map.end());
    return out;
}

Result<RegisteredOfficer> read_officer(cbor::Reader& reader) {
    RegisteredOfficer out;
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(map.key(1));
    TRY_ASSIGN(out.keys.verify_key, reader.octets<crypto::VerifyKey>());
    TRY(map.key(2));
    TRY_ASSIGN(out.keys.sealing_key, reader.octets<crypto::XWingPublic>());
    TRY(map.key(3));
    TRY_ASSIGN(out.name, read_text(reader));
    TRY(map.key(4));
    TRY_ASSIGN(out.role, read_text(reader));
    TRY(map.key(5));
    TRY_ASSIGN(out.agency, reader.octets<AgencyId>());
    TRY(map.key(6));
    TRY_ASSIGN(out.valid_from, read_instant(reader));
    TRY(map.key(7));
    TRY_ASSIGN(out.valid_until, read_instant(reader));
    TRY(map.key(8));
    TRY_ASSIGN(out.permissions, read_list<Permission>(reader, 2, read_permission));
    TRY_ASSIGN(const bool revoked, map.key_if(9));
    if (revoked) {
        TRY_ASSIGN(out.revoked, read_revocation(reader));
    }
    TRY(map.end());
    out.thumbprint = thumbprint_of(out.keys);
    return out;
}

Result<Agreement> read_agreement(cbor::Reader& reader) {
    Agreement out;
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(map.key(1));
    TRY_ASSIGN(out.title, read_text(reader));
    TRY(map.key(2));
    TRY_ASSIGN(out.purposes, read_list<std::string>(reader, kMaxAgreementItems, read_text));
    TRY(map.key(3));
    TRY_ASSIGN(out.gateways, read_list<std::string>(reader, kMaxAgreementItems, read_text));
    TRY_ASSIGN(const bool review, map.key_if(4));
    if (review) {
        TRY_ASSIGN(out.review_date, read_instant(reader));
    }
    TRY(map.end());
    return out;
}

Result<void> read_format(cbor::Reader& reader, cbor::MapReader& map) {
    TRY(map.key(1));
    TRY_ASSIGN(const std::uint64_t format, reader.uint());
    if (format != kFormat) return fail(ErrorCode::unsupported, "register.newer_format");
    return {};
}

/// Kid of a well-formed signature of ours.
Result<Thumbprint> kid_of(ByteView signature) {
    TRY_ASSIGN(const cose::Sign1 message, cose::parse_sign1(signature));
    if (!message.detached || message.type != kMediaType) return malformed("a signature");
    return Thumbprint::from(message.kid);
}

void insert_signature(SignedRegister& to, const Thumbprint& kid, Bytes signature) {
    auto place = to.signatures.begin();
    for (; place != to.signatures.end(); ++place) {
        const auto there = kid_of(*place);
        if (there && *there == kid) return;
        if (there && *there > kid) break;
    }
    to.signatures.insert(place, std::move(signature));
}

} // namespace

Bytes encode_register(const Register& reg) {
    return cbor::encode([&](cbor::Writer& w) {
        w.open_map().key(1).uint(kFormat).key(2).bytes(reg.partnership.view()).key(3).text(reg.name);
        w.key(4).uint(reg.version);
        if (reg.previous) w.key(5).bytes(reg.previous->view());
        w.key(6).integer(reg.issued.milliseconds).key(7).integer(reg.expires.milliseconds);
        w.key(8).array(reg.coordinators.size());
        for (const Thumbprint& coordinator : reg.coordinators) w.bytes(coordinator.view());
        w.key(9).uint(reg.threshold).key(10).array(reg.agencies.size());
        for (const RegisteredAgency& agency : reg.agencies) write(w, agency);
        w.key(11).array(reg.officers.size());
        for (const RegisteredOfficer& officer : reg.officers) write(w, officer);
        w.key(12);
        write(w, reg.agreement);
        w.key(13).uint(reg.policy_version);
        if (!reg.policy.empty()) w.key(14).bytes(bytes_of(reg.policy));
        w.close();
    });
}

Result<Register> decode_register(ByteView payload) {
    if (payload.size() > kMaxRegisterBytes) return fail(ErrorCode::malformed, "register.too_large");
    Register out;
    cbor::Reader reader(payload, kPayloadLimits);
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(read_format(reader, map));
    TRY(map.key(2));
    TRY_ASSIGN(out.partnership, reader.octets<PartnershipId>());
    TRY(map.key(3));
    TRY_ASSIGN(out.name, read_text(reader));
    TRY(map.key(4));
    TRY_ASSIGN(out.version, reader.uint());
    TRY_ASSIGN(const bool previous, map.key_if(5));
    if (previous) {
        TRY_ASSIGN(out.previous, reader.octets<Digest>());
    }
    TRY(map.key(6));
    TRY_ASSIGN(out.issued, read_instant(reader));
    TRY(map.key(7));
    TRY_ASSIGN(out.expires, read_instant(reader));
    TRY(map.key(8));
    TRY_ASSIGN(out.coordinators, read_list<Thumbprint>(reader, kMaxCoordinators,
                                                       [](cbor::Reader& r) { return r.octets<Thumbprint>(); }));
    TRY(map.key(9));
    TRY_ASSIGN(const std::uint64_t threshold, reader.uint());
    if (threshold > kMaxCoordinators) return malformed("threshold");
    out.threshold = static_cast<std::uint32_t>(threshold);
    TRY(map.key(10));
    TRY_ASSIGN(out.agencies, read_list<RegisteredAgency>(reader, kMaxAgencies, read_agency));
    TRY(map.key(11));
    TRY_ASSIGN(out.officers, read_list<RegisteredOfficer>(reader, kMaxOfficers, read_officer));
    TRY(map.key(12));
    TRY_ASSIGN(out.agreement, read_agreement(reader));
    TRY(map.key(13));
    TRY_ASSIGN(out.policy_version, reader.uint());
    TRY_ASSIGN(const bool policy, map.key_if(14));
    if (policy) {
        TRY_ASSIGN(const ByteView document, reader.bytes());
        if (document.empty()) return malformed("an empty policy");
        out.policy.assign(reinterpret_cast<const char*>(document.data()), document.size());
    }
    TRY(map.end());
    TRY(reader.end());
    TRY(check_register(out));
    return out;
}

Digest register_digest(ByteView payload) {
    return crypto::blake2b(crypto::HashLabel("cp/register/v1"), payload);
}

Bytes encode_signed_register(const SignedRegister& signed_register) {
    return cbor::encode([&](cbor::Writer& w) {
        w.map(3).key(1).uint(kFormat).key(2).bytes(signed_register.payload);
        w.key(3).array(signed_register.signatures.size());
        for (const Bytes& signature : signed_register.signatures) w.bytes(signature);
    });
}

Result<SignedRegister> decode_signed_register(ByteView bytes) {
    if (bytes.size() > kMaxSignedRegisterBytes) return fail(ErrorCode::malformed, "register.too_large");
    SignedRegister out;
    cbor::Reader reader(bytes, kSignedLimits);
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(read_format(reader, map));
    TRY(map.key(2));
    TRY_ASSIGN(const ByteView payload, reader.bytes());
    out.payload = copy_of(payload);
    TRY(map.key(3));
    TRY_ASSIGN(const std::size_t count, reader.array());
    if (count < 1) return malformed("no signature");
    std::optional<Thumbprint> before;
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(const ByteView signature, reader.bytes());
        TRY_ASSIGN(const Thumbprint kid, kid_of(signature));
        if (before && kid <= *before) return malformed("order of signatures");
        before = kid;
        out.signatures.push_back(copy_of(signature));
    }
    TRY(map.end());
    TRY(reader.end());
    return out;
}

Result<KnownRegister> read_register(SignedRegister signed_register) {
    TRY_ASSIGN(Register content, decode_register(signed_register.payload));
    const Digest digest = register_digest(signed_register.payload);
    return KnownRegister{std::move(content), digest, std::move(signed_register)};
}

void add_signature(SignedRegister& to, const Identity& signer) {
    insert_signature(to, signer.thumbprint(),
                     cose::sign1_detached(signer.signing_key(), signer.thumbprint().view(), kDomain, to.payload,
                                          kMediaType));
}

void merge_signatures(SignedRegister& to, const SignedRegister& from) {
    for (const Bytes& signature : from.signatures) {
        const auto kid = kid_of(signature);
        if (kid) insert_signature(to, *kid, signature);
    }
}

void keep_signatures_of(SignedRegister& in, const std::vector<Thumbprint>& signers) {
    std::erase_if(in.signatures, [&](const Bytes& signature) {
        const auto kid = kid_of(signature);
        return !kid || !std::ranges::binary_search(signers, *kid);
    });
}

std::vector<Thumbprint> signers_among(const SignedRegister& signed_register, const std::vector<Thumbprint>& candidates,
                                      const Register& keys) {
    std::vector<Thumbprint> out;
    for (const Bytes& signature : signed_register.signatures) {
        const auto message = cose::parse_sign1(signature);
        if (!message || message->type != kMediaType) continue;
        const Thumbprint kid = Thumbprint::from(message->kid);
        const RegisteredOfficer* officer = find_officer(keys, kid);
        if (officer == nullptr || officer->revoked || !std::ranges::binary_search(candidates, kid)) continue;
        // Ascending and each once: a caller may hand over what no decoder has seen.
        if (!out.empty() && kid <= out.back()) continue;
        if (cose::verify_sign1_detached(*message, officer->keys.verify_key, kDomain, signed_register.payload)) {
            out.push_back(kid);
        }
    }
    return out;
}

} // namespace counterpart::core
