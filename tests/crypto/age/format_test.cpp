// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/format.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

const std::string kMacLine = "--- 4LAhJIjOXeXjrLG1crYgxW41XNiYnxGMGfF136QtBH4\n";
const std::string kStanza = "-> example-grease a b\nAQID\n";
const std::string kVersion = "age-encryption.org/v1\n";

std::string reason_of(std::string_view header) {
    const auto parsed = age::parse_header(bytes_of(header));
    return parsed ? "read" : std::string(parsed.error().reason);
}
std::string reading_reason_of(std::string_view file) {
    ViewSource source(bytes_of(file));
    const auto read = age::read_header(source);
    return read ? "read" : std::string(read.error().reason);
}

std::string argument(test::SeededRandom& random) {
    std::string out;
    const std::size_t size = 1 + random.below(12);
    for (std::size_t i = 0; i < size; ++i)
        out += static_cast<char>(0x21 + random.below(0x7e - 0x21 + 1));
    return out;
}

age::Header some_header(test::SeededRandom& random) {
    age::Header out;
    const std::size_t stanzas = 1 + random.below(5);
    for (std::size_t i = 0; i < stanzas; ++i) {
        age::Stanza stanza;
        stanza.type = argument(random);
        const std::size_t arguments = random.below(4);
        for (std::size_t j = 0; j < arguments; ++j)
            stanza.arguments.push_back(argument(random));
        stanza.body = random.bytes(random.below(3) == 0 ? 48 * random.below(4) : random.below(150));
        out.stanzas.push_back(std::move(stanza));
    }
    random.fill(out.mac);
    return out;
}

} // namespace

TEST_CASE("the worked example's header is read and written byte for byte", "[crypto][age][format]") {
    const std::string text = kVersion + kStanza + kMacLine;
    const auto header = age::parse_header(bytes_of(text));
    REQUIRE(header);
    REQUIRE(header->stanzas.size() == 1);
    CHECK(header->stanzas[0] == age::Stanza{"example-grease", {"a", "b"}, {1, 2, 3}});
    CHECK(to_hex(header->mac.view()) == "e0b0212488ce5de5e3acb1b572b620c56e355cd8989f118c19f175dfa42d047e");
    CHECK(text_of(age::finish_header(age::write_covered(header->stanzas), header->mac)) == text);
}

TEST_CASE("every header that is written is read as it was, and only in that spelling",
          "[crypto][age][format]") {
    test::SeededRandom random(1);
    for (int round = 0; round < 300; ++round) {
        const age::Header header = some_header(random);
        const Bytes bytes = age::finish_header(age::write_covered(header.stanzas), header.mac);
        const auto parsed = age::parse_header(bytes);
        REQUIRE(parsed);
        CHECK(*parsed == header);

        // Whatever one changed byte leads to: where it is still a header, it is written as it was read.
        Bytes changed = bytes;
        changed[random.below(changed.size())] ^= static_cast<std::uint8_t>(1 + random.below(255));
        if (const auto other = age::parse_header(changed)) {
            CHECK_FALSE(*other == header);
            CHECK(age::finish_header(age::write_covered(other->stanzas), other->mac) == changed);
        }
        Bytes short_of = bytes;
        short_of.resize(random.below(bytes.size()));
        CHECK_FALSE(age::parse_header(short_of));
    }
}

TEST_CASE("a header with another spelling is refused", "[crypto][age][format]") {
    REQUIRE(reason_of(kVersion + kStanza + kMacLine) == "read");
    const std::string malformed = "envelope.malformed_header";
    CHECK(reason_of(kVersion + kMacLine) == malformed); // no stanza
    CHECK(reason_of(kVersion + kStanza) == malformed);
    CHECK(reason_of(kVersion + kStanza + kMacLine + "x") == malformed);
    CHECK(reason_of(kVersion + "-> \nAQID\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "->a\nAQID\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "-> a \nAQID\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "-> a  b\nAQID\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "-> \xc3\xa4\nAQID\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "-> a\nAQID=\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "-> a\nAQIDB\n" + kMacLine) == malformed);  // unused bits
    CHECK(reason_of(kVersion + "-> a\nAQID\r\n" + kMacLine) == malformed); // CR
    CHECK(reason_of(kVersion + "-> a\n" + std::string(64, 'A') + "\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "-> a\n" + std::string(64, 'A') + "\n\n" + kMacLine) == "read");
    CHECK(reason_of(kVersion + "-> a\n" + std::string(68, 'A') + "\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + "-> a\nAQID\nAQID\n" + kMacLine) == malformed);
    CHECK(reason_of(kVersion + kStanza + "---\n") == malformed);
    CHECK(reason_of(kVersion + kStanza + "--- 4LAhJIjOXeXjrLG1crYgxW41XNiYnxGMGfF136QtBH5\n") == malformed);
    CHECK(reason_of(kVersion + kStanza + "--- " + std::string(44, 'A') + "\n") == malformed);
    CHECK(reason_of(kVersion + kStanza + "-- " + std::string(43, 'A') + "\n") == malformed);
}

TEST_CASE("what is no age file of version 1 is told from its first line", "[crypto][age][format]") {
    CHECK(reading_reason_of("") == "envelope.not_age");
    CHECK(reading_reason_of("%PDF-1.7\n") == "envelope.not_age");
    CHECK(reading_reason_of("age-encryption.org/v2\n" + kStanza + kMacLine) == "envelope.version");
    CHECK(reading_reason_of("age-encryption.org/v10\n" + kStanza + kMacLine) == "envelope.version");
    CHECK(reading_reason_of("age-encryption.org/v1\r\n" + kStanza + kMacLine) == "envelope.malformed_header");
    CHECK(reading_reason_of("-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n") == "envelope.armored");
    for (std::size_t n = 1; n < kVersion.size() + kStanza.size() + kMacLine.size(); ++n)
        CHECK(reading_reason_of((kVersion + kStanza + kMacLine).substr(0, n)) == "envelope.cut");
}

TEST_CASE("a header is read wherever its end falls, and what follows is kept", "[crypto][age][format]") {
    // Around the block in which the source is read, so that the last line is split in every way.
    for (std::size_t filler = 16 * 1024 - 200; filler < 16 * 1024 + 20; ++filler) {
        const std::string text = kVersion + "-> a " + std::string(filler, 'x') + "\nAQID\n" + kMacLine;
        const std::string file = text + "payload\n--- more\n";
        ViewSource source(bytes_of(file));
        const auto read = age::read_header(source);
        REQUIRE(read);
        REQUIRE(text_of(read->bytes) == text);
        REQUIRE(text_of(read->covered()) == text.substr(0, text.size() - kMacLine.size() + 3));
        REQUIRE(text_of(read->following) == file.substr(text.size()).substr(0, read->following.size()));
    }
}

TEST_CASE("a header at a limit is read and one past it is refused", "[crypto][age][format]") {
    std::string most = kVersion;
    for (std::size_t i = 0; i < age::kMaxStanzas; ++i)
        most += kStanza;
    CHECK(reason_of(most + kMacLine) == "read");
    CHECK(reason_of(most + kStanza + kMacLine) == "envelope.too_many_stanzas");

    const std::string around = kVersion + "-> \nAQID\n" + kMacLine;
    const auto of_size = [&](std::size_t size) {
        return kVersion + "-> " + std::string(size - around.size(), 'x') + "\nAQID\n" + kMacLine;
    };
    CHECK(reason_of(of_size(age::kMaxHeaderSize)) == "read");
    CHECK(reading_reason_of(of_size(age::kMaxHeaderSize) + "payload") == "read");
    CHECK(reason_of(of_size(age::kMaxHeaderSize + 1)) == "envelope.header_too_large");
    CHECK(reading_reason_of(of_size(age::kMaxHeaderSize + 1)) == "envelope.header_too_large");
    CHECK(reading_reason_of(kVersion + "-> " + std::string(4 << 20, 'x')) == "envelope.header_too_large");
}

namespace {
class FailingSource final : public Source {
public:
    Result<std::size_t> read(ByteSpan) override { return fail(ErrorCode::cancelled, "test.cancelled"); }
};
} // namespace

TEST_CASE("an error of the source while the header is read comes back as it is", "[crypto][age][format]") {
    FailingSource source;
    const auto read = age::read_header(source);
    REQUIRE_FALSE(read);
    CHECK(read.error().reason == "test.cancelled");
}
