// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

#include <catch2/catch_test_macros.hpp>

#include <optional>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

Bytes hex(std::string_view text) {
    Bytes out;
    REQUIRE(from_hex(text, out));
    return out;
}

/// Why the item is refused when it is passed over as a whole; empty where it is taken.
std::string_view refusal(ByteView input, const cbor::Limits& limits = {}) {
    cbor::Reader reader(input, limits);
    Result<void> result = reader.skip();
    if (result) result = reader.end();
    if (result) return {};
    CHECK(result.error().code == ErrorCode::malformed);
    return result.error().reason;
}

/// How a format's parser looks: the example of PROFILE.md with an optional field.
struct Sighting {
    std::uint64_t version = 0;
    std::string place;
    std::optional<std::string> note;
    std::vector<Digest> evidence;

    bool operator==(const Sighting&) const = default;
};

Result<Sighting> parse_sighting(ByteView input) {
    Sighting out;
    cbor::Reader reader(input);
    TRY_ASSIGN(auto map, cbor::MapReader::open(reader));
    TRY(map.key(1));
    TRY_ASSIGN(out.version, reader.uint());
    TRY(map.key(2));
    TRY_ASSIGN(out.place, reader.text());
    TRY_ASSIGN(const bool noted, map.key_if(3));
    if (noted) {
        TRY_ASSIGN(out.note, reader.text());
    }
    TRY(map.key(4));
    TRY_ASSIGN(const std::size_t count, reader.array());
    out.evidence.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(out.evidence.emplace_back(), reader.octets<Digest>());
    }
    TRY(map.end());
    TRY(reader.end());
    return out;
}

Bytes encode_sighting(const Sighting& sighting) {
    return cbor::encode([&](cbor::Writer& w) {
        w.open_map().key(1).uint(sighting.version).key(2).text(sighting.place);
        if (sighting.note) w.key(3).text(*sighting.note);
        w.key(4).array(sighting.evidence.size());
        for (const Digest& digest : sighting.evidence)
            w.bytes(digest.view());
        w.close();
    });
}

} // namespace

TEST_CASE("a format's parser reads what its writer wrote, with and without the optional field",
          "[crypto][cbor]") {
    Sighting sighting{1, "Vicarage Road", std::nullopt, {Digest{}, Digest{}}};
    sighting.evidence[1].octets[0] = 0xff;
    CHECK(parse_sighting(encode_sighting(sighting)) == sighting);
    sighting.note = "two men, one van";
    CHECK(parse_sighting(encode_sighting(sighting)) == sighting);
}

TEST_CASE("a map lacking a key or holding another is refused", "[crypto][cbor]") {
    for (const std::string_view text :
         {"a2010102617a", "a3010102617a0580", "a4010102617a04800500", "80", "a0"}) {
        INFO(text);
        const auto result = parse_sighting(hex(text));
        REQUIRE_FALSE(result);
        CHECK(result.error().reason == "cbor.unexpected_type");
    }
    CHECK(parse_sighting(hex("a3010102617a0480")));
    CHECK(parse_sighting(hex("a3010102617a048000")).error().reason == "cbor.trailing_bytes");
}

TEST_CASE("the profile's example has these bytes", "[crypto][cbor]") {
    const Bytes two = {1, 2};
    const Bytes bytes = cbor::encode([&](cbor::Writer& w) {
        w.map(4).key(1).uint(7).key(2).text("Ada").key(3).array(2).boolean(true).null().key(4).bytes(two);
    });
    CHECK(to_hex(bytes) == "a40107026341646103"
                           "82f5f604420102");
}

TEST_CASE("every item but the one canonical encoding is refused, with its reason", "[crypto][cbor]") {
    const struct {
        std::string_view input, reason;
    } cases[] = {
        {"", "cbor.malformed"},
        {"1817", "cbor.not_canonical"},
        {"1900ff", "cbor.not_canonical"},
        {"1a0000ffff", "cbor.not_canonical"},
        {"1b00000000ffffffff", "cbor.not_canonical"},
        {"3817", "cbor.not_canonical"},
        {"580161", "cbor.not_canonical"},
        {"780161", "cbor.not_canonical"},
        {"9800", "cbor.not_canonical"},
        {"b800", "cbor.not_canonical"},
        {"5fff", "cbor.not_canonical"},
        {"7fff", "cbor.not_canonical"},
        {"9fff", "cbor.not_canonical"},
        {"bfff", "cbor.not_canonical"},
        {"a20201"
         "0102",
         "cbor.not_canonical"}, // keys out of order
        {"a20101"
         "0102",
         "cbor.not_canonical"}, // a key twice
        {"a2616101"
         "0102",
         "cbor.not_canonical"}, // text before integer
        {"a262616101"
         "616202",
         "cbor.not_canonical"}, // the longer string first
        {"1c", "cbor.malformed"},
        {"1f", "cbor.malformed"},
        {"3f", "cbor.malformed"},
        {"df", "cbor.malformed"},
        {"ff", "cbor.malformed"},
        {"18", "cbor.malformed"},
        {"6161ff", "cbor.trailing_bytes"},
        {"0000", "cbor.trailing_bytes"},
        {"41", "cbor.malformed"},
        {"8201", "cbor.malformed"},
        {"a101", "cbor.malformed"},
        {"61ff", "cbor.malformed"},     // not UTF-8
        {"62c080", "cbor.malformed"},   // overlong
        {"63eda080", "cbor.malformed"}, // a surrogate
        {"64f4908080", "cbor.malformed"},
        {"f81f", "cbor.malformed"},
        {"f7", "cbor.unexpected_type"},
        {"f0", "cbor.unexpected_type"},
        {"f820", "cbor.unexpected_type"},
        {"f90000", "cbor.unexpected_type"},
        {"fa47c35000", "cbor.unexpected_type"},
        {"fb3ff199999999999a", "cbor.unexpected_type"},
        {"c11a514b67b0", "cbor.unexpected_type"},
        {"a1800"
         "0",
         "cbor.unexpected_type"}, // an array as a key
        {"a1f500", "cbor.unexpected_type"},
        {"3b8000000000000000", "cbor.too_large"},
        {"5a00400001", "cbor.too_large"},
        {"9a00100001", "cbor.too_large"},
        {"ba00100001", "cbor.too_large"},
        {"5bffffffffffffffff", "cbor.too_large"},
    };
    for (const auto& c : cases) {
        INFO(c.input);
        CHECK(refusal(hex(c.input)) == c.reason);
    }
}

TEST_CASE("sixteen levels are read and written, seventeen are not", "[crypto][cbor]") {
    Bytes input(15, 0x81);
    input.push_back(0x80);
    CHECK(refusal(input).empty());
    input.insert(input.begin(), 0x81);
    CHECK(refusal(input) == "cbor.too_deep");
}

TEST_CASE("a format's own limits hold", "[crypto][cbor]") {
    CHECK(refusal(hex("43010203"), {.string_bytes = 2}) == "cbor.too_large");
    CHECK(refusal(hex("420102"), {.string_bytes = 2}).empty());
    CHECK(refusal(hex("83010203"), {.count = 2}) == "cbor.too_large");
    CHECK(refusal(hex("818180"), {.depth = 2}) == "cbor.too_deep");
}

TEST_CASE("a raw item is the bytes of one whole item and goes back in unchanged", "[crypto][cbor]") {
    const Bytes input = hex("8301a1026161820304");
    cbor::Reader reader(input);
    REQUIRE(reader.array(3));
    CHECK(reader.uint() == 1U);
    const auto raw = reader.raw_item();
    REQUIRE(raw);
    CHECK(to_hex(*raw) == "a1026161");
    const auto last = reader.raw_item();
    REQUIRE(last);
    REQUIRE(reader.end());
    const Bytes again = cbor::encode([&](cbor::Writer& w) { w.array(3).uint(1).raw(*raw).raw(*last); });
    CHECK(again == input);
}

TEST_CASE("a tag is read only where it is asked for", "[crypto][cbor]") {
    const Bytes input = cbor::encode([](cbor::Writer& w) { w.tag(18).array(0); });
    CHECK(to_hex(input) == "d280");
    cbor::Reader reader(input);
    CHECK(reader.peek() == cbor::Type::tag);
    REQUIRE(reader.tag(18));
    REQUIRE(reader.array(0));
    CHECK(reader.end());
    CHECK(cbor::Reader(input).tag(17).error().reason == "cbor.unexpected_type");
    CHECK(refusal(input) == "cbor.unexpected_type");
}

TEST_CASE("reading stops at the type, the size and the end that was asked for", "[crypto][cbor]") {
    const auto reason = [](const auto& result) {
        return result ? std::string_view() : result.error().reason;
    };
    CHECK(reason(cbor::Reader(hex("01")).text()) == "cbor.unexpected_type");
    CHECK(reason(cbor::Reader(hex("20")).uint()) == "cbor.unexpected_type");
    CHECK(reason(cbor::Reader(hex("f6")).boolean()) == "cbor.unexpected_type");
    CHECK(reason(cbor::Reader(hex("f5")).null()) == "cbor.unexpected_type");
    CHECK(reason(cbor::Reader(hex("820102")).array(3)) == "cbor.unexpected_type");
    CHECK(reason(cbor::Reader(hex("420102")).bytes(3)) == "cbor.unexpected_type");
    CHECK(reason(cbor::Reader(hex("1b8000000000000000")).integer()) == "cbor.too_large");
    CHECK(cbor::Reader(hex("3b7fffffffffffffff")).integer() == std::numeric_limits<std::int64_t>::min());
    CHECK(cbor::Reader(hex("f6")).null_if() == true);
    CHECK(cbor::Reader(hex("01")).null_if() == false);
    CHECK(reason(cbor::Reader(hex("8101")).end()) == "cbor.unexpected_type");
}
