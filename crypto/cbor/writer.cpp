// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cbor/writer.h"

#include "crypto/base/utf8.h"
#include "crypto/cbor/reader.h"

#include <limits>

namespace counterpart::crypto::cbor {
namespace {

void require(bool holds, const char* what) {
    if (!holds) assertion_failed(what);
}

constexpr std::uint8_t first_byte(Major major, std::size_t info) {
    return static_cast<std::uint8_t>(static_cast<unsigned>(major) << 5U | static_cast<unsigned>(info));
}

constexpr std::size_t kCountedPairs = 23; // what fits into a map's first byte

} // namespace

void Writer::begin(Major major) {
    require(!m_done, "cbor::Writer: a second item");
    if (m_depth == 0) return;
    const Frame& frame = m_frames[m_depth - 1];
    const bool at_key = frame.map && frame.written % 2 == 0;
    require(!at_key || may_be_key(major), "cbor::Writer: a key of this type");
}

void Writer::end(std::size_t item_begin) {
    m_tagged = false;
    while (m_depth > 0) {
        Frame& frame = m_frames[m_depth - 1];
        if (frame.map && frame.written % 2 == 0) {
            const ByteView all = m_out;
            const ByteView before = all.subspan(frame.key_begin, frame.key_end - frame.key_begin);
            const ByteView key = all.subspan(item_begin);
            require(std::ranges::lexicographical_compare(before, key), "cbor::Writer: keys do not ascend");
            frame.key_begin = item_begin;
            frame.key_end = m_out.size();
        }
        ++frame.written;
        if (frame.counting || frame.written < frame.total) return;
        --m_depth;
    }
    m_done = true;
}

void Writer::head(Major major, std::uint64_t value) {
    if (value < 24) {
        m_out.push_back(first_byte(major, static_cast<std::size_t>(value)));
        return;
    }
    std::size_t log = 3; // the argument takes 2^log bytes
    if (value <= 0xff)
        log = 0;
    else if (value <= 0xffff)
        log = 1;
    else if (value <= 0xffffffff)
        log = 2;
    m_out.push_back(first_byte(major, 24 + log));
    for (std::size_t shift = 8U << log; shift > 0;) {
        shift -= 8;
        m_out.push_back(static_cast<std::uint8_t>(value >> shift));
    }
}

void Writer::open(const Frame& frame) {
    require(m_depth < kMaxDepth, "cbor::Writer: too deep");
    m_tagged = false;
    m_frames[m_depth++] = frame;
}

Writer& Writer::scalar(Major major, std::uint64_t value) {
    begin(major);
    const std::size_t at = m_out.size();
    head(major, value);
    end(at);
    return *this;
}

Writer& Writer::string(Major major, ByteView value) {
    begin(major);
    const std::size_t at = m_out.size();
    head(major, value.size());
    append(m_out, value);
    end(at);
    return *this;
}

Writer& Writer::uint(std::uint64_t value) {
    return scalar(Major::uint, value);
}

Writer& Writer::integer(std::int64_t value) {
    if (value >= 0) return scalar(Major::uint, static_cast<std::uint64_t>(value));
    return scalar(Major::negative, static_cast<std::uint64_t>(-1 - value));
}

Writer& Writer::bytes(ByteView value) {
    return string(Major::bytes, value);
}

Writer& Writer::text(std::string_view value) {
    require(valid_utf8(bytes_of(value)), "cbor::Writer: text that is not UTF-8");
    return string(Major::text, bytes_of(value));
}

Writer& Writer::boolean(bool value) {
    return scalar(Major::simple, value ? 21 : 20);
}
Writer& Writer::null() {
    return scalar(Major::simple, 22);
}

Writer& Writer::array(std::size_t count) {
    if (count == 0) {
        require(m_depth < kMaxDepth, "cbor::Writer: too deep");
        return scalar(Major::array, 0);
    }
    begin(Major::array);
    head(Major::array, count);
    Frame frame;
    frame.total = count;
    open(frame);
    return *this;
}

Writer& Writer::map(std::size_t count) {
    require(count <= std::numeric_limits<std::size_t>::max() / 2, "cbor::Writer: too many pairs");
    if (count == 0) {
        require(m_depth < kMaxDepth, "cbor::Writer: too deep");
        return scalar(Major::map, 0);
    }
    begin(Major::map);
    head(Major::map, count);
    Frame frame;
    frame.total = count * 2;
    frame.map = true;
    open(frame);
    return *this;
}

Writer& Writer::open_map() {
    begin(Major::map);
    Frame frame;
    frame.head = m_out.size();
    frame.map = frame.counting = true;
    m_out.push_back(first_byte(Major::map, 0));
    open(frame);
    return *this;
}

Writer& Writer::close() {
    require(m_depth > 0 && m_frames[m_depth - 1].counting, "cbor::Writer: close() without open_map()");
    const Frame frame = m_frames[--m_depth];
    require(!m_tagged && frame.written % 2 == 0, "cbor::Writer: a key without its value");
    require(frame.written / 2 <= kCountedPairs, "cbor::Writer: open_map() takes 23 pairs");
    m_out[frame.head] = first_byte(Major::map, frame.written / 2);
    end(frame.head);
    return *this;
}

Writer& Writer::tag(std::uint64_t number) {
    begin(Major::tag);
    head(Major::tag, number);
    m_tagged = true;
    return *this;
}

Writer& Writer::raw(ByteView item) {
    const std::size_t any = std::numeric_limits<std::size_t>::max();
    Reader reader(item, Limits{any, any, kMaxDepth - m_depth});
    require(reader.skip() && reader.end(), "cbor::Writer: raw() was given something else than one item");
    begin(static_cast<Major>(item[0] >> 5U));
    const std::size_t at = m_out.size();
    append(m_out, item);
    end(at);
    return *this;
}

void Writer::finish() {
    require(m_done, "cbor::Writer: the item is not whole");
}

} // namespace counterpart::crypto::cbor
