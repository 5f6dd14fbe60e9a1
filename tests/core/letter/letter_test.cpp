// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letter.h"
#include "crypto/cbor/writer.h"
#include "crypto/cose/sign1.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/partnership.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;
using counterpart::test::reason_of;

namespace {

Letter letter() {
    Letter out;
    out.kind = LetterKind::disposal;
    out.id.octets[0] = 1;
    out.partnership.octets[0] = 2;
    out.from.octets[0] = 3;
    out.to.octets[0] = 4;
    out.claimed = test::kNoon;
    out.about = Digest{};
    out.answers = Digest{};
    out.content = {0xa0};
    return out;
}

std::string reading(std::uint64_t version, std::uint64_t kind, std::int64_t claimed) {
    const Identity author = test::identity(4);
    const Bytes payload = crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(8).key(1).uint(version).key(2).uint(kind).key(3).bytes(LetterId{}.view()).key(4).bytes(PartnershipId{}.view());
        w.key(5).bytes(AgencyId{}.view()).key(6).bytes(AgencyId{}.view()).key(7).integer(claimed).key(10).bytes(Bytes{0xa0});
    });
    return reason_of(read_letter(crypto::cose::sign1(author.signing_key(), author.thumbprint().view(), "counterpart/letter/v1", payload)));
}

} // namespace

TEST_CASE("a letter reads back as it was signed", "[letter]") {
    const Identity author = test::identity(4);
    Letter sent = letter();
    SECTION("about a disclosure and in answer to a letter") {}
    SECTION("about nothing") {
        sent.about.reset();
        sent.answers.reset();
    }
    const Bytes bytes = sign_letter(sent, author);
    const auto back = read_letter(bytes);
    REQUIRE(back);
    CHECK(back->letter == sent);
    CHECK(back->author == author.thumbprint());
    CHECK(verify_letter(bytes, author.public_identity().verify_key));
    CHECK(reason_of(verify_letter(bytes, test::identity(5).public_identity().verify_key)) == "letter.altered");
}

TEST_CASE("a letter that breaks its grammar is refused", "[letter]") {
    const auto now = test::kNoon.milliseconds;
    CHECK(reading(1, 9, now).empty());
    CHECK(reading(2, 1, now) == "letter.newer_version");
    CHECK(reading(1, 10, now) == "letter.newer_version");
    CHECK(reading(0, 1, now) == "letter.malformed");
    CHECK(reading(1, 0, now) == "letter.malformed");
    CHECK(reading(1, 1, INT64_MAX) == "letter.malformed");
    CHECK(reason_of(read_letter(Bytes{0x00})) == "letter.malformed");
    Letter large = letter();
    large.content.resize(100'000);
    const std::size_t around = sign_letter(large, test::identity(4)).size() - large.content.size();
    large.content.resize(kMaxLetter - around);
    CHECK(read_letter(sign_letter(large, test::identity(4))));
    large.content.resize(kMaxLetter - around + 1);
    CHECK(reason_of(read_letter(sign_letter(large, test::identity(4)))) == "letter.malformed");
}

TEST_CASE("a letter is no receipt: a signature serves one purpose", "[letter]") {
    const Identity author = test::identity(4);
    const Bytes as_receipt = crypto::cose::sign1(author.signing_key(), author.thumbprint().view(), "counterpart/receipt/v1", Bytes{0xa0});
    CHECK(reason_of(verify_letter(as_receipt, author.public_identity().verify_key)) == "letter.altered");
}

TEST_CASE("every kind of letter has a name of its own", "[letter]") {
    for (std::uint8_t kind = 1; kind <= 9; ++kind) {
        CHECK(letter_kind_from(to_text(static_cast<LetterKind>(kind))) == static_cast<LetterKind>(kind));
    }
    CHECK_FALSE(letter_kind_from("postcard"));
}
