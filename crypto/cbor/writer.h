// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/cbor/format.h"

namespace counterpart::crypto::cbor {

/// Appends one item of deterministic CBOR (PROFILE.md) to `out`, which nobody else writes to meanwhile:
/// `Writer(out).map(2).key(1).uint(7).key(2).text("Ada").finish();`
///
/// What would not be deterministic is our own mistake, never input's, so assertions stop the program: a count
/// that is not kept, keys that do not ascend, text that is not UTF-8 (check with valid_utf8 where text comes
/// in), more than 16 levels.
class Writer {
public:
    explicit Writer(Bytes& out) : m_out(out) {}

    Writer& uint(std::uint64_t value);
    Writer& integer(std::int64_t value);
    Writer& bytes(ByteView value);
    Writer& text(std::string_view value);
    Writer& boolean(bool value);
    Writer& null();
    /// `count` items follow.
    Writer& array(std::size_t count);
    /// `count` pairs of key and value follow, keys ascending by their encoding: integers from 0 up, then
    /// negative ones from -1 down, byte strings, text; strings the shorter first.
    Writer& map(std::size_t count);
    /// A map of at most 23 pairs that are counted as they come; close() ends it. For optional fields.
    Writer& open_map();
    Writer& close();
    /// The tag of the item that follows.
    Writer& tag(std::uint64_t number);
    /// One whole item that is deterministic CBOR already; it is checked, and holds no tag.
    Writer& raw(ByteView item);

    /// A map's next key: reads better than uint() and text().
    Writer& key(std::uint64_t value) { return uint(value); }
    Writer& key(std::string_view value) { return text(value); }

    /// Asserts that one whole item was written.
    void finish();

private:
    struct Frame {
        std::size_t total = 0; ///< items promised, a map's keys and values each; not used while counting
        std::size_t written = 0;
        std::size_t head = 0; ///< where a counted map's first byte stands
        std::size_t key_begin = 0, key_end = 0;
        bool map = false, counting = false;
    };

    void begin(Major major);
    void end(std::size_t item_begin);
    void head(Major major, std::uint64_t value);
    void open(const Frame& frame);
    Writer& scalar(Major major, std::uint64_t value);
    Writer& string(Major major, ByteView value);

    Bytes& m_out;
    std::array<Frame, kMaxDepth> m_frames{};
    std::size_t m_depth = 0;
    bool m_tagged = false; ///< a tag waits for its item
    bool m_done = false;   ///< the one item is whole
};

/// The bytes of what `write(Writer&)` writes: one item.
template <class Write>
Bytes encode(Write&& write) {
    Bytes out;
    Writer writer(out);
    write(writer);
    writer.finish();
    return out;
}

} // namespace counterpart::crypto::cbor
