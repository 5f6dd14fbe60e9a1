// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/file.h"
#include "crypto/age/hybrid.h"
#include "crypto/age/x25519.h"
#include "crypto/base/base64.h"
#include "crypto/primitive/hash.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

struct Officer {
    explicit Officer(Random& random) : Officer(make_xwing_secret(random)) {}
    explicit Officer(XWingSecret secret) : recipient(xwing_public_of(secret)), identity(std::move(secret)) {}
    age::HybridRecipient recipient;
    age::HybridIdentity identity;
};
struct Classic {
    explicit Classic(Random& random) : Classic(make_x25519_secret(random)) {}
    explicit Classic(X25519Secret secret)
        : recipient(x25519_public_of(secret)), identity(std::move(secret)) {}
    age::X25519Recipient recipient;
    age::X25519Identity identity;
};

using Recipients = std::vector<const age::Recipient*>;

Bytes sealed(const Recipients& recipients, ByteView plain, Random& random) {
    ViewSource source(plain);
    BytesSink sink;
    REQUIRE(age::seal_file(recipients, source, sink, random));
    return std::move(sink.bytes);
}

struct Opened {
    std::string reason; ///< empty where all was read to the end
    Bytes plain;
    Digest header_hash;
};
Opened opened(ByteView file, const age::Identity& identity, age::Profile profile = age::Profile::bundle) {
    const age::Identity* const identities[] = {&identity};
    ViewSource source(file);
    Result<age::OpenFile> open = age::open_file(source, identities, profile);
    if (!open) return {std::string(open.error().reason), {}, {}};
    Opened out{{}, Bytes(file.size()), open->header_hash()};
    const Result<std::size_t> got = open->read(out.plain);
    if (!got) return {std::string(got.error().reason), {}, {}};
    out.plain.resize(*got);
    return out;
}

/// A sealed file whose header holds these stanzas, with the right MAC for the worked example's file key.
class KnownKey final : public age::Identity {
public:
    Result<std::optional<age::FileKey>> unwrap(const age::Stanza&) const override {
        Bytes key;
        for (std::uint8_t i = 0; i < 16; ++i)
            key.push_back(i);
        return std::optional<age::FileKey>(age::FileKey::taken_from(key));
    }
};

/// A recipient that puts in whatever it was given.
class Fixed final : public age::Recipient {
public:
    explicit Fixed(age::Stanza stanza, age::Strength strength = age::Strength::post_quantum)
        : m_stanza(std::move(stanza)), m_strength(strength) {}
    Result<age::Stanza> wrap(const age::FileKey&, Random&) const override { return m_stanza; }
    [[nodiscard]] age::Strength strength() const override { return m_strength; }

private:
    age::Stanza m_stanza;
    age::Strength m_strength;
};

} // namespace

TEST_CASE("the worked example opens to its payload and header hash", "[crypto][age][file]") {
    Bytes file = copy_of(bytes_of("age-encryption.org/v1\n-> example-grease a b\nAQID\n"
                                  "--- 4LAhJIjOXeXjrLG1crYgxW41XNiYnxGMGfF136QtBH4\n"));
    Bytes payload;
    REQUIRE(from_hex("101112131415161718191a1b1c1d1e1fe6d64ab046bb6780fde46e11a70834a6ec106be23f8998c4aa2a4e",
                     payload));
    append(file, payload);
    const Opened got = opened(file, KnownKey(), age::Profile::any);
    CHECK(got.reason.empty());
    CHECK(text_of(got.plain) == "counterpart");
    CHECK(to_hex(got.header_hash.view()) ==
          "0f5b211231eb641b66596265c47eedc9e27fb784ab094b24644684b0fe7cf2b3");
}

TEST_CASE("each recipient opens a file and nobody else does", "[crypto][age][file]") {
    test::SeededRandom random(5);
    const Officer a(random);
    const Officer b(random);
    const Officer other(random);
    for (const std::size_t size : {0U, 1U, 65535U, 65536U, 65537U, 131072U, 10'000'000U}) {
        const Bytes plain = random.bytes(size);
        const Bytes file = sealed({&a.recipient, &b.recipient}, plain, random);
        CHECK(file.size() == 22 + 2 * 1557 + 48 + age::sealed_payload_size(size));
        CHECK(opened(file, a.identity).plain == plain);
        CHECK(opened(file, b.identity).plain == plain);
        CHECK(opened(file, other.identity).reason == "envelope.no_matching_identity");
    }
    const Classic classic(random);
    const Bytes plain = random.bytes(1000);
    const Bytes file = sealed({&classic.recipient}, plain, random);
    CHECK(opened(file, classic.identity, age::Profile::any).plain == plain);
    CHECK(opened(file, classic.identity, age::Profile::bundle).reason == "envelope.unsupported_stanza");
}

TEST_CASE("the header is made first and its hash is what the opener sees", "[crypto][age][file]") {
    test::SeededRandom random(6);
    const Officer officer(random);
    const Recipients recipients = {&officer.recipient};
    const auto header = age::make_header(recipients, random);
    REQUIRE(header);
    CHECK(header->hash == sha256(header->bytes));
    Bytes plain = copy_of(header->hash.view());
    ViewSource source(plain);
    BytesSink sink{};
    sink.bytes = header->bytes;
    REQUIRE(age::seal_payload(header->key, source, sink, random));
    const Opened got = opened(sink.bytes, officer.identity);
    CHECK(got.header_hash == header->hash);
    CHECK(equal(got.plain, got.header_hash.view()));
}

TEST_CASE("a file with any byte changed, or cut anywhere, is refused", "[crypto][age][file]") {
    test::SeededRandom random(7);
    const Officer officer(random);
    const Bytes plain = random.bytes(100);
    const Bytes file = sealed({&officer.recipient}, plain, random);
    for (std::size_t i = 0; i < file.size(); ++i) {
        Bytes changed = file;
        changed[i] ^= static_cast<std::uint8_t>(1U << random.below(8));
        if (opened(changed, officer.identity).reason.empty()) FAIL("byte " << i << " may be changed");
        if (opened(ByteView(file).first(i), officer.identity).reason.empty()) FAIL("may be cut at " << i);
    }
    CHECK(opened(ByteView(file).first(file.size() - 120), officer.identity).reason == "envelope.cut");
    CHECK(opened(ByteView(file).first(file.size() - 10), officer.identity).reason ==
          "envelope.payload_altered");
}

TEST_CASE("the MAC is over the header as received", "[crypto][age][file]") {
    test::SeededRandom random(8);
    const Officer officer(random);
    const Officer absent(random);
    const Bytes file = sealed({&officer.recipient, &absent.recipient}, random.bytes(10), random);
    // The other recipient's stanza put in another's place: the grammar and our own stanza are as they were.
    ViewSource source(file);
    auto header = age::read_header(source);
    REQUIRE(header);
    header->header.stanzas[1].body[0] ^= 1U;
    Bytes changed = age::finish_header(age::write_covered(header->header.stanzas), header->header.mac);
    append(changed, ByteView(file).subspan(header->bytes.size()));
    CHECK(opened(changed, officer.identity).reason == "envelope.mac_mismatch");
}

TEST_CASE("a header moved to another payload opens no chunk of it", "[crypto][age][file]") {
    test::SeededRandom random(9);
    const Officer officer(random);
    const Bytes plain = random.bytes(50);
    const Bytes one = sealed({&officer.recipient}, plain, random);
    const Bytes two = sealed({&officer.recipient}, plain, random);
    const std::size_t header_size = 22 + 1557 + 48;
    Bytes mixed(one.begin(), one.begin() + static_cast<std::ptrdiff_t>(header_size));
    append(mixed, ByteView(two).subspan(header_size));
    CHECK(opened(mixed, officer.identity).reason == "envelope.payload_altered");
}

TEST_CASE("a bundle may hold eight stanzas of unknown types, hybrid ones and none that are weaker",
          "[crypto][age][file]") {
    test::SeededRandom random(10);
    const Officer officer(random);
    const Fixed grease({"x-grease", {"a"}, random.bytes(60)});
    const Fixed upper_case({"MLKEM768X25519", {}, {}});
    const Fixed passphrase({"scrypt", {base64_encode(random.bytes(16)), "10"}, random.bytes(32)});
    const Fixed classic({"X25519", {base64_encode(random.bytes(32))}, random.bytes(32)});
    const Fixed no_argument({"mlkem768x25519", {}, random.bytes(32)});
    const Fixed long_body({"mlkem768x25519", {base64_encode(random.bytes(1120))}, random.bytes(33)});
    const Fixed long_enc({"mlkem768x25519", {base64_encode(random.bytes(1121))}, random.bytes(32)});
    const auto reason = [&](const Recipients& recipients) {
        return opened(sealed(recipients, bytes_of("x"), random), officer.identity).reason;
    };
    const Recipients eight(8, &grease);
    Recipients with_eight = eight;
    with_eight.push_back(&officer.recipient);
    CHECK(reason(with_eight).empty());
    Recipients with_nine = with_eight;
    with_nine.push_back(&upper_case);
    CHECK(reason(with_nine) == "envelope.unsupported_stanza");
    CHECK(reason(eight) == "envelope.unsupported_stanza");
    CHECK(reason({&officer.recipient, &classic}) == "envelope.unsupported_stanza");
    CHECK(reason({&passphrase}) == "envelope.unsupported_stanza");
    CHECK(reason({&officer.recipient, &passphrase}) == "envelope.malformed_header");
    // The shape of a stanza that is not ours is looked at too.
    CHECK(reason({&officer.recipient, &no_argument}) == "envelope.malformed_header");
    CHECK(reason({&officer.recipient, &long_body}) == "envelope.malformed_header");
    CHECK(reason({&officer.recipient, &long_enc}) == "envelope.malformed_header");
}

TEST_CASE("sealing refuses no recipients, too many, a mix of strengths and keys that are none",
          "[crypto][age][file]") {
    test::SeededRandom random(11);
    const Officer officer(random);
    const Classic classic(random);
    const auto reason = [&](const Recipients& recipients) {
        const auto header = age::make_header(recipients, random);
        return header ? std::string() : std::string(header.error().reason);
    };
    CHECK(reason({}) == "envelope.no_recipients");
    CHECK(reason({&officer.recipient, &classic.recipient}) == "envelope.mixed_recipients");
    CHECK(reason({&classic.recipient, &officer.recipient}) == "envelope.mixed_recipients");
    const Fixed small({"x", {}, {}});
    CHECK(reason(Recipients(256, &small)).empty());
    CHECK(reason(Recipients(257, &small)) == "envelope.too_many_stanzas");
    const Fixed large({"x", {}, Bytes(4000)});
    CHECK(reason(Recipients(256, &large)) == "envelope.header_too_large");
    const age::HybridRecipient zero{XWingPublic()}; // its X25519 part is a low-order point
    CHECK(reason({&zero}) == "envelope.bad_recipient");
    const age::X25519Recipient classic_zero{X25519Public()};
    CHECK(reason({&classic_zero}) == "envelope.bad_recipient");
}

TEST_CASE("every file has a key, an encapsulation and a nonce of its own", "[crypto][age][file]") {
    const Officer officer(system_random());
    const Recipients recipients = {&officer.recipient};
    const auto one = age::make_header(recipients, system_random());
    const auto two = age::make_header(recipients, system_random());
    REQUIRE(one);
    REQUIRE(two);
    CHECK_FALSE(one->key == two->key);
    CHECK_FALSE(one->bytes == two->bytes);
}
