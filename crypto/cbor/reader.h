// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/bytes.h"
#include "crypto/base/result.h"
#include "crypto/cbor/format.h"

namespace counterpart::crypto::cbor {

/// Reads one item of deterministic CBOR (PROFILE.md) piece by piece, in order. Views that come out point into
/// the input, which must outlive them. The reader keeps count of open arrays and maps and of the order of
/// keys itself, so whatever way a parser walks the item, nothing but its one encoding gets through to end().
///
/// Refuses with cbor.malformed, cbor.not_canonical, cbor.too_deep, cbor.too_large, cbor.trailing_bytes and
/// cbor.unexpected_type (all ErrorCode::malformed). After an error the reader is of no further use.
class Reader {
public:
    explicit Reader(ByteView input, const Limits& limits = {});

    /// The type of the next item; takes nothing.
    [[nodiscard]] Result<Type> peek() const;

    Result<std::uint64_t> uint();
    /// cbor.too_large where the number is above 2^63-1.
    Result<std::int64_t> integer();
    Result<ByteView> bytes();
    /// A byte string of exactly `size`; cbor.unexpected_type where it has another length.
    Result<ByteView> bytes(std::size_t size);
    template <class T>
    Result<T> octets() {
        TRY_ASSIGN(const ByteView view, bytes(T::kSize));
        return T::from(view);
    }
    Result<std::string_view> text();
    Result<bool> boolean();
    Result<void> null();
    /// Takes a null where there is one and says whether there was: for "null or something".
    Result<bool> null_if();
    /// How many items follow: not more than bytes are left, so that room may be reserved for them.
    Result<std::size_t> array();
    /// An array of exactly `count` items; cbor.unexpected_type where it has another count.
    Result<void> array(std::size_t count);
    /// How many pairs follow; parsers use MapReader.
    Result<std::size_t> map();
    /// The tag with this number; its item is next.
    Result<void> tag(std::uint64_t number);

    /// Passes over the next item, whole, which holds no tag; it is checked like any other.
    Result<void> skip();
    /// The same, and its bytes.
    Result<ByteView> raw_item();

    /// Where the next item begins, counted from the front of the input.
    [[nodiscard]] std::size_t position() const { return m_at; }
    /// The input was exactly one item and all of it has been read.
    Result<void> end() const;

private:
    friend class MapReader;
    enum class Fault : std::uint8_t {
        none,
        malformed,
        not_canonical,
        too_deep,
        too_large,
        trailing_bytes,
        unexpected_type
    };
    struct Head {
        Major major = Major::uint;
        std::uint64_t value = 0;
        std::size_t size = 0;
    };
    struct Frame {
        std::uint64_t left; ///< items still to come; of a map keys and values
        ByteView last_key;
        bool map;
    };

    static tl::unexpected<Error> refuse(Fault fault);
    Fault look(Head& head) const;
    Fault expect(Major major, Head& head) const;
    Fault scalar(const Head& head);
    Fault string(const Head& head, ByteView& value);
    Fault open(const Head& head);
    Fault pass();
    Fault take_if(std::uint64_t wanted, bool& taken);
    Fault take_if(std::string_view wanted, bool& taken);
    Fault end_item(std::size_t begin);
    [[nodiscard]] bool at_key() const;
    [[nodiscard]] std::size_t left() const { return m_input.size() - m_at; }

    ByteView m_input;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    Limits m_limits;
    bool m_done = false; ///< the one item is whole
    std::array<Frame, kMaxDepth> m_frames;
};

/// Walks a map whose keys a format lists in ascending order:
///     TRY_ASSIGN(auto map, MapReader::open(reader));
///     TRY(map.key(1));                                   // must be there
///     TRY_ASSIGN(const auto version, reader.uint());
///     TRY_ASSIGN(const bool noted, map.key_if(2));       // may be there
///     if (noted) { TRY_ASSIGN(note, reader.text()); }
///     TRY(map.end());                                    // and no other key
/// Keys missing or unknown: cbor.unexpected_type.
class MapReader {
public:
    static Result<MapReader> open(Reader& reader);

    Result<void> key(std::uint64_t expected);
    Result<void> key(std::string_view expected);
    Result<bool> key_if(std::uint64_t wanted);
    Result<bool> key_if(std::string_view wanted);
    Result<void> end() const;
    /// Pairs whose key has not been taken yet.
    [[nodiscard]] std::size_t left() const { return m_left; }

private:
    MapReader(Reader& reader, std::size_t count) : m_reader(&reader), m_left(count) {}
    template <class Key>
    Result<bool> take_if(Key wanted);
    template <class Key>
    Result<void> take(Key wanted);

    Reader* m_reader;
    std::size_t m_left;
};

} // namespace counterpart::crypto::cbor
