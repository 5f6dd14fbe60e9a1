// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cose/sign1.h"

#include "crypto/cbor/writer.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

constexpr std::string_view kDomain = "counterpart/example/v1";

Bytes hex(std::string_view text) {
    Bytes out;
    REQUIRE(from_hex(text, out));
    return out;
}

/// RFC 8032 section 7.1, test 1.
SigningKey test_key() {
    Bytes seed = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    return SigningKey::taken_from(seed);
}

Bytes test_kid() {
    Bytes kid(32);
    for (std::size_t i = 0; i < kid.size(); ++i)
        kid[i] = static_cast<std::uint8_t>(i);
    return kid;
}

Bytes test_message() {
    return cose::sign1(test_key(), test_kid(), kDomain, bytes_of("hello"));
}

std::string_view refusal(ByteView message) {
    const auto parsed = cose::parse_sign1(message);
    return parsed ? std::string_view() : parsed.error().reason;
}

/// A COSE_Sign1 whose protected header is these bytes; the signature is nobody's.
Bytes with_header(const Bytes& header) {
    return cbor::encode([&](cbor::Writer& w) {
        w.tag(18).array(4).bytes(header).map(0).bytes({}).bytes(Signature{}.view());
    });
}

} // namespace

TEST_CASE("signed messages have the bytes the second implementation gives them", "[crypto][cose]") {
    CHECK(to_hex(test_message()) ==
          "d2845826a20127045820000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1fa04568656c6c6f"
          "58409ed762722d411a3a10f53b0ccfde54ac5d3a8a7638cfa59229fe341e78cd09f03e6fbed13dc0699d3d5faf8f9d8875"
          "5a6f"
          "e8183d47d57a7f55b85ef493a17309");
    CHECK(to_hex(cose::sign1_detached(test_key(), test_kid(), kDomain, bytes_of("hello"), "text/plain")) ==
          "d2845832a30127045820000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f106a746578742f"
          "706c"
          "61696ea0f6584087faed0b843caaaf1bbce13832f2637e38b13dd33dd7badce2fc75c2db123a727c70a1c0e11568e54619"
          "b240"
          "4816328619091d1487d04e77d175547444f68401");
}

TEST_CASE("the COSE working group's EdDSA example verifies over our Sig_structure", "[crypto][cose]") {
    // cose-wg/Examples eddsa-examples/eddsa-sig-01 (the message itself has an unprotected header: refused
    // here).
    const std::string_view signature = "7142fd2ff96d56db85bee905a76ba1d0b7321a95c8c4d3607c5781932b7afb87"
                                       "11497dfa751bf40b58b3bcc32300b1487f3db34085eef013bf08f4a44d6fef0d";
    const Bytes header = hex("a201270300");
    const Bytes structure = cose::signature_structure(header, "", bytes_of("This is the content."));
    CHECK(verify(verify_key_of(test_key()), structure, Signature::from(hex(signature))));
    const Bytes message = hex("d28445a201270300a10442313154546869732069732074686520636f6e74656e742e5840" +
                              std::string(signature));
    CHECK(refusal(message) == "cose.malformed");
}

TEST_CASE("a signed message says who claims to have signed what, and verifies for its key and domain alone",
          "[crypto][cose]") {
    const Bytes kid = test_kid();
    const Bytes message = cose::sign1(test_key(), kid, kDomain, bytes_of("hello"), "text/plain");
    const auto parsed = cose::parse_sign1(message);
    REQUIRE(parsed);
    CHECK(equal(parsed->kid, kid));
    CHECK(parsed->type == "text/plain");
    CHECK(text_of(parsed->payload) == "hello");
    CHECK_FALSE(parsed->detached);
    const VerifyKey key = verify_key_of(test_key());
    CHECK(cose::verify_sign1(*parsed, key, kDomain));

    const auto other_domain = cose::verify_sign1(*parsed, key, "counterpart/example/v2");
    REQUIRE_FALSE(other_domain);
    CHECK(other_domain.error().reason == "cose.signature_mismatch");
    CHECK(other_domain.error().code == ErrorCode::tampered);
    const VerifyKey stranger = verify_key_of(make_signing_key(system_random()));
    CHECK(cose::verify_sign1(*parsed, stranger, kDomain).error().reason == "cose.signature_mismatch");
    CHECK(cose::verify_sign1_detached(*parsed, key, kDomain, bytes_of("hello")).error().reason ==
          "cose.malformed");
}

TEST_CASE("a detached payload is given to verify, and no other verifies", "[crypto][cose]") {
    const Bytes message = cose::sign1_detached(test_key(), test_kid(), kDomain, bytes_of("hello"));
    const auto parsed = cose::parse_sign1(message);
    REQUIRE(parsed);
    CHECK(parsed->detached);
    const VerifyKey key = verify_key_of(test_key());
    CHECK(cose::verify_sign1_detached(*parsed, key, kDomain, bytes_of("hello")));
    CHECK(cose::verify_sign1_detached(*parsed, key, kDomain, bytes_of("hellp")).error().reason ==
          "cose.signature_mismatch");
    CHECK(cose::verify_sign1(*parsed, key, kDomain).error().reason == "cose.malformed");
}

TEST_CASE("an empty payload is not a missing one", "[crypto][cose]") {
    const Bytes message = cose::sign1(test_key(), test_kid(), kDomain, {});
    const auto parsed = cose::parse_sign1(message);
    REQUIRE(parsed);
    CHECK_FALSE(parsed->detached);
    CHECK(cose::verify_sign1(*parsed, verify_key_of(test_key()), kDomain));
}

TEST_CASE("every flipped bit and every cut of a signed message is refused", "[crypto][cose]") {
    const Bytes message = test_message();
    const VerifyKey key = verify_key_of(test_key());
    const auto refused = [&](ByteView changed) {
        const auto parsed = cose::parse_sign1(changed);
        return !parsed || !cose::verify_sign1(*parsed, key, kDomain);
    };
    REQUIRE_FALSE(refused(message));
    std::size_t accepted = 0;
    for (std::size_t bit = 0; bit < message.size() * 8; ++bit) {
        Bytes changed = message;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
        if (!refused(changed)) ++accepted;
    }
    for (std::size_t size = 0; size < message.size(); ++size) {
        if (!refused(ByteView(message).first(size))) ++accepted;
    }
    CHECK(accepted == 0);
    Bytes longer = message;
    longer.push_back(0);
    CHECK(refusal(longer) == "cbor.trailing_bytes");
}

TEST_CASE("another algorithm is refused as not supported, whatever its signature", "[crypto][cose]") {
    const std::string kid = "045820" + to_hex(test_kid());
    for (const std::string alg : {"26", "3824", "32", "05", "654564445341", "1bffffffffffffffff"}) {
        const auto parsed = cose::parse_sign1(with_header(hex("a201" + alg + kid)));
        INFO(alg);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().code == ErrorCode::unsupported);
        CHECK(parsed.error().reason == "cose.unsupported_algorithm");
    }
}

TEST_CASE("a header or shape outside the profile is refused", "[crypto][cose]") {
    const std::string kid = "045820" + to_hex(test_kid());
    CHECK(refusal(with_header(hex("a20127" + kid))).empty());
    CHECK(refusal(with_header(hex("a10127"))) == "cose.malformed");                // no kid
    CHECK(refusal(with_header(hex("a1" + kid))) == "cose.malformed");              // no alg
    CHECK(refusal(with_header(hex("a20127044100"))) == "cose.malformed");          // a short kid
    CHECK(refusal(with_header(hex("a3012702810a" + kid))) == "cose.malformed");    // crit
    CHECK(refusal(with_header(hex("a30127" + kid + "1060"))) == "cose.malformed"); // an empty type
    CHECK(refusal(with_header(hex("a30127" + kid + "1000"))) == "cose.malformed"); // a type by number
    CHECK(refusal(with_header(hex("a30127" + kid + "1865" + "00"))) ==
          "cose.malformed");                                                       // one we do not know
    CHECK(refusal(with_header(hex("a3" + kid + "0127"))) == "cose.malformed");     // out of order
    CHECK(refusal(with_header(hex("a30127" + kid + "0400"))) == "cose.malformed"); // a key twice
    CHECK(refusal(with_header({})) == "cbor.malformed");
    CHECK(refusal(with_header(hex("a0"))) == "cose.malformed");
    CHECK(refusal(hex("84")) == "cose.malformed");   // no tag
    CHECK(refusal(hex("d284")) == "cbor.malformed"); // cut
    CHECK(refusal(hex("d0840000")) == "cose.malformed");
}
