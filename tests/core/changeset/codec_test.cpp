// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/codec.h"

#include "crypto/cbor/writer.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <numeric>
#include <unordered_set>

using namespace counterpart;
using namespace counterpart::core;
namespace cbor = counterpart::crypto::cbor;

namespace {

Fact example(std::string attribute, Value value) {
    Fact out;
    std::iota(out.salt.octets.begin(), out.salt.octets.end(), std::uint8_t{0});
    std::iota(out.record.octets.begin(), out.record.octets.end(), std::uint8_t{16});
    out.attribute = std::move(attribute);
    out.value = std::move(value);
    return out;
}

template <class T>
T any_octets() {
    T out;
    for (std::uint8_t& octet : out.octets)
        octet = *rc::gen::arbitrary<std::uint8_t>();
    return out;
}

PartialDate any_date() {
    PartialDate out;
    out.year = *rc::gen::inRange<std::uint16_t>(1, 10000);
    out.month = *rc::gen::inRange<std::uint8_t>(0, 13);
    out.day = out.month == 0 ? std::uint8_t{0} : *rc::gen::inRange<std::uint8_t>(0, 29);
    out.about = *rc::gen::arbitrary<bool>();
    return out;
}

std::string any_of_characters(std::string_view characters, std::size_t most) {
    std::string out;
    const auto size = *rc::gen::inRange<std::size_t>(1, most + 1);
    while (out.size() < size)
        out += characters[*rc::gen::inRange<std::size_t>(0, characters.size())];
    return out;
}

Value any_value() {
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
        return Withdrawn{};
    case 1:
        return any_of_characters("abc XYZ 019 \n\t~!", 300);
    case 2:
        return *rc::gen::arbitrary<std::int64_t>();
    case 3:
        return *rc::gen::arbitrary<bool>();
    case 4:
        return Instant{
            *rc::gen::inRange<std::int64_t>(kFirstInstant.milliseconds, kLastInstant.milliseconds)};
    case 5:
        return any_date();
    case 6:
        return Code{any_of_characters("abyzABYZ019_.-", kMaxCodeBytes)};
    case 7:
        return any_octets<RecordId>();
    default:
        break;
    }
    return any_octets<AttachmentId>();
}

Fact any_fact() {
    Fact out{
        any_octets<Salt>(), any_octets<RecordId>(), "a" + any_of_characters("abyz019_", 63), any_value(), {}};
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i)
        out.supersedes.push_back(any_octets<Digest>());
    std::ranges::sort(out.supersedes);
    out.supersedes.erase(std::unique(out.supersedes.begin(), out.supersedes.end()), out.supersedes.end());
    return out;
}

/// A fact of five items whose fourth is written by `value`.
template <class Write>
Bytes with_value(Write&& value, std::string_view attribute = "name",
                 const std::vector<Digest>& supersedes = {}) {
    return cbor::encode([&](cbor::Writer& out) {
        out.array(5).bytes(Salt().view()).bytes(RecordId().view()).text(attribute);
        value(out);
        out.array(supersedes.size());
        for (const Digest& digest : supersedes)
            out.bytes(digest.view());
    });
}

std::string_view refused(const Bytes& encoded) {
    const auto fact = decode_fact(encoded);
    return fact ? "taken" : fact.error().reason;
}

void write_null(cbor::Writer& out) {
    out.null();
}

} // namespace

TEST_CASE("facts have their golden bytes", "[fact]") {
    // From tests/second/changeset.py golden: another implementation.
    const std::string head = "8550000102030405060708090a0b0c0d0e0f50101112131415161718191a1b1c1d1e1f";
    struct Golden {
        Fact fact;
        std::string_view rest, digest;
    };
    const std::vector<Golden> goldens{
        {example("name", std::string("Ada Example")), "646e616d656b416461204578616d706c6580",
         "a8ce94aec08459aa23a91742be2c97188e137db282d86999ac8d0569fc75ca1b"},
        {example("sex", Code{"F"}), "637365788203614680",
         "5328783cfbc1a9cd6c8ad37659c1e98ca95861d8ee0d152c08349543f1fc59fa"},
        {example("date_of_birth", PartialDate{1985, 4, 0, true}),
         "6d646174655f6f665f626972746885021907c10400f580",
         "376b34ad1279f617b2af2c83c297a9dce8060d879385350b0b2aaf481115c9fe"},
    };
    for (const auto& [fact, rest, digest] : goldens) {
        const Bytes encoded = encode(fact);
        CHECK(to_hex(encoded) == head + std::string(rest));
        CHECK(to_hex(digest_of_fact(encoded).view()) == digest);
        CHECK(decode_fact(encoded) == fact);
    }
}

TEST_CASE("any fact comes back as it went, and any change to its bytes is another fact or none", "[fact]") {
    CHECK(rc::check("decode(encode(fact)) is the fact", [] {
        const Fact fact = any_fact();
        const Bytes encoded = encode(fact);
        const auto decoded = decode_fact(encoded);
        RC_ASSERT(decoded.has_value());
        RC_ASSERT(*decoded == fact);
        Bytes changed = encoded;
        changed[*rc::gen::inRange<std::size_t>(0, changed.size())] ^= *rc::gen::inRange<std::uint8_t>(1, 255);
        const auto other = decode_fact(changed);
        RC_ASSERT((!other || encode(*other) == changed)); // in brackets: || would evaluate both sides
        RC_ASSERT(!decode_fact(ByteView(encoded).first(encoded.size() - 1)));
    }));
}

TEST_CASE("a fact of another form is refused, each with its reason", "[fact]") {
    CHECK(refused(with_value(write_null)) == "taken");
    Bytes longer = encode(example("name", std::string("Ada Example")));
    longer.push_back(0);
    CHECK(refused(longer) == "cbor.trailing_bytes");
    for (const std::string_view attribute : {"", "Name", "1st", "na me", "na-me", "n\u00e4me"}) {
        CHECK(refused(with_value(write_null, attribute)) == "fact.malformed");
    }
    CHECK(refused(with_value(write_null, std::string(65, 'a'))) == "fact.malformed");
    const auto refused_value = [](auto&& write) { return refused(with_value(write)); };
    CHECK(refused_value([](cbor::Writer& out) { out.bytes({}); }) == "fact.malformed");
    CHECK(refused_value([](cbor::Writer& out) { out.map(0); }) == "fact.malformed");
    CHECK(refused_value([](cbor::Writer& out) { out.uint(UINT64_MAX); }) == "cbor.too_large");
    CHECK(refused_value([](cbor::Writer& out) { out.array(2).uint(6).uint(0); }) == "fact.malformed");
    CHECK(refused_value([](cbor::Writer& out) { out.array(3).uint(3).text("F").null(); }) ==
          "fact.malformed");
    CHECK(refused_value([](cbor::Writer& out) { out.array(2).uint(3).text("F F"); }) == "fact.malformed");
    CHECK(refused_value([](cbor::Writer& out) { out.array(2).uint(3).text(""); }) == "fact.malformed");
    CHECK(refused_value([](cbor::Writer& out) { out.array(2).uint(4).bytes(Bytes(15)); }) ==
          "cbor.unexpected_type");
    CHECK(refused_value([](cbor::Writer& out) { out.array(2).uint(5).bytes(Bytes(31)); }) ==
          "cbor.unexpected_type");
    CHECK(refused_value([](cbor::Writer& out) {
              out.array(2).uint(1).integer(kLastInstant.milliseconds + 1);
          }) == "fact.malformed");
    const auto refused_date = [&](unsigned year, unsigned month, unsigned day) {
        return refused_value(
            [&](cbor::Writer& out) { out.array(5).uint(2).uint(year).uint(month).uint(day).boolean(false); });
    };
    CHECK(refused_date(2024, 2, 29) == "taken");
    CHECK(refused_date(2023, 2, 29) == "fact.malformed");
    CHECK(refused_date(0, 1, 1) == "fact.malformed");
    CHECK(refused_date(2024, 0, 1) == "fact.malformed");
    CHECK(refused_date(2024, 13, 1) == "fact.malformed");
    CHECK(refused_date(2024 + 65536, 1, 1) == "fact.malformed");
    CHECK(refused_date(2024, 1 + 256, 1) == "fact.malformed");
}

TEST_CASE("a fact's text misleads no eye", "[fact]") {
    for (const std::string_view text : {"a\u202Eb", "a\u2066b", "a\u200Fb", "a\u0007b", "a\rb", "a\u00ADb"}) {
        CHECK(refused(with_value([&](cbor::Writer& out) { out.text(text); })) == "value.text_controls");
    }
    CHECK(refused(with_value([&](cbor::Writer& out) { out.text("two\nlines\tand \u200D"); })) == "taken");
}

TEST_CASE("what a fact supersedes stands in order, once, and within its number", "[fact]") {
    std::vector<Digest> many(kMaxSupersedes + 1);
    for (Digest& digest : many)
        system_random().fill(digest);
    std::ranges::sort(many);
    CHECK(refused(with_value(write_null, "name", {many[0], many[1]})) == "taken");
    CHECK(refused(with_value(write_null, "name", {many[1], many[0]})) == "fact.not_sorted");
    CHECK(refused(with_value(write_null, "name", {many[0], many[0]})) == "fact.not_sorted");
    CHECK(refused(with_value(write_null, "name", many)) == "cbor.too_large");
    many.pop_back();
    CHECK(refused(with_value(write_null, "name", many)) == "taken");
}

TEST_CASE("the largest fact is taken and a larger one is not", "[fact]") {
    Fact fact = example("text", std::string(kMaxTextBytes, 'a'));
    fact.attribute = std::string(64, 'a');
    fact.supersedes.resize(kMaxSupersedes);
    for (Digest& digest : fact.supersedes)
        system_random().fill(digest);
    std::ranges::sort(fact.supersedes);
    CHECK(encode(fact).size() <= kMaxFactBytes);
    CHECK(decode_fact(encode(fact)) == fact);
    const std::string longer(kMaxTextBytes + 1, 'a');
    CHECK(refused(with_value([&](cbor::Writer& out) { out.text(longer); })) == "cbor.too_large");
    CHECK(refused(Bytes(kMaxFactBytes + 1)) == "fact.too_large");
}

TEST_CASE("no salt comes twice among a hundred thousand", "[fact]") {
    std::unordered_set<Salt, OctetsHash> seen;
    for (int i = 0; i < 100'000; ++i)
        seen.insert(system_random().make<Salt>());
    CHECK(seen.size() == 100'000);
}
