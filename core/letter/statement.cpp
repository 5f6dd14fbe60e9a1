// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/statement.h"

#include "core/letter/content.h"
#include "core/letter/take.h"

#include <array>

namespace counterpart::core {

namespace {

using crypto::cbor::MapReader;
using crypto::cbor::Reader;

constexpr std::array<std::string_view, 4> kStates{"imported", "imported_in_part", "refused", "opened"};

Result<StatedSent> read_sent(Reader& r) {
    StatedSent out;
    TRY(r.array(4));
    TRY_ASSIGN(out.manifest, r.octets<Digest>());
    TRY_ASSIGN(out.bundle, r.octets<BundleId>());
    TRY_ASSIGN(out.claimed, read_time(r));
    TRY_ASSIGN(out.recipients, read_ids<Thumbprint>(r));
    if (out.recipients.empty() || out.recipients.size() > kMaxStatedRecipients) return malformed_letter();
    return out;
}

Result<StatedReceived> read_received(Reader& r) {
    StatedReceived out;
    TRY(r.array(4));
    TRY_ASSIGN(out.manifest, r.octets<Digest>());
    TRY_ASSIGN(out.bundle, r.octets<BundleId>());
    TRY_ASSIGN(out.sender, r.octets<Thumbprint>());
    TRY_ASSIGN(const std::uint64_t state, r.uint());
    if (state == 0 || state > kStates.size()) return malformed_letter();
    out.state = static_cast<BookState>(state);
    return out;
}

/// Ascending by manifest, each once.
template <class Entry>
Result<std::vector<Entry>> read_entries(Reader& r, Result<Entry> (*read)(Reader&)) {
    TRY_ASSIGN(const std::size_t count, r.array());
    if (count > kMaxStated) return malformed_letter();
    std::vector<Entry> out;
    out.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(Entry entry, read(r));
        if (!out.empty() && out.back().manifest >= entry.manifest) return malformed_letter();
        out.push_back(std::move(entry));
    }
    return out;
}

} // namespace

std::string_view to_text(BookState state) { return kStates[static_cast<std::size_t>(state) - 1]; }

Bytes encode(const BooksStatement& statement) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(5).key(1).uint(1).key(2).integer(statement.since.milliseconds).key(3).integer(statement.until.milliseconds);
        w.key(4).array(statement.sent.size());
        for (const StatedSent& entry : statement.sent) {
            w.array(4).bytes(entry.manifest.view()).bytes(entry.bundle.view()).integer(entry.claimed.milliseconds);
            write_ids(w, entry.recipients);
        }
        w.key(5).array(statement.received.size());
        for (const StatedReceived& entry : statement.received) {
            w.array(4).bytes(entry.manifest.view()).bytes(entry.bundle.view()).bytes(entry.sender.view());
            w.uint(static_cast<std::uint64_t>(entry.state));
        }
    });
}

Result<BooksStatement> decode_statement(ByteView content) {
    return read_letter_content(content, [](Reader& r, MapReader& map) -> Result<BooksStatement> {
        BooksStatement out;
        TRY(map.key(2));
        TRY_ASSIGN(out.since, read_time(r));
        TRY(map.key(3));
        TRY_ASSIGN(out.until, read_time(r));
        if (out.until < out.since) return malformed_letter();
        TRY(map.key(4));
        TRY_ASSIGN(out.sent, read_entries<StatedSent>(r, read_sent));
        TRY(map.key(5));
        TRY_ASSIGN(out.received, read_entries<StatedReceived>(r, read_received));
        for (const StatedSent& entry : out.sent) {
            if (!out.covers(entry.claimed)) return malformed_letter();
        }
        return out;
    });
}

Result<void> check_statement(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (letter.about || letter.answers) return malformed_letter();
    TRY_ASSIGN(const BooksStatement statement, decode_statement(letter.content));
    if (statement.until > letter.claimed) return malformed_letter();
    return {};
}

} // namespace counterpart::core
