// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/manifest_codec.h"
#include "crypto/base/random.h"
#include "crypto/cbor/writer.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;

namespace {

Manifest a_manifest() {
    Manifest m;
    m.bundle = system_random().make<BundleId>();
    m.envelope = system_random().make<Digest>();
    m.sender = system_random().make<Thumbprint>();
    Thumbprint first;
    Thumbprint second;
    second.octets[0] = 1;
    m.recipients = {{first, 1, std::nullopt}, {second, 7, system_random().make<Digest>()}};
    m.claimed = Instant{1'780'000'000'000};
    m.purpose = "Safeguarding";
    m.gateway = "cda_1998_s115";
    m.necessity = "The school cannot keep the child safe without it.";
    m.marking = "OFFICIAL-SENSITIVE";
    m.handling_code = "P";
    m.onward = "none";
    m.case_record = system_random().make<RecordId>();
    m.parts = {{PartKind::register_, 10, {}}, {PartKind::changesets, 100, {}}, {PartKind::attachment, 1'000'000, {}}};
    RecordId record;
    m.disclosed = {{record, 4, 2}};
    m.padding = 77;
    m.register_version = 3;
    m.audit_head.sequence = 12;
    return m;
}

std::string_view refusal_of(const Manifest& manifest) {
    const auto decoded = decode_manifest(encode(manifest));
    return decoded ? "taken" : decoded.error().reason;
}

} // namespace

TEST_CASE("a manifest reads back as it was written", "[bundle]") {
    Manifest manifest = a_manifest();
    auto back = decode_manifest(encode(manifest));
    REQUIRE(back);
    CHECK(*back == manifest);

    manifest.review_date = Instant{1'790'000'000'000};
    manifest.case_record.reset();
    back = decode_manifest(encode(manifest));
    REQUIRE(back);
    CHECK(*back == manifest);

    manifest.proportionality = "Two names and no more.";
    manifest.consent = "overridden";
    manifest.override_reason = "The child is in danger.\nNow.";
    manifest.agreement = {"Saltwick Vale agreement", 3};
    back = decode_manifest(encode(manifest));
    REQUIRE(back);
    CHECK(*back == manifest);
}

TEST_CASE("a manifest that breaks its grammar is refused", "[bundle]") {
    Manifest manifest = a_manifest();
    SECTION("no recipients") { manifest.recipients.clear(); }
    SECTION("recipients out of order") { std::swap(manifest.recipients[0], manifest.recipients[1]); }
    SECTION("a recipient twice") { manifest.recipients[1] = manifest.recipients[0]; }
    SECTION("a counter of zero") { manifest.recipients[0].counter = 0; }
    SECTION("a first bundle that follows another") { manifest.recipients[0].previous = Digest{}; }
    SECTION("a later bundle that follows none") { manifest.recipients[1].previous.reset(); }
    SECTION("records out of order") { manifest.disclosed.push_back(manifest.disclosed[0]); }
    SECTION("an attachment before the changesets") { std::swap(manifest.parts[1], manifest.parts[2]); }
    SECTION("two registers") { manifest.parts[1].kind = PartKind::register_; }
    SECTION("a receipt in a disclosure") { manifest.parts[1].kind = PartKind::receipt; }
    SECTION("a receipt bundle without a receipt") { manifest.kind = BundleKind::receipt; }
    SECTION("a register bundle with more than a register") { manifest.kind = BundleKind::register_; }
    SECTION("a part larger than memory should hold") { manifest.parts[1].size = kMaxPartInMemory + 1; }
    SECTION("a bundle larger than there may be") { manifest.parts[2].size = kMaxBundleBytes; }
    SECTION("too long a purpose") { manifest.purpose.assign(kMaxManifestText + 1, 'x'); }
    SECTION("consent on two lines") { manifest.consent = "given\nrefused"; }
    SECTION("an agreement without a title") { manifest.agreement = {"", 1}; }
    SECTION("an agreement on two lines") { manifest.agreement = {"Ours\nTheirs", 1}; }
    SECTION("too long an agreement's title") { manifest.agreement = {std::string(kMaxManifestText + 1, 'x'), 1}; }
    SECTION("an agreement of no version") { manifest.agreement = {"Ours", 0}; }
    SECTION("an agreement of a version that is still to come") { manifest.agreement = {"Ours", 4}; }
    SECTION("too long an override") { manifest.override_reason.assign(kMaxManifestText + 1, 'x'); }
    SECTION("padding beyond any bundle") { manifest.padding = kMaxBundleBytes + 1; }
    SECTION("an audit head below zero") { manifest.audit_head.sequence = -1; }
    SECTION("more recipients than there may be") {
        for (std::size_t i = 2; i <= kMaxRecipients; ++i) {
            Thumbprint next;
            next.octets[0] = static_cast<std::uint8_t>(i >> 8U);
            next.octets[1] = static_cast<std::uint8_t>(i);
            manifest.recipients.push_back({next, 1, std::nullopt});
        }
        std::ranges::sort(manifest.recipients, {}, &ManifestRecipient::thumbprint);
    }
    SECTION("more parts than there may be") { manifest.parts.resize(kMaxParts + 1, manifest.parts.back()); }
    CHECK(refusal_of(manifest) == "bundle.malformed_manifest");
}

TEST_CASE("a manifest with codes and counts that nobody writes is refused", "[bundle]") {
    const auto replaced = [](std::initializer_list<std::uint8_t> front, std::size_t skip, std::initializer_list<std::uint8_t> with) {
        Bytes encoded = encode(a_manifest());
        const auto found = std::search(encoded.begin(), encoded.end(), front.begin(), front.end());
        REQUIRE(found != encoded.end());
        const auto at = found + static_cast<std::ptrdiff_t>(front.size() + skip);
        const auto behind = encoded.erase(at);
        encoded.insert(behind, with);
        const auto decoded = decode_manifest(encoded);
        return decoded ? std::string("taken") : std::string(decoded.error().reason);
    };
    const std::string malformed = "bundle.malformed_manifest";
    CHECK(replaced({0xb8, 0x18, 1}, 0, {1}) == "taken"); // where version stands
    CHECK(replaced({0xb8, 0x18, 1}, 0, {0}) == malformed);
    CHECK(replaced({0xb8, 0x18, 1, 1, 2}, 0, {1}) == "taken"); // kind of bundle
    CHECK(replaced({0xb8, 0x18, 1, 1, 2}, 0, {0}) == malformed);
    CHECK(replaced({0xb8, 0x18, 1, 1, 2}, 0, {5}) == malformed);
    CHECK(replaced({0xb8, 0x18, 1, 1, 2}, 0, {0x19, 1, 1}) == malformed);
    CHECK(replaced({0x13, 0x83, 0x83}, 0, {1}) == "taken"); // kind of part
    CHECK(replaced({0x13, 0x83, 0x83}, 0, {0}) == malformed);
    CHECK(replaced({0x13, 0x83, 0x83}, 0, {7}) == malformed);
    CHECK(replaced({0x13, 0x83, 0x83}, 0, {0x19, 1, 1}) == malformed);
    CHECK(replaced({0x14, 0x81, 0x83, 0x50}, 16, {4}) == "taken"); // count of facts
    CHECK(replaced({0x14, 0x81, 0x83, 0x50}, 16, {0x1b, 0, 0, 0, 1, 0, 0, 0, 4}) == malformed);
    CHECK(replaced({0x14, 0x81, 0x83, 0x50}, 17, {0x1b, 0, 0, 0, 1, 0, 0, 0, 2}) == malformed);
}

TEST_CASE("a manifest of a newer version is told from a broken one", "[bundle]") {
    Bytes encoded = encode(a_manifest());
    REQUIRE(encoded[3] == 1); // a map's head of two bytes, key 1, version 1
    encoded[3] = 2;
    const auto decoded = decode_manifest(encoded);
    REQUIRE_FALSE(decoded);
    CHECK(decoded.error().reason == "bundle.newer_version");
}

TEST_CASE("Padmé sizes are at most twelve per cent above and never below", "[bundle]") {
    CHECK(padme(0) == 0);
    CHECK(padme(1) == 1);
    CHECK(padme(9) == 10);
    for (std::uint64_t size = 2; size < 100'000; size += 7) {
        const std::uint64_t padded = padme(size);
        REQUIRE(padded >= size);
        REQUIRE(padded * 100 <= size * 112);
        REQUIRE(padme(padded) == padded);
    }
}
