// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/request.h"

#include "core/letter/content.h"
#include "core/letter/take.h"

namespace counterpart::core {

Bytes encode(const Request& request) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(std::size_t{7} + (request.record ? 1U : 0U)).key(1).uint(1).key(2).text(request.about);
        if (request.record) w.key(3).bytes(request.record->view());
        w.key(4).text(request.question).key(5).text(request.purpose).key(6).text(request.gateway);
        w.key(7).text(request.necessity).key(8).integer(request.by.milliseconds);
    });
}

Result<Request> decode_request(ByteView content) {
    return read_letter_content(content, [](crypto::cbor::Reader& r, crypto::cbor::MapReader& map) -> Result<Request> {
        Request out;
        TRY(map.key(2));
        TRY_ASSIGN(out.about, read_words(r, TextLines::one, Words::needed));
        TRY_ASSIGN(const bool record, map.key_if(3));
        if (record) {
            TRY_ASSIGN(out.record, r.octets<RecordId>());
        }
        TRY(map.key(4));
        TRY_ASSIGN(out.question, read_words(r, TextLines::many, Words::needed));
        TRY(map.key(5));
        TRY_ASSIGN(out.purpose, read_words(r, TextLines::many, Words::needed));
        TRY(map.key(6));
        TRY_ASSIGN(out.gateway, read_words(r, TextLines::one, Words::needed));
        TRY(map.key(7));
        TRY_ASSIGN(out.necessity, read_words(r, TextLines::many, Words::needed));
        TRY(map.key(8));
        TRY_ASSIGN(out.by, read_time(r));
        return out;
    });
}

Result<void> check_request(const Taking& taking) {
    if (taking.letter.about || taking.letter.answers) return malformed_letter();
    TRY(decode_request(taking.letter.content));
    return {};
}

Result<KeptLetter> request_of(Database& db, const Digest& letter, const AgencyId& agency) {
    TRY_ASSIGN(auto kept, letter_by_digest(db, letter));
    const bool theirs = kept && !kept->own && kept->letter.kind == LetterKind::request && kept->letter.from == agency;
    if (!theirs) return fail(ErrorCode::denied, "request.not_theirs");
    return std::move(*kept);
}

} // namespace counterpart::core
