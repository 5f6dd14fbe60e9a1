// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

namespace counterpart::crypto::cbor {

/// Reads the next item value by value and writes it again: what comes out must be what went in.
inline Result<void> copy_item(Reader& reader, Writer& writer) {
    TRY_ASSIGN(const Type type, reader.peek());
    switch (type) {
    case Type::uint: {
        TRY_ASSIGN(const auto value, reader.uint());
        writer.uint(value);
        break;
    }
    case Type::negative: {
        TRY_ASSIGN(const auto value, reader.integer());
        writer.integer(value);
        break;
    }
    case Type::bytes: {
        TRY_ASSIGN(const auto value, reader.bytes());
        writer.bytes(value);
        break;
    }
    case Type::text: {
        TRY_ASSIGN(const auto value, reader.text());
        writer.text(value);
        break;
    }
    case Type::boolean: {
        TRY_ASSIGN(const auto value, reader.boolean());
        writer.boolean(value);
        break;
    }
    case Type::null: {
        TRY(reader.null());
        writer.null();
        break;
    }
    case Type::array: {
        TRY_ASSIGN(const auto count, reader.array());
        writer.array(count);
        for (std::size_t i = 0; i < count; ++i)
            TRY(copy_item(reader, writer));
        break;
    }
    case Type::map: {
        TRY_ASSIGN(const auto count, reader.map());
        writer.map(count);
        for (std::size_t i = 0; i < count * 2; ++i)
            TRY(copy_item(reader, writer));
        break;
    }
    case Type::tag:
        return reader.skip(); // refused
    }
    return {};
}

} // namespace counterpart::crypto::cbor
