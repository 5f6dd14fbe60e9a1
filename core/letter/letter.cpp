// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "crypto/primitive/hash.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

constexpr std::string_view kLetterDomain = "counterpart/letter/v1";
constexpr std::uint64_t kLetterVersion = 1;
constexpr std::array<std::string_view, 9> kKinds{"recall",           "disposal",  "request",          "request_answer", "challenge",
                                                 "challenge_answer", "statement", "approval_request", "approval"};

Result<Letter> read_form(ByteView payload) {
    Letter letter;
    crypto::cbor::Reader r(payload);
    TRY_ASSIGN(auto map, crypto::cbor::MapReader::open(r));
    TRY(map.key(1));
    TRY_ASSIGN(const std::uint64_t version, r.uint());
    if (version > kLetterVersion) return fail(ErrorCode::unsupported, "letter.newer_version");
    TRY(map.key(2));
    TRY_ASSIGN(const std::uint64_t kind, r.uint());
    if (kind > kKinds.size()) return fail(ErrorCode::unsupported, "letter.newer_version");
    TRY(map.key(3));
    TRY_ASSIGN(letter.id, r.octets<LetterId>());
    TRY(map.key(4));
    TRY_ASSIGN(letter.partnership, r.octets<PartnershipId>());
    TRY(map.key(5));
    TRY_ASSIGN(letter.from, r.octets<AgencyId>());
    TRY(map.key(6));
    TRY_ASSIGN(letter.to, r.octets<AgencyId>());
    TRY(map.key(7));
    TRY_ASSIGN(letter.claimed.milliseconds, r.integer());
    TRY_ASSIGN(const bool about, map.key_if(8));
    if (about) {
        TRY_ASSIGN(letter.about, r.octets<Digest>());
    }
    TRY_ASSIGN(const bool answers, map.key_if(9));
    if (answers) {
        TRY_ASSIGN(letter.answers, r.octets<Digest>());
    }
    TRY(map.key(10));
    TRY_ASSIGN(const ByteView content, r.bytes());
    TRY(map.end());
    TRY(r.end());
    if (version == 0 || kind == 0 || !is_valid(letter.claimed)) return fail(ErrorCode::malformed, "letter.malformed");
    letter.kind = static_cast<LetterKind>(kind);
    letter.content = copy_of(content);
    return letter;
}

} // namespace

std::string_view to_text(LetterKind kind) { return kKinds[static_cast<std::size_t>(kind) - 1]; }

std::optional<LetterKind> letter_kind_from(std::string_view text) {
    const auto found = std::ranges::find(kKinds, text);
    if (found == kKinds.end()) return std::nullopt;
    return static_cast<LetterKind>(found - kKinds.begin() + 1);
}

Bytes sign_letter(const Letter& letter, const Identity& author) {
    const Bytes payload = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(std::size_t{8} + (letter.about ? 1U : 0U) + (letter.answers ? 1U : 0U)).key(1).uint(kLetterVersion);
        w.key(2).uint(static_cast<std::uint64_t>(letter.kind)).key(3).bytes(letter.id.view());
        w.key(4).bytes(letter.partnership.view()).key(5).bytes(letter.from.view()).key(6).bytes(letter.to.view());
        w.key(7).integer(letter.claimed.milliseconds);
        if (letter.about) w.key(8).bytes(letter.about->view());
        if (letter.answers) w.key(9).bytes(letter.answers->view());
        w.key(10).bytes(letter.content);
    });
    return crypto::cose::sign1(author.signing_key(), author.thumbprint().view(), kLetterDomain, payload);
}

Result<SignedLetter> read_letter(ByteView signed_letter) {
    if (signed_letter.size() > kMaxLetter) return fail(ErrorCode::malformed, "letter.malformed");
    const auto message = crypto::cose::parse_sign1(signed_letter);
    if (!message) return fail(ErrorCode::malformed, "letter.malformed", std::string(message.error().reason));
    auto form = read_form(message->payload);
    if (!form && form.error().code == ErrorCode::malformed) {
        return fail(ErrorCode::malformed, "letter.malformed", std::string(form.error().reason));
    }
    TRY_ASSIGN(Letter letter, std::move(form));
    return SignedLetter{std::move(letter), Thumbprint::from(message->kid)};
}

Result<void> verify_letter(ByteView signed_letter, const crypto::VerifyKey& key) {
    TRY_ASSIGN(const auto message, crypto::cose::parse_sign1(signed_letter));
    if (!crypto::cose::verify_sign1(message, key, kLetterDomain)) return fail(ErrorCode::tampered, "letter.altered");
    return {};
}

Digest digest_of_letter(ByteView signed_letter) { return crypto::blake2b(crypto::HashLabel("cp/letter/v1"), signed_letter); }

} // namespace counterpart::core
