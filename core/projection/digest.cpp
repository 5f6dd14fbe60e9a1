// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/rebuild.h"
#include "crypto/primitive/hash.h"

namespace counterpart::core {

namespace {

using Octets8 = std::array<std::uint8_t, 8>;

Octets8 octets_of(std::uint64_t value) {
    Octets8 out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>(value >> (8 * i));
    return out;
}

/// Bytes with their length before them, so that no two contents run together.
void add(crypto::Blake2b& hash, ByteView bytes) {
    hash.update(octets_of(bytes.size())).update(bytes);
}
void add(crypto::Blake2b& hash, std::string_view text) {
    add(hash, bytes_of(text));
}
void add(crypto::Blake2b& hash, std::int64_t number) {
    hash.update(octets_of(static_cast<std::uint64_t>(number)));
}

/// The rows of a statement, with their count before them.
template <class EachRow>
Result<void> add_rows(crypto::Blake2b& hash, Statement& rows, EachRow&& each) {
    crypto::Blake2b list{crypto::HashLabel("cp/projection/v1")};
    std::int64_t count = 0;
    for (;; ++count) {
        TRY_ASSIGN(const bool more, rows.step());
        if (!more) break;
        each(list);
    }
    rows.reset();
    add(hash, count);
    hash.update(list.finish().view());
    return {};
}

/// A sum does not depend on the order in which the index gives its terms, and nothing has to be sorted.
Result<void> add_index(crypto::Blake2b& hash, Database& db) {
    TRY(db.execute(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab(main, search, instance)"));
    TRY_ASSIGN(auto terms, db.prepare("SELECT t.term, r.record, t.col, t.offset FROM temp.search_terms t "
                                      "LEFT JOIN record r ON r.id = t.doc"));
    std::array<std::uint64_t, 4> sum{};
    for (;;) {
        TRY_ASSIGN(const bool more, terms.step());
        if (!more) break;
        crypto::Blake2b entry{crypto::HashLabel("cp/projection/v1")};
        add(entry, terms.text(0));
        add(entry, terms.blob(1));
        add(entry, terms.text(2));
        add(entry, terms.integer(3));
        const Digest digest = entry.finish();
        for (std::size_t i = 0; i < 32; ++i) {
            sum[i / 8] += std::uint64_t{digest.octets[i]} << (8 * (i % 8));
        }
    }
    for (const std::uint64_t word : sum)
        hash.update(octets_of(word));
    return {};
}

} // namespace

Result<Digest> projection_digest(Database& db) {
    crypto::Blake2b hash{crypto::HashLabel("cp/projection/v1")};
    TRY_ASSIGN(auto records,
               db.prepare("SELECT id, record, type, title, marking, status, agencies, changed, conflict "
                          "FROM record ORDER BY record"));
    TRY_ASSIGN(auto claims,
               db.prepare("SELECT f.digest, c.digest FROM claim k JOIN fact f ON f.id = k.fact "
                          "JOIN changeset c ON c.id = k.changeset WHERE k.record = ? ORDER BY 1, 2"));
    for (;;) {
        TRY_ASSIGN(const bool more, records.step());
        if (!more) break;
        add(hash, records.blob(1));
        for (int column = 2; column <= 5; ++column)
            add(hash, records.text(column));
        add(hash, records.blob(6));
        add(hash, records.integer(7));
        add(hash, records.integer(8));
        claims.with(records.integer(0));
        TRY(add_rows(hash, claims, [&](crypto::Blake2b& list) {
            add(list, claims.blob(0));
            add(list, claims.blob(1));
        }));
    }
    TRY_ASSIGN(auto references, db.prepare("SELECT p.target, p.attribute, r.record FROM reference p "
                                           "LEFT JOIN record r ON r.id = p.record ORDER BY 1, 2, 3"));
    TRY(add_rows(hash, references, [&](crypto::Blake2b& list) {
        add(list, references.blob(0));
        add(list, references.text(1));
        add(list, references.blob(2));
    }));
    TRY(add_index(hash, db));
    return hash.finish();
}

} // namespace counterpart::core
