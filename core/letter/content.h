// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/model/text.h"
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"

#include <string>
#include <vector>

namespace counterpart::core {

// What the contents of letters are made of: one map, its version as key 1, read to its end.

enum class Words { needed, may_be_empty };
/// A text of a letter: "letter.malformed".
Result<std::string> read_words(crypto::cbor::Reader&, TextLines, Words);
/// What an officer typed, before it becomes a letter: "letter.text_too_long", "letter.no_words" (invalid_argument), and
/// check_text()'s reasons.
Result<void> check_words(std::string_view text, TextLines, Words);
/// "letter.malformed" where no calendar has it.
Result<Instant> read_time(crypto::cbor::Reader&);

inline tl::unexpected<Error> malformed_letter() { return fail(ErrorCode::malformed, "letter.malformed"); }

/// Ids or digests, ascending, each once: "letter.malformed".
template <class Id>
Result<std::vector<Id>> read_ids(crypto::cbor::Reader& r) {
    TRY_ASSIGN(const std::size_t count, r.array());
    std::vector<Id> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(const Id id, r.octets<Id>());
        if (!out.empty() && out.back() >= id) return malformed_letter();
        out.push_back(id);
    }
    return out;
}
template <class Id>
void write_ids(crypto::cbor::Writer& w, const std::vector<Id>& ids) {
    w.array(ids.size());
    for (const Id& id : ids) w.bytes(id.view());
}

/// Opens the map and takes its version; `read(reader, map)` takes the rest. Whatever breaks the grammar is
/// "letter.malformed"; a version that we do not know, "letter.newer_version" (unsupported).
template <class Read>
auto read_letter_content(ByteView content, Read&& read) -> decltype(read(std::declval<crypto::cbor::Reader&>(), std::declval<crypto::cbor::MapReader&>())) {
    crypto::cbor::Reader r(content);
    const auto all = [&]() -> decltype(read(r, std::declval<crypto::cbor::MapReader&>())) {
        TRY_ASSIGN(auto map, crypto::cbor::MapReader::open(r));
        TRY(map.key(1));
        TRY_ASSIGN(const std::uint64_t version, r.uint());
        if (version > 1) return fail(ErrorCode::unsupported, "letter.newer_version");
        if (version == 0) return malformed_letter();
        TRY_ASSIGN(auto out, read(r, map));
        TRY(map.end());
        TRY(r.end());
        return out;
    };
    auto out = all();
    if (!out && out.error().code == ErrorCode::malformed) return malformed_letter();
    return out;
}

} // namespace counterpart::core
