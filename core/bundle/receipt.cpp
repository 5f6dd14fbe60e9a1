// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/receipt.h"

#include "core/bundle/domains.h"
#include "core/bundle/manifest_codec.h"
#include "core/model/text.h"
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

constexpr std::uint64_t kReceiptVersion = 1;
/// How far on each is.
constexpr std::array kInOrder{AnswerStage::received, AnswerStage::opened, AnswerStage::accepted, AnswerStage::imported_in_part, AnswerStage::imported, AnswerStage::refused};

Result<Receipt> read_content(ByteView content) {
    Receipt receipt;
    crypto::cbor::Reader r(content);
    TRY_ASSIGN(auto map, crypto::cbor::MapReader::open(r));
    TRY(map.key(1));
    TRY_ASSIGN(const std::uint64_t version, r.uint());
    if (version > kReceiptVersion) return fail(ErrorCode::unsupported, "receipt.newer_version");
    TRY(map.key(2));
    TRY_ASSIGN(receipt.manifest_hash, r.octets<Digest>());
    TRY(map.key(3));
    TRY_ASSIGN(receipt.bundle, r.octets<BundleId>());
    TRY(map.key(4));
    TRY_ASSIGN(const std::uint64_t stage, r.uint());
    TRY(map.key(5));
    TRY_ASSIGN(receipt.reason, r.text());
    TRY(map.key(6));
    TRY_ASSIGN(receipt.claimed.milliseconds, r.integer());
    TRY(map.key(7));
    TRY(r.array(2));
    TRY_ASSIGN(receipt.audit_head.sequence, r.integer());
    TRY_ASSIGN(receipt.audit_head.digest, r.octets<Digest>());
    TRY(map.end());
    TRY(r.end());
    if (version == 0 || stage < 1 || stage > kInOrder.size() || receipt.reason.size() > kMaxManifestText ||
        !check_text(receipt.reason, TextLines::many) || !is_valid(receipt.claimed) || receipt.audit_head.sequence < 0) {
        return fail(ErrorCode::malformed, "receipt.malformed");
    }
    receipt.stage = static_cast<AnswerStage>(stage);
    return receipt;
}

} // namespace

std::string_view to_text(AnswerStage stage) {
    switch (stage) {
    case AnswerStage::imported:
        return "imported";
    case AnswerStage::refused:
        return "refused";
    case AnswerStage::received:
        return "received";
    case AnswerStage::opened:
        return "opened";
    case AnswerStage::accepted:
        return "accepted";
    case AnswerStage::imported_in_part:
        return "imported_in_part";
    }
    return {};
}

std::optional<AnswerStage> stage_from(std::string_view text) {
    const auto found = std::ranges::find(kInOrder, text, [](AnswerStage stage) { return to_text(stage); });
    return found == kInOrder.end() ? std::nullopt : std::optional(*found);
}

bool further(AnswerStage a, AnswerStage b) { return std::ranges::find(kInOrder, a) > std::ranges::find(kInOrder, b); }

Bytes sign_receipt(const Receipt& receipt, const Identity& signer) {
    const Bytes content = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(7).key(1).uint(kReceiptVersion).key(2).bytes(receipt.manifest_hash.view());
        w.key(3).bytes(receipt.bundle.view()).key(4).uint(static_cast<std::uint64_t>(receipt.stage));
        w.key(5).text(receipt.reason).key(6).integer(receipt.claimed.milliseconds);
        w.key(7).array(2).integer(receipt.audit_head.sequence).bytes(receipt.audit_head.digest.view());
    });
    return crypto::cose::sign1(signer.signing_key(), signer.thumbprint().view(), kReceiptDomain, content);
}

Result<SignedReceipt> read_receipt(ByteView signed_receipt) {
    const auto message = crypto::cose::parse_sign1(signed_receipt);
    if (!message) return fail(ErrorCode::malformed, "receipt.malformed", std::string(message.error().reason));
    auto content = read_content(message->payload);
    if (!content && content.error().code == ErrorCode::malformed) {
        return fail(ErrorCode::malformed, "receipt.malformed", std::string(content.error().reason));
    }
    TRY_ASSIGN(Receipt receipt, std::move(content));
    return SignedReceipt{std::move(receipt), Thumbprint::from(message->kid)};
}

Result<void> verify_receipt(ByteView signed_receipt, const crypto::VerifyKey& key) {
    TRY_ASSIGN(const auto message, crypto::cose::parse_sign1(signed_receipt));
    if (!crypto::cose::verify_sign1(message, key, kReceiptDomain)) {
        return fail(ErrorCode::tampered, "receipt.altered");
    }
    return {};
}

} // namespace counterpart::core
