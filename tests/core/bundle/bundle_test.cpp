// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/open.h"
#include "core/bundle/seal.h"
#include "core/bundle/domains.h"
#include "crypto/cose/sign1.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::kNoon;

namespace {

/// What Ada of the police sends to Ben of the council.
class Exchange {
public:
    Exchange() {
        draft.bundle = random.make<BundleId>();
        draft.sender = members.ada.thumbprint();
        draft.sender_agency = agency_id_of("North Police");
        draft.recipient_agency = agency_id_of("North Council");
        draft.recipients = {{members.ben.thumbprint(), 1, std::nullopt}};
        draft.claimed = kNoon;
        draft.purpose = "Safeguarding";
        draft.partnership = members.held.content.partnership;
        draft.register_version = members.held.content.version;
        draft.register_digest = members.held.digest;
        parts.push_back(part_in_memory(PartKind::changesets, {0x80}));
        parts.push_back(part_in_memory(PartKind::attachment, Bytes(300, 7)));
        describe_parts();
    }

    void describe_parts() {
        draft.parts.clear();
        for (const OutgoingPart& part : parts) draft.parts.push_back(part.part);
    }

    Bytes sealed() {
        const crypto::XWingPublic keys[] = {members.ben.public_identity().sealing_key};
        const PreparedBundle bundle = prepare_bundle(draft, keys, members.ada, random).value();
        return written(bundle);
    }

    Bytes written(const PreparedBundle& bundle) {
        BytesSink sink;
        NoProgress progress;
        REQUIRE(write_bundle(bundle, parts, sink, random, progress));
        return sink.bytes;
    }

    /// A bundle with exactly this manifest, whatever it says, signed by `signer` and sealed in a good envelope.
    Bytes sealed_with(Manifest manifest, const Identity& signer, bool bind = true) {
        const crypto::age::HybridRecipient ben(members.ben.public_identity().sealing_key);
        const crypto::age::Recipient* const recipients[] = {&ben};
        PreparedBundle bundle;
        bundle.header = crypto::age::make_header(recipients, random).value();
        if (bind) manifest.envelope = bundle.header.hash;
        bundle.signed_manifest = sign_manifest(manifest, signer);
        bundle.manifest = std::move(manifest);
        return written(bundle);
    }

    test::Partnership members;
    test::SeededRandom random{77};
    Manifest draft;
    std::vector<OutgoingPart> parts;
};

class Counting final : public PartReceiver {
public:
    Result<void> part(const ManifestPart&, ByteView bytes) override {
        small += bytes.size();
        return {};
    }
    Result<void> attachment(const ManifestPart& part, Source& bytes) override {
        Bytes all;
        Bytes buffer(1000);
        for (;;) {
            TRY_ASSIGN(const std::size_t n, bytes.read(buffer));
            if (n == 0) break;
            append(all, ByteView(buffer).first(n));
        }
        large += all.size();
        if (part_hash(all) != part.hash) return fail(ErrorCode::tampered, "bundle.part_altered");
        return {};
    }
    std::size_t small = 0;
    std::size_t large = 0;
};

/// Everything Ben's program does before his store is touched: the reason why not, or nothing.
std::string refusal(const Exchange& exchange, ByteView file, Instant now = kNoon) {
    const auto run = [&]() -> Result<void> {
        ViewSource source(file);
        TRY_ASSIGN(const auto open, OpenBundle::open(source, exchange.members.ben));
        TRY_ASSIGN(const auto verified,
                   verify_manifest(open->signed_manifest(), open->envelope(), exchange.members.held.content,
                                   exchange.members.held.digest,
                                   {exchange.members.ben.thumbprint(), agency_id_of("North Council")}, now));
        Counting counting;
        NoProgress progress;
        return open->read_parts(verified.manifest, counting, progress);
    };
    const auto result = run();
    return result ? std::string{} : std::string(result.error().reason);
}

} // namespace

TEST_CASE("a bundle opens for the agency it was sealed for, and says who sealed it", "[bundle]") {
    Exchange exchange;
    const Bytes file = exchange.sealed();
    ViewSource source(file);
    const auto open = OpenBundle::open(source, exchange.members.ben);
    REQUIRE(open);
    const auto verified = verify_manifest((*open)->signed_manifest(), (*open)->envelope(),
                                          exchange.members.held.content, exchange.members.held.digest,
                                          {exchange.members.ben.thumbprint(), agency_id_of("North Council")}, kNoon);
    REQUIRE(verified);
    CHECK(verified->sender.name == "Ada");
    CHECK(verified->manifest.purpose == "Safeguarding");
    Counting counting;
    NoProgress progress;
    REQUIRE((*open)->read_parts(verified->manifest, counting, progress));
    CHECK(counting.small == 1);
    CHECK(counting.large == 300);
}

TEST_CASE("a bundle's payload has a Padmé size", "[bundle]") {
    Exchange exchange;
    for (const std::size_t size : {std::size_t{1}, std::size_t{500}, std::size_t{4'321}, std::size_t{70'000}}) {
        exchange.parts[1] = part_in_memory(PartKind::attachment, Bytes(size, 1));
        exchange.describe_parts();
        const crypto::XWingPublic keys[] = {exchange.members.ben.public_identity().sealing_key};
        const auto bundle = prepare_bundle(exchange.draft, keys, exchange.members.ada, exchange.random);
        REQUIRE(bundle);
        CHECK(padme(bundle->payload_size()) == bundle->payload_size());
        CHECK(exchange.written(*bundle).size() == bundle->file_size());
    }
}

TEST_CASE("every flipped byte of a bundle is refused", "[bundle]") {
    Exchange exchange;
    const Bytes file = exchange.sealed();
    for (std::size_t i = 0; i < file.size(); ++i) {
        Bytes bad = file;
        bad[i] ^= 0x20U;
        INFO("byte " << i);
        REQUIRE_FALSE(refusal(exchange, bad).empty());
    }
}

TEST_CASE("a bundle cut anywhere is refused", "[bundle]") {
    Exchange exchange;
    const Bytes file = exchange.sealed();
    for (std::size_t size = 0; size < file.size(); size += size < 200 ? 1 : 13) {
        INFO("cut to " << size);
        REQUIRE_FALSE(refusal(exchange, ByteView(file).first(size)).empty());
    }
}

TEST_CASE("a bundle is refused where the signer is not to be believed", "[bundle]") {
    Exchange exchange;
    SECTION("unknown to the register") {
        const Identity stranger = test::identity(99);
        exchange.draft.sender = stranger.thumbprint();
        CHECK(refusal(exchange, exchange.sealed_with(exchange.draft, stranger)) == "bundle.unknown_sender");
    }
    SECTION("a signature by somebody else under a known thumbprint") {
        Manifest manifest = exchange.draft;
        const crypto::age::HybridRecipient ben(exchange.members.ben.public_identity().sealing_key);
        const crypto::age::Recipient* const recipients[] = {&ben};
        PreparedBundle bundle;
        bundle.header = crypto::age::make_header(recipients, exchange.random).value();
        manifest.envelope = bundle.header.hash;
        const Identity stranger = test::identity(99);
        bundle.signed_manifest = crypto::cose::sign1(stranger.signing_key(), exchange.members.ada.thumbprint().view(),
                                                     kManifestDomain, encode(manifest));
        bundle.manifest = manifest;
        CHECK(refusal(exchange, exchange.written(bundle)) == "bundle.signature_mismatch");
    }
    SECTION("a signature made for another purpose") {
        PreparedBundle bundle;
        const crypto::age::HybridRecipient ben(exchange.members.ben.public_identity().sealing_key);
        const crypto::age::Recipient* const recipients[] = {&ben};
        bundle.header = crypto::age::make_header(recipients, exchange.random).value();
        Manifest manifest = exchange.draft;
        manifest.envelope = bundle.header.hash;
        bundle.signed_manifest =
            crypto::cose::sign1(exchange.members.ada.signing_key(), exchange.members.ada.thumbprint().view(),
                                kReceiptDomain, encode(manifest));
        bundle.manifest = manifest;
        CHECK(refusal(exchange, exchange.written(bundle)) == "bundle.signature_mismatch");
    }
    SECTION("a key that was withdrawn") {
        exchange.members.held.content =
            without_officer(exchange.members.next(), exchange.members.ben.thumbprint(), "left", kNoon).value();
        exchange.draft.sender = exchange.members.ben.thumbprint();
        CHECK(refusal(exchange, exchange.sealed_with(exchange.draft, exchange.members.ben)) == "bundle.sender_revoked");
    }
    SECTION("a key that has ended") {
        const Instant later{kNoon.milliseconds + kOfficerValidity + kDayMilliseconds};
        CHECK(refusal(exchange, exchange.sealed(), later) == "bundle.sender_expired");
    }
    SECTION("a key that is not valid yet") {
        const Instant earlier{kNoon.milliseconds - 30 * kDayMilliseconds};
        CHECK(refusal(exchange, exchange.sealed(), earlier) == "bundle.sender_not_yet");
    }
    SECTION("an officer who may not seal") {
        for (RegisteredOfficer& officer : exchange.members.held.content.officers) {
            officer.permissions = {Permission::import};
        }
        CHECK(refusal(exchange, exchange.sealed()) == "bundle.sender_may_not_seal");
    }
}

TEST_CASE("an officer whom the register does not let take bundles in takes in none but registers", "[bundle]") {
    Exchange exchange;
    RegisteredOfficer* us = nullptr;
    for (RegisteredOfficer& officer : exchange.members.held.content.officers) {
        if (officer.thumbprint == exchange.members.ben.thumbprint()) us = &officer;
    }
    REQUIRE(us != nullptr);
    SECTION("without that permission") { us->permissions = {Permission::seal}; }
    SECTION("withdrawn") { us->revoked = Revocation{kNoon, "lost"}; }
    SECTION("ended") { us->valid_until = kNoon; }
    CHECK(refusal(exchange, exchange.sealed()) == "bundle.may_not_import");
    exchange.draft.kind = BundleKind::register_;
    exchange.parts = {part_in_memory(PartKind::register_, {0x80})};
    exchange.describe_parts();
    CHECK(refusal(exchange, exchange.sealed()).empty());
}

TEST_CASE("a validly signed manifest with a wrong meaning is refused, each with its own reason", "[bundle]") {
    Exchange exchange;
    Manifest manifest = exchange.draft;
    const auto refused = [&] { return refusal(exchange, exchange.sealed_with(manifest, exchange.members.ada)); };
    SECTION("another sender than the signer") {
        manifest.sender = exchange.members.cleo.thumbprint();
        CHECK(refused() == "bundle.sender_differs");
    }
    SECTION("another agency than the register has the sender in") {
        manifest.sender_agency = agency_id_of("North Health");
        CHECK(refused() == "bundle.agency_differs");
    }
    SECTION("another partnership") {
        manifest.partnership = PartnershipId{};
        CHECK(refused() == "bundle.other_partnership");
    }
    SECTION("recipients among whom we are not") {
        manifest.recipients = {{exchange.members.cleo.thumbprint(), 1, std::nullopt}};
        CHECK(refused() == "bundle.not_for_us");
    }
    SECTION("another recipient agency") {
        manifest.recipient_agency = agency_id_of("North Health");
        CHECK(refused() == "bundle.not_for_us");
    }
    SECTION("the register's version with another digest") {
        manifest.register_digest = Digest{};
        CHECK(refused() == "bundle.register_differs");
    }
    SECTION("a part of another size") {
        manifest.parts[1].size += 1;
        CHECK(refused() == "bundle.size_differs");
    }
    SECTION("a part larger than all that follows") {
        manifest.parts[1].size += 1'000'000;
        CHECK(refused() == "bundle.size_differs");
    }
    SECTION("a part smaller than it is") {
        manifest.parts[1].size -= 1;
        CHECK(refused() == "bundle.part_altered");
    }
    SECTION("a part of another content") {
        manifest.parts[0].hash = Digest{};
        CHECK(refused() == "bundle.part_altered");
    }
}

TEST_CASE("a bundle that was put into another envelope is refused", "[bundle]") {
    Exchange exchange;
    Manifest manifest = exchange.draft;
    manifest.envelope = exchange.random.make<Digest>();
    CHECK(refusal(exchange, exchange.sealed_with(manifest, exchange.members.ada, false)) == "bundle.rewrapped");
}

TEST_CASE("an envelope whose manifest is none, too large or cut is refused before anything is read", "[bundle]") {
    Exchange exchange;
    const crypto::age::HybridRecipient ben(exchange.members.ben.public_identity().sealing_key);
    const crypto::age::Recipient* const recipients[] = {&ben};
    const auto holding = [&](const Bytes& payload) {
        ViewSource source(payload);
        BytesSink sink;
        REQUIRE(crypto::age::seal_file(recipients, source, sink, exchange.random));
        return refusal(exchange, sink.bytes);
    };
    CHECK(holding({}) == "bundle.cut");
    CHECK(holding({0, 0, 0}) == "bundle.cut");
    CHECK(holding({0, 0, 0, 0, 1, 2}) == "bundle.manifest_too_large");
    CHECK(holding({0, 0x40, 0, 1, 1, 2}) == "bundle.manifest_too_large");
    CHECK(holding({0xff, 0xff, 0xff, 0xff, 1, 2}) == "bundle.manifest_too_large");
    CHECK(holding({0, 0x40, 0, 0, 1, 2}) == "bundle.cut");
    CHECK(holding({0, 0, 0, 3, 1, 2}) == "bundle.cut");
}

TEST_CASE("a bundle for somebody else does not open", "[bundle]") {
    Exchange exchange;
    const Bytes file = exchange.sealed();
    ViewSource source(file);
    const auto open = OpenBundle::open(source, exchange.members.cleo);
    REQUIRE_FALSE(open);
    CHECK(open.error().reason == "envelope.no_matching_identity");
}

TEST_CASE("bytes behind the padding, or padding that is not zero, are refused", "[bundle]") {
    Exchange exchange;
    // The last part is written longer than the manifest says: what is beyond it stands where padding should.
    Manifest manifest = exchange.draft;
    const Bytes content = GENERATE(Bytes(310, 0), Bytes(310, 9));
    exchange.parts[1] = part_in_memory(PartKind::attachment, Bytes(300, 7));
    exchange.parts.push_back(part_in_memory(PartKind::attachment, content));
    CHECK(refusal(exchange, exchange.sealed_with(manifest, exchange.members.ada)) == "bundle.size_differs");
}

TEST_CASE("a part that changes while it is sealed stops the sealing", "[bundle]") {
    Exchange exchange;
    OutgoingPart& part = exchange.parts[1];
    const auto promised = part.part;
    const std::size_t actual = GENERATE(299U, 301U);
    part = part_in_memory(PartKind::attachment, Bytes(actual, 7));
    part.part = promised;
    const crypto::XWingPublic keys[] = {exchange.members.ben.public_identity().sealing_key};
    const auto bundle = prepare_bundle(exchange.draft, keys, exchange.members.ada, exchange.random);
    REQUIRE(bundle);
    BytesSink sink;
    NoProgress progress;
    const auto written = write_bundle(*bundle, exchange.parts, sink, exchange.random, progress);
    REQUIRE_FALSE(written);
    CHECK(written.error().reason == "bundle.part_changed");
}
