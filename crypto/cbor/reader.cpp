// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cbor/reader.h"

#include "crypto/base/utf8.h"

#include <limits>

namespace counterpart::crypto::cbor {
namespace {

constexpr std::uint64_t kInt64Max = std::numeric_limits<std::int64_t>::max();
constexpr std::uint64_t kFalse = 20, kTrue = 21, kNull = 22; // RFC 8949 section 3.3

/// The least value that needs an argument of 2^log bytes.
constexpr std::array<std::uint64_t, 4> kLeast = {24, 0x100, 0x10000, 0x100000000};

} // namespace

Reader::Reader(ByteView input, const Limits& limits) : m_input(input), m_limits(limits) {
    m_limits.depth = std::min(m_limits.depth, kMaxDepth);
}

tl::unexpected<Error> Reader::refuse(Fault fault) {
    switch (fault) {
    case Fault::none:
        break;
    case Fault::malformed:
        return fail(ErrorCode::malformed, "cbor.malformed");
    case Fault::not_canonical:
        return fail(ErrorCode::malformed, "cbor.not_canonical");
    case Fault::too_deep:
        return fail(ErrorCode::malformed, "cbor.too_deep");
    case Fault::too_large:
        return fail(ErrorCode::malformed, "cbor.too_large");
    case Fault::trailing_bytes:
        return fail(ErrorCode::malformed, "cbor.trailing_bytes");
    case Fault::unexpected_type:
        return fail(ErrorCode::malformed, "cbor.unexpected_type");
    }
    assertion_failed("cbor::Reader: a refusal without a fault");
}

bool Reader::at_key() const {
    return m_depth > 0 && m_frames[m_depth - 1].map && m_frames[m_depth - 1].left % 2 == 0;
}

/// The head of the next item: every rule that the head alone can break is checked here.
Reader::Fault Reader::look(Head& head) const {
    if (left() == 0) return Fault::malformed;
    if (m_done) return Fault::trailing_bytes;
    const std::uint8_t first = m_input[m_at];
    const std::size_t info = first & 0x1fU;
    head.major = static_cast<Major>(first >> 5U);
    head.value = info;
    head.size = 1;
    if (info > 27) {
        const bool indefinite = info == 31 && head.major >= Major::bytes && head.major <= Major::map;
        return indefinite ? Fault::not_canonical : Fault::malformed;
    }
    if (info >= 24) {
        const std::size_t log = info - 24;
        head.size = 1 + (std::size_t{1} << log);
        if (left() < head.size) return Fault::malformed;
        head.value = 0;
        for (std::size_t i = 1; i < head.size; ++i)
            head.value = head.value << 8U | m_input[m_at + i];
        if (head.major ==
            Major::simple) { // RFC 8949 section 3.3: below 32 the two-byte form is not well-formed
            return log == 0 && head.value < 32 ? Fault::malformed : Fault::unexpected_type;
        }
        if (head.value < kLeast[log]) return Fault::not_canonical;
        if (head.major == Major::negative && head.value > kInt64Max) return Fault::too_large;
    }
    if (head.major == Major::simple && (head.value < kFalse || head.value > kNull))
        return Fault::unexpected_type;
    if (at_key() && !may_be_key(head.major)) return Fault::unexpected_type;
    return Fault::none;
}

Reader::Fault Reader::expect(Major major, Head& head) const {
    if (const Fault fault = look(head); fault != Fault::none) return fault;
    return head.major == major ? Fault::none : Fault::unexpected_type;
}

/// An item has ended: counts it, holds a key against the one before, and ends what it was the last of.
Reader::Fault Reader::end_item(std::size_t begin) {
    while (m_depth > 0) {
        Frame& frame = m_frames[m_depth - 1];
        if (frame.map && frame.left % 2 == 0) {
            const ByteView key = m_input.subspan(begin, m_at - begin);
            if (!std::ranges::lexicographical_compare(frame.last_key, key)) return Fault::not_canonical;
            frame.last_key = key;
        }
        if (--frame.left > 0) return Fault::none;
        --m_depth;
    }
    m_done = true;
    return Fault::none;
}

Reader::Fault Reader::scalar(const Head& head) {
    const std::size_t begin = m_at;
    m_at += head.size;
    return end_item(begin);
}

Reader::Fault Reader::string(const Head& head, ByteView& value) {
    if (head.value > m_limits.string_bytes) return Fault::too_large;
    if (head.value > left() - head.size) return Fault::malformed;
    value = m_input.subspan(m_at + head.size, static_cast<std::size_t>(head.value));
    if (head.major == Major::text && !valid_utf8(value)) return Fault::malformed;
    const std::size_t begin = m_at;
    m_at += head.size + value.size();
    return end_item(begin);
}

Reader::Fault Reader::open(const Head& head) {
    const bool map = head.major == Major::map;
    if (m_depth >= m_limits.depth) return Fault::too_deep;
    if (head.value > m_limits.count) return Fault::too_large;
    const std::size_t room = left() - head.size; // every item takes a byte at least
    if (head.value > (map ? room / 2 : room)) return Fault::malformed;
    if (head.value == 0) return scalar(head);
    m_frames[m_depth++] = Frame{map ? head.value * 2 : head.value, {}, map};
    m_at += head.size;
    return Fault::none;
}

/// The next item, whole, without recursion.
Reader::Fault Reader::pass() {
    const std::size_t depth = m_depth;
    do {
        Head head;
        if (const Fault fault = look(head); fault != Fault::none) return fault;
        Fault fault = Fault::none;
        ByteView ignored;
        switch (head.major) {
        case Major::uint:
        case Major::negative:
        case Major::simple:
            fault = scalar(head);
            break;
        case Major::bytes:
        case Major::text:
            fault = string(head, ignored);
            break;
        case Major::array:
        case Major::map:
            fault = open(head);
            break;
        case Major::tag:
            fault = Fault::unexpected_type;
            break;
        }
        if (fault != Fault::none) return fault;
    } while (m_depth > depth);
    return Fault::none;
}

Result<Type> Reader::peek() const {
    Head head;
    if (const Fault fault = look(head); fault != Fault::none) return refuse(fault);
    switch (head.major) {
    case Major::uint:
        return Type::uint;
    case Major::negative:
        return Type::negative;
    case Major::bytes:
        return Type::bytes;
    case Major::text:
        return Type::text;
    case Major::array:
        return Type::array;
    case Major::map:
        return Type::map;
    case Major::tag:
        return Type::tag;
    case Major::simple:
        break;
    }
    return head.value == kNull ? Type::null : Type::boolean;
}

Result<std::uint64_t> Reader::uint() {
    Head head;
    Fault fault = expect(Major::uint, head);
    if (fault == Fault::none) fault = scalar(head);
    if (fault != Fault::none) return refuse(fault);
    return head.value;
}

Result<std::int64_t> Reader::integer() {
    Head head;
    Fault fault = look(head);
    if (fault == Fault::none && head.major > Major::negative) fault = Fault::unexpected_type;
    if (fault == Fault::none && head.value > kInt64Max) fault = Fault::too_large;
    if (fault == Fault::none) fault = scalar(head);
    if (fault != Fault::none) return refuse(fault);
    const auto value = static_cast<std::int64_t>(head.value);
    return head.major == Major::uint ? value : -1 - value;
}

Result<ByteView> Reader::bytes() {
    Head head;
    ByteView value;
    Fault fault = expect(Major::bytes, head);
    if (fault == Fault::none) fault = string(head, value);
    if (fault != Fault::none) return refuse(fault);
    return value;
}

Result<ByteView> Reader::bytes(std::size_t size) {
    TRY_ASSIGN(const ByteView value, bytes());
    if (value.size() != size) return refuse(Fault::unexpected_type);
    return value;
}

Result<std::string_view> Reader::text() {
    Head head;
    ByteView value;
    Fault fault = expect(Major::text, head);
    if (fault == Fault::none) fault = string(head, value);
    if (fault != Fault::none) return refuse(fault);
    return text_of(value);
}

Result<bool> Reader::boolean() {
    Head head;
    Fault fault = expect(Major::simple, head);
    if (fault == Fault::none && head.value == kNull) fault = Fault::unexpected_type;
    if (fault == Fault::none) fault = scalar(head);
    if (fault != Fault::none) return refuse(fault);
    return head.value == kTrue;
}

Result<bool> Reader::null_if() {
    Head head;
    Fault fault = look(head);
    if (fault == Fault::none && (head.major != Major::simple || head.value != kNull)) return false;
    if (fault == Fault::none) fault = scalar(head);
    if (fault != Fault::none) return refuse(fault);
    return true;
}

Result<void> Reader::null() {
    TRY_ASSIGN(const bool was_null, null_if());
    if (!was_null) return refuse(Fault::unexpected_type);
    return {};
}

Result<std::size_t> Reader::array() {
    Head head;
    Fault fault = expect(Major::array, head);
    if (fault == Fault::none) fault = open(head);
    if (fault != Fault::none) return refuse(fault);
    return static_cast<std::size_t>(head.value);
}

Result<void> Reader::array(std::size_t count) {
    TRY_ASSIGN(const std::size_t found, array());
    if (found != count) return refuse(Fault::unexpected_type);
    return {};
}

Result<std::size_t> Reader::map() {
    Head head;
    Fault fault = expect(Major::map, head);
    if (fault == Fault::none) fault = open(head);
    if (fault != Fault::none) return refuse(fault);
    return static_cast<std::size_t>(head.value);
}

Result<void> Reader::tag(std::uint64_t number) {
    Head head;
    Fault fault = expect(Major::tag, head);
    if (fault == Fault::none && head.value != number) fault = Fault::unexpected_type;
    if (fault != Fault::none) return refuse(fault);
    m_at += head.size; // a tag and its item are one item
    return {};
}

Result<void> Reader::skip() {
    if (const Fault fault = pass(); fault != Fault::none) return refuse(fault);
    return {};
}

Result<ByteView> Reader::raw_item() {
    const std::size_t begin = m_at;
    TRY(skip());
    return m_input.subspan(begin, m_at - begin);
}

Result<void> Reader::end() const {
    if (!m_done) return refuse(left() == 0 ? Fault::malformed : Fault::unexpected_type);
    if (left() > 0) return refuse(Fault::trailing_bytes);
    return {};
}

Result<MapReader> MapReader::open(Reader& reader) {
    TRY_ASSIGN(const std::size_t count, reader.map());
    return MapReader(reader, count);
}

Reader::Fault Reader::take_if(std::uint64_t wanted, bool& taken) {
    Head head;
    if (const Fault fault = look(head); fault != Fault::none) return fault;
    taken = head.major == Major::uint && head.value == wanted;
    return taken ? scalar(head) : Fault::none;
}

Reader::Fault Reader::take_if(std::string_view wanted, bool& taken) {
    Head head;
    if (const Fault fault = look(head); fault != Fault::none) return fault;
    const ByteView rest = m_input.subspan(m_at + head.size);
    taken = head.major == Major::text && head.value == wanted.size() && text_of(rest).starts_with(wanted);
    ByteView ignored;
    return taken ? string(head, ignored) : Fault::none;
}

template <class Key>
Result<bool> MapReader::take_if(Key wanted) {
    bool taken = false;
    if (m_left == 0) return false;
    if (const auto fault = m_reader->take_if(wanted, taken); fault != Reader::Fault::none) {
        return Reader::refuse(fault);
    }
    if (taken) --m_left;
    return taken;
}

template <class Key>
Result<void> MapReader::take(Key wanted) {
    TRY_ASSIGN(const bool taken, take_if(wanted));
    if (!taken) return Reader::refuse(Reader::Fault::unexpected_type);
    return {};
}

Result<void> MapReader::key(std::uint64_t expected) {
    return take(expected);
}
Result<void> MapReader::key(std::string_view expected) {
    return take(expected);
}
Result<bool> MapReader::key_if(std::uint64_t wanted) {
    return take_if(wanted);
}
Result<bool> MapReader::key_if(std::string_view wanted) {
    return take_if(wanted);
}

Result<void> MapReader::end() const {
    if (m_left > 0) return Reader::refuse(Reader::Fault::unexpected_type);
    return {};
}

} // namespace counterpart::crypto::cbor
