// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/letters.h"

#include "core/store/id_prefix.h"

namespace counterpart::core {

namespace {

const std::string kTold = "SELECT l.digest, l.signed, l.since, l.own FROM letter l LEFT JOIN bundle_sent b ON b.id = l.sent "
                          "WHERE (l.own = 0 OR b.state = 'written') ";

Result<KeptLetter> letter_of(const Statement& row) {
    KeptLetter out;
    out.digest = row.octets<Digest>(0);
    out.signed_form = copy_of(row.blob(1));
    auto read = read_letter(out.signed_form);
    if (!read) return fail(ErrorCode::storage, "store.damaged");
    out.letter = std::move(read->letter);
    out.author = read->author;
    out.since = Instant{row.integer(2)};
    out.own = row.integer(3) != 0;
    return out;
}

template <class... Values>
Result<std::vector<KeptLetter>> all_of(Database& db, const std::string& rest, const Values&... values) {
    TRY_ASSIGN(auto select, db.prepare(kTold + rest));
    select.with(values...);
    std::vector<KeptLetter> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(KeptLetter letter, letter_of(select));
        out.push_back(std::move(letter));
    }
}

} // namespace

Result<void> keep_letter(Database& db, ByteView signed_letter, const SignedLetter& read, Instant now, const LetterPlace& place) {
    const Letter& letter = read.letter;
    const Digest digest = digest_of_letter(signed_letter);
    TRY_ASSIGN(auto same, db.prepare("SELECT digest FROM letter WHERE letter_id = ?"));
    TRY_ASSIGN(const bool known, same.with(letter.id).step());
    if (known) return same.octets<Digest>(0) == digest ? Result<void>{} : fail(ErrorCode::tampered, "letter.id_reused");
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO letter (letter_id, digest, kind, signed, author, from_agency, to_agency, about, answers, "
                                       "since, own, sent, received) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    return insert.run(letter.id, digest, to_text(letter.kind), signed_letter, read.author, letter.from, letter.to, letter.about, letter.answers,
                      now.milliseconds, std::int64_t{place.sent ? 1 : 0}, place.sent, place.received);
}

Result<std::vector<KeptLetter>> letters_of(Database& db, LetterKind kind) {
    return all_of(db, "AND l.kind = ? ORDER BY l.id DESC", to_text(kind));
}

Result<KeptLetter> letter_by_prefix(Database& db, LetterKind kind, std::string_view prefix) {
    const std::string of_kind = "SELECT letter_id FROM letter WHERE kind = '" + std::string(to_text(kind)) + "' AND letter_id BETWEEN ? AND ? LIMIT 2";
    TRY_ASSIGN(const auto id, id_by_prefix<LetterId>(db, of_kind, prefix, {"letter.bad_id", "letter.not_found", "letter.ambiguous_id"}));
    TRY_ASSIGN(auto found, all_of(db, "AND l.letter_id = ?", id));
    if (found.empty()) return fail(ErrorCode::not_found, "letter.not_found");
    return std::move(found.front());
}

Result<std::optional<KeptLetter>> letter_by_digest(Database& db, const Digest& digest) {
    TRY_ASSIGN(auto found, all_of(db, "AND l.digest = ?", digest));
    if (found.empty()) return std::optional<KeptLetter>{};
    return std::optional(std::move(found.front()));
}

Result<std::vector<KeptLetter>> answers_to(Database& db, const Digest& letter) {
    return all_of(db, "AND l.answers = ? ORDER BY l.id", letter);
}

Result<std::vector<KeptLetter>> letters_about(Database& db, LetterKind kind, const Digest& manifest_hash) {
    return all_of(db, "AND l.kind = ? AND l.about = ? ORDER BY l.id", to_text(kind), manifest_hash);
}

Result<std::optional<Digest>> carried_by(Database& db, const Digest& letter) {
    TRY_ASSIGN(auto select, db.prepare("SELECT coalesce((SELECT manifest_hash FROM bundle_sent WHERE id = l.sent), "
                                       "(SELECT manifest_hash FROM bundle_received WHERE id = l.received)) FROM letter l WHERE l.digest = ?"));
    TRY_ASSIGN(const bool found, select.with(letter).step());
    if (!found || select.is_null(0)) return std::optional<Digest>{};
    return std::optional(select.octets<Digest>(0));
}

} // namespace counterpart::core
