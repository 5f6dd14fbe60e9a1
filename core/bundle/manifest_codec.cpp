// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/manifest_codec.h"

#include "core/bundle/domains.h"
#include "core/model/text.h"
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "crypto/primitive/hash.h"

#include <algorithm>
#include <array>
#include <bit>

namespace counterpart::core {

namespace {

using crypto::cbor::MapReader;
using crypto::cbor::Reader;
using crypto::cbor::Writer;

enum Key : std::uint64_t {
    version = 1,
    kind,
    bundle,
    envelope,
    sender,
    sender_agency,
    recipient_agency,
    recipients,
    claimed,
    purpose,
    gateway,
    necessity,
    marking,
    handling_code,
    conditions,
    onward,
    review_date,
    case_record,
    parts,
    disclosed,
    padding,
    partnership,
    register_version,
    register_digest,
    audit_head,
    count_of_keys = audit_head, ///< of those that are always there, and the two that are counted off
    proportionality,
    consent,
    consent_reason,
    override_reason,
    agreement,
};

void write_lists(Writer& w, const Manifest& m) {
    w.key(Key::parts).array(m.parts.size());
    for (const ManifestPart& part : m.parts) {
        w.array(3).uint(static_cast<std::uint64_t>(part.kind)).uint(part.size).bytes(part.hash.view());
    }
    w.key(Key::disclosed).array(m.disclosed.size());
    for (const DisclosedRecord& record : m.disclosed) {
        w.array(3).bytes(record.record.view()).uint(record.facts).uint(record.withheld);
    }
}

void write_recipients(Writer& w, const Manifest& m) {
    w.key(Key::recipients).array(m.recipients.size());
    for (const ManifestRecipient& recipient : m.recipients) {
        w.array(3).bytes(recipient.thumbprint.view()).uint(recipient.counter);
        if (recipient.previous) {
            w.bytes(recipient.previous->view());
        } else {
            w.null();
        }
    }
}

tl::unexpected<Error> malformed() { return fail(ErrorCode::malformed, "bundle.malformed_manifest"); }

Result<void> read_recipients(Reader& r, Manifest& m) {
    TRY_ASSIGN(const std::size_t count, r.array());
    if (count == 0 || count > kMaxRecipients) return malformed();
    for (std::size_t i = 0; i < count; ++i) {
        ManifestRecipient recipient;
        TRY(r.array(3));
        TRY_ASSIGN(recipient.thumbprint, r.octets<Thumbprint>());
        TRY_ASSIGN(recipient.counter, r.uint());
        TRY_ASSIGN(const bool first, r.null_if());
        if (!first) {
            TRY_ASSIGN(recipient.previous, r.octets<Digest>());
        }
        // The first of all is number 1 and follows nothing; every later one names what it follows.
        if (recipient.counter == 0 || first != (recipient.counter == 1)) return malformed();
        if (recipient.counter > kMaxCounter) return malformed();
        if (!m.recipients.empty() && m.recipients.back().thumbprint >= recipient.thumbprint) return malformed();
        m.recipients.push_back(recipient);
    }
    return {};
}

Result<void> read_parts(Reader& r, Manifest& m) {
    TRY_ASSIGN(const std::size_t count, r.array());
    if (count > kMaxParts) return malformed();
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        ManifestPart part;
        TRY(r.array(3));
        TRY_ASSIGN(const std::uint64_t kind, r.uint());
        TRY_ASSIGN(part.size, r.uint());
        TRY_ASSIGN(part.hash, r.octets<Digest>());
        if (kind < 1 || kind > static_cast<std::uint64_t>(PartKind::origin)) return malformed();
        part.kind = static_cast<PartKind>(kind);
        if (part.kind != PartKind::attachment && part.size > kMaxPartInMemory) return malformed();
        if (part.size > kMaxBundleBytes || (total += part.size) > kMaxBundleBytes) return malformed();
        m.parts.push_back(part);
    }
    return {};
}

Result<void> read_disclosed(Reader& r, Manifest& m) {
    TRY_ASSIGN(const std::size_t count, r.array());
    m.disclosed.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        DisclosedRecord record;
        TRY(r.array(3));
        TRY_ASSIGN(record.record, r.octets<RecordId>());
        TRY_ASSIGN(const std::uint64_t facts, r.uint());
        TRY_ASSIGN(const std::uint64_t withheld, r.uint());
        if (facts > UINT32_MAX || withheld > UINT32_MAX) return malformed();
        if (!m.disclosed.empty() && m.disclosed.back().record >= record.record) return malformed();
        record.facts = static_cast<std::uint32_t>(facts);
        record.withheld = static_cast<std::uint32_t>(withheld);
        m.disclosed.push_back(record);
    }
    return {};
}

/// Which parts a kind of bundle has, in which order.
bool parts_fit(const Manifest& m) {
    std::size_t at = 0;
    const auto next_is = [&](PartKind kind) { return at < m.parts.size() && m.parts[at].kind == kind; };
    if (next_is(PartKind::register_)) ++at;
    switch (m.kind) {
    case BundleKind::disclosure:
        while (next_is(PartKind::letter)) ++at;
        while (next_is(PartKind::origin)) ++at;
        while (next_is(PartKind::changesets)) ++at;
        while (next_is(PartKind::attachment)) ++at;
        break;
    case BundleKind::receipt:
        if (!next_is(PartKind::receipt)) return false;
        while (next_is(PartKind::receipt)) ++at;
        break;
    case BundleKind::register_:
        if (at != 1) return false;
        break;
    case BundleKind::letters:
        if (!next_is(PartKind::letter)) return false;
        while (next_is(PartKind::letter)) ++at;
        break;
    }
    return at == m.parts.size();
}

Result<void> read_texts(Reader& r, MapReader& map, Manifest& m) {
    struct Field {
        Key key;
        std::string* text;
        TextLines lines; ///< codes and the marking are one line; what officers write may be several
    };
    for (const Field& field :
         {Field{Key::purpose, &m.purpose, TextLines::many}, Field{Key::gateway, &m.gateway, TextLines::one},
          Field{Key::necessity, &m.necessity, TextLines::many}, Field{Key::marking, &m.marking, TextLines::one},
          Field{Key::handling_code, &m.handling_code, TextLines::one},
          Field{Key::conditions, &m.conditions, TextLines::many}, Field{Key::onward, &m.onward, TextLines::one}}) {
        TRY(map.key(field.key));
        TRY_ASSIGN(*field.text, r.text());
        if (field.text->size() > kMaxManifestText || !check_text(*field.text, field.lines)) return malformed();
    }
    return {};
}

/// Texts that stand there only where there is something in them.
template <class M>
auto optional_texts(M& m) {
    struct Field {
        Key key;
        decltype(&m.consent) text;
        TextLines lines;
    };
    return std::array{Field{Key::proportionality, &m.proportionality, TextLines::many}, Field{Key::consent, &m.consent, TextLines::one},
                      Field{Key::consent_reason, &m.consent_reason, TextLines::many},
                      Field{Key::override_reason, &m.override_reason, TextLines::many}};
}

Result<void> read_optional_texts(Reader& r, MapReader& map, Manifest& m) {
    for (const auto& field : optional_texts(m)) {
        TRY_ASSIGN(const bool there, map.key_if(field.key));
        if (!there) continue;
        TRY_ASSIGN(*field.text, r.text());
        if (field.text->empty() || field.text->size() > kMaxManifestText || !check_text(*field.text, field.lines)) return malformed();
    }
    return {};
}

Result<void> read_agreement(Reader& r, MapReader& map, Manifest& m) {
    TRY_ASSIGN(const bool there, map.key_if(Key::agreement));
    if (!there) return {};
    ManifestAgreement agreement;
    TRY(r.array(2));
    TRY_ASSIGN(agreement.title, r.text());
    TRY_ASSIGN(agreement.version, r.uint());
    const bool named = !agreement.title.empty() && agreement.title.size() <= kMaxManifestText && check_text(agreement.title, TextLines::one);
    if (!named || agreement.version == 0 || agreement.version > m.register_version) return malformed();
    m.agreement = std::move(agreement);
    return {};
}

Result<Manifest> read_manifest(ByteView content) {
    Manifest m;
    Reader r(content);
    TRY_ASSIGN(MapReader map, MapReader::open(r));
    TRY(map.key(Key::version));
    TRY_ASSIGN(const std::uint64_t version, r.uint());
    if (version > kManifestVersion) return fail(ErrorCode::unsupported, "bundle.newer_version");
    if (version == 0) return malformed();
    TRY(map.key(Key::kind));
    TRY_ASSIGN(const std::uint64_t kind, r.uint());
    if (kind < 1 || kind > static_cast<std::uint64_t>(BundleKind::letters)) return malformed();
    m.kind = static_cast<BundleKind>(kind);
    TRY(map.key(Key::bundle));
    TRY_ASSIGN(m.bundle, r.octets<BundleId>());
    TRY(map.key(Key::envelope));
    TRY_ASSIGN(m.envelope, r.octets<Digest>());
    TRY(map.key(Key::sender));
    TRY_ASSIGN(m.sender, r.octets<Thumbprint>());
    TRY(map.key(Key::sender_agency));
    TRY_ASSIGN(m.sender_agency, r.octets<AgencyId>());
    TRY(map.key(Key::recipient_agency));
    TRY_ASSIGN(m.recipient_agency, r.octets<AgencyId>());
    TRY(map.key(Key::recipients));
    TRY(read_recipients(r, m));
    TRY(map.key(Key::claimed));
    TRY_ASSIGN(m.claimed.milliseconds, r.integer());
    if (!is_valid(m.claimed)) return malformed();
    TRY(read_texts(r, map, m));
    TRY_ASSIGN(const bool reviewed, map.key_if(Key::review_date));
    if (reviewed) {
        TRY_ASSIGN(const std::int64_t milliseconds, r.integer());
        m.review_date = Instant{milliseconds};
        if (!is_valid(*m.review_date)) return malformed();
    }
    TRY_ASSIGN(const bool about_case, map.key_if(Key::case_record));
    if (about_case) {
        TRY_ASSIGN(m.case_record, r.octets<RecordId>());
    }
    TRY(map.key(Key::parts));
    TRY(read_parts(r, m));
    TRY(map.key(Key::disclosed));
    TRY(read_disclosed(r, m));
    TRY(map.key(Key::padding));
    TRY_ASSIGN(m.padding, r.uint());
    TRY(map.key(Key::partnership));
    TRY_ASSIGN(m.partnership, r.octets<PartnershipId>());
    TRY(map.key(Key::register_version));
    TRY_ASSIGN(m.register_version, r.uint());
    TRY(map.key(Key::register_digest));
    TRY_ASSIGN(m.register_digest, r.octets<Digest>());
    TRY(map.key(Key::audit_head));
    TRY(r.array(2));
    TRY_ASSIGN(m.audit_head.sequence, r.integer());
    TRY_ASSIGN(m.audit_head.digest, r.octets<Digest>());
    TRY(read_optional_texts(r, map, m));
    TRY(read_agreement(r, map, m));
    TRY(map.end());
    TRY(r.end());
    if (m.padding > kMaxBundleBytes || m.audit_head.sequence < 0 || !parts_fit(m)) return malformed();
    return m;
}

} // namespace

std::string_view to_text(BundleKind kind) {
    switch (kind) {
    case BundleKind::disclosure:
        return "disclosure";
    case BundleKind::receipt:
        return "receipt";
    case BundleKind::register_:
        return "register";
    case BundleKind::letters:
        return "letters";
    }
    return {};
}

Bytes encode(const Manifest& m) {
    return crypto::cbor::encode([&](Writer& w) {
        const auto texts = optional_texts(m);
        const auto written = std::ranges::count_if(texts, [](const auto& field) { return !field.text->empty(); });
        w.map(Key::count_of_keys - (m.review_date ? 0U : 1U) - (m.case_record ? 0U : 1U) + (m.agreement ? 1U : 0U) + static_cast<std::size_t>(written));
        w.key(Key::version).uint(kManifestVersion);
        w.key(Key::kind).uint(static_cast<std::uint64_t>(m.kind));
        w.key(Key::bundle).bytes(m.bundle.view());
        w.key(Key::envelope).bytes(m.envelope.view());
        w.key(Key::sender).bytes(m.sender.view());
        w.key(Key::sender_agency).bytes(m.sender_agency.view());
        w.key(Key::recipient_agency).bytes(m.recipient_agency.view());
        write_recipients(w, m);
        w.key(Key::claimed).integer(m.claimed.milliseconds);
        w.key(Key::purpose).text(m.purpose);
        w.key(Key::gateway).text(m.gateway);
        w.key(Key::necessity).text(m.necessity);
        w.key(Key::marking).text(m.marking);
        w.key(Key::handling_code).text(m.handling_code);
        w.key(Key::conditions).text(m.conditions);
        w.key(Key::onward).text(m.onward);
        if (m.review_date) w.key(Key::review_date).integer(m.review_date->milliseconds);
        if (m.case_record) w.key(Key::case_record).bytes(m.case_record->view());
        write_lists(w, m);
        w.key(Key::padding).uint(m.padding);
        w.key(Key::partnership).bytes(m.partnership.view());
        w.key(Key::register_version).uint(m.register_version);
        w.key(Key::register_digest).bytes(m.register_digest.view());
        w.key(Key::audit_head).array(2).integer(m.audit_head.sequence).bytes(m.audit_head.digest.view());
        for (const auto& field : texts) {
            if (!field.text->empty()) w.key(field.key).text(*field.text);
        }
        if (m.agreement) w.key(Key::agreement).array(2).text(m.agreement->title).uint(m.agreement->version);
    });
}

Result<Manifest> decode_manifest(ByteView content) {
    auto manifest = read_manifest(content);
    // How exactly the grammar was broken is for the detail; the officer's sentence is one.
    if (!manifest && manifest.error().code == ErrorCode::malformed) {
        return fail(ErrorCode::malformed, "bundle.malformed_manifest", std::string(manifest.error().reason));
    }
    return manifest;
}

Bytes sign_manifest(const Manifest& manifest, const Identity& sender) {
    return crypto::cose::sign1(sender.signing_key(), sender.thumbprint().view(), kManifestDomain, encode(manifest));
}

Digest manifest_hash(ByteView signed_manifest) {
    return crypto::blake2b(crypto::HashLabel("cp/manifest/v1"), signed_manifest);
}

Digest part_hash(ByteView part) { return crypto::blake2b(crypto::HashLabel("cp/part/v1"), part); }

std::uint64_t padme(std::uint64_t size) {
    if (size < 2) return size;
    const auto exponent = static_cast<unsigned>(std::bit_width(size) - 1);
    const auto kept = static_cast<unsigned>(std::bit_width(exponent));
    if (exponent <= kept) return size;
    const std::uint64_t mask = (1ULL << (exponent - kept)) - 1;
    return (size + mask) & ~mask;
}

} // namespace counterpart::core
