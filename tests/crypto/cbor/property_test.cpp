// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random items, encoded by a plain encoder of the test's own, which can also encode wrongly on purpose.
#include "tests/support/cbor_copy.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <map>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

enum class Wrong { nothing, long_head, indefinite, keys_swapped, key_twice };

/// Reads choices from random bytes, so that a failing item shrinks with them; past the end every choice is 0.
class Choices {
public:
    explicit Choices(const Bytes& bytes) : m_bytes(bytes) {}
    std::size_t below(std::size_t bound) { return (m_at < m_bytes.size() ? m_bytes[m_at++] : 0U) % bound; }
    std::uint64_t number() {
        std::uint64_t out = 0;
        for (std::size_t size = below(9); size > 0; --size)
            out = out << 8U | below(256);
        return out;
    }
    [[nodiscard]] bool spent() const { return m_at >= m_bytes.size(); }

private:
    const Bytes& m_bytes;
    std::size_t m_at = 0;
};

/// Encodes one item of the choices; does one thing wrong at the first head from `patience` on where it can
/// be.
class PlainEncoder {
public:
    PlainEncoder(Choices choices, Wrong wrong, std::size_t patience)
        : m_choices(choices), m_wrong(wrong), m_patience(patience) {}

    Bytes item(std::size_t depth = 0) {
        const bool may_open = depth < cbor::kMaxDepth && !m_choices.spent();
        if (depth == 0 && may_open && m_choices.below(4) != 0) return map(depth);
        const std::size_t kinds = may_open ? (depth < 3 ? 14 : 8) : 6; // mostly maps at the top
        switch (m_choices.below(kinds)) {
        case 0:
            return head(0, m_choices.number());
        case 1:
            return head(1, m_choices.number() >> 1U);
        case 2:
            return string(2);
        case 3:
            return string(3);
        case 4:
            return {static_cast<std::uint8_t>(0xf4 + m_choices.below(3))};
        case 6:
            return array(depth);
        case 7:
            return map(depth);
        default:
            return head(0, m_choices.below(256));
        }
    }
    [[nodiscard]] bool did_wrong() const { return m_did; }

private:
    bool now() {
        if (m_did || m_patience > 0) {
            m_patience -= m_patience > 0 ? 1 : 0;
            return false;
        }
        return m_did = true;
    }

    Bytes head(std::size_t major, std::uint64_t value) {
        std::size_t log = value < 24            ? 0
                          : value <= 0xff       ? 1
                          : value <= 0xffff     ? 2
                          : value <= 0xffffffff ? 3
                                                : 4;
        if (m_wrong == Wrong::long_head && log < 4 && now()) ++log;
        if (log == 0) return {static_cast<std::uint8_t>(major << 5U | value)};
        Bytes out = {static_cast<std::uint8_t>(major << 5U | (23 + log))};
        for (std::size_t byte = std::size_t{1} << (log - 1); byte > 0; --byte) {
            out.push_back(static_cast<std::uint8_t>(value >> (8 * (byte - 1))));
        }
        return out;
    }

    Bytes wrap(std::size_t major, std::size_t count, const Bytes& content) {
        const bool endless = m_wrong == Wrong::indefinite && now();
        Bytes out = endless ? Bytes{static_cast<std::uint8_t>(major << 5U | 0x1fU)} : head(major, count);
        append(out, content);
        if (endless) out.push_back(0xff);
        return out;
    }

    Bytes string(std::size_t major) {
        Bytes content;
        for (std::size_t size = m_choices.below(40); size > 0; --size) {
            const auto byte = static_cast<std::uint8_t>(m_choices.below(major == 3 ? 128 : 256));
            if (major == 3 && byte % 8 == 7) append(content, bytes_of("\u00e9")); // text of more than ASCII
            content.push_back(byte);
        }
        Bytes out = head(major, content.size());
        append(out, content);
        return out;
    }

    Bytes array(std::size_t depth) {
        Bytes content;
        const std::size_t count = m_choices.below(5);
        for (std::size_t i = 0; i < count; ++i)
            append(content, item(depth + 1));
        return wrap(4, count, content);
    }

    Bytes map(std::size_t depth) {
        std::map<Bytes, Bytes> pairs; // sorted by the keys' bytes
        for (std::size_t i = m_choices.below(5); i > 0; --i) {
            Bytes key =
                m_choices.below(2) == 0 ? string(2 + m_choices.below(2)) : head(m_choices.below(2), i * 9);
            if (pairs.contains(key)) continue; // an item put in another's place would take what is wrong in it along
            Bytes value = item(depth + 1);
            pairs.emplace(std::move(key), std::move(value));
        }
        std::vector<std::pair<Bytes, Bytes>> ordered(pairs.begin(), pairs.end());
        if (ordered.size() >= 2 && m_wrong == Wrong::keys_swapped && now()) std::swap(ordered[0], ordered[1]);
        if (ordered.size() >= 2 && m_wrong == Wrong::key_twice && now()) ordered[1].first = ordered[0].first;
        Bytes content;
        for (const auto& [key, value] : ordered) {
            append(content, key);
            append(content, value);
        }
        return wrap(5, ordered.size(), content);
    }

    Choices m_choices;
    Wrong m_wrong;
    std::size_t m_patience;
    bool m_did = false;
};

/// Long enough for items of some depth and breadth.
Bytes any_choices() {
    return *rc::gen::scale(20.0, rc::gen::arbitrary<Bytes>());
}

/// The reason of the refusal; empty where the item is taken and copied to the same bytes.
std::string_view refusal(const Bytes& input) {
    cbor::Reader reader(input);
    Bytes out;
    cbor::Writer writer(out);
    Result<void> result = cbor::copy_item(reader, writer);
    if (result) result = reader.end();
    if (!result) return result.error().reason;
    writer.finish();
    return out == input ? std::string_view() : "written otherwise";
}

} // namespace

// RapidCheck prints its seed when it starts; RC_PARAMS="seed=..." repeats a run.
TEST_CASE("any item of the profile reads and writes to the same bytes", "[crypto][cbor][property]") {
    CHECK(rc::check("decode, then encode, is the identity", [] {
        const Bytes bytes = any_choices();
        const Bytes input = PlainEncoder(Choices(bytes), Wrong::nothing, 0).item();
        RC_ASSERT(refusal(input).empty());
        cbor::Reader reader(input);
        const auto raw = reader.raw_item();
        RC_ASSERT(raw && reader.end());
        RC_ASSERT(equal(*raw, input));
    }));
}

TEST_CASE("any item that is encoded in another way is refused as not canonical", "[crypto][cbor][property]") {
    for (const Wrong wrong : {Wrong::long_head, Wrong::indefinite, Wrong::keys_swapped, Wrong::key_twice}) {
        CHECK(rc::check("one thing wrong", [wrong](std::uint8_t patience) {
            const Bytes bytes = any_choices();
            PlainEncoder encoder(Choices(bytes), wrong, patience % 2U);
            const Bytes input = encoder.item();
            RC_CLASSIFY(encoder.did_wrong());
            RC_ASSERT(refusal(input) == (encoder.did_wrong() ? "cbor.not_canonical" : ""));
        }));
    }
}

TEST_CASE("any cut of an item is refused", "[crypto][cbor][property]") {
    CHECK(rc::check("cut short", [](std::uint16_t at) {
        const Bytes bytes = any_choices();
        Bytes input = PlainEncoder(Choices(bytes), Wrong::nothing, 0).item();
        input.resize(at % input.size());
        RC_ASSERT(refusal(input) == "cbor.malformed");
    }));
}
