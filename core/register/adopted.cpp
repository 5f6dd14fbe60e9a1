// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/adopted.h"

namespace counterpart::core {
namespace {

constexpr std::string_view kAdopted = "adopted";
constexpr std::string_view kProposed = "proposed";

Result<KnownRegister> read_row(const Statement& row) {
    auto known = decode_signed_register(row.blob(0)).and_then(read_register);
    if (!known || known->digest != row.octets<Digest>(1)) {
        return fail(ErrorCode::storage, "store.damaged", "a register");
    }
    return known;
}

Result<std::optional<KnownRegister>> newest(Database& db, std::string_view state) {
    TRY_ASSIGN(auto select,
               db.prepare("SELECT signed, digest FROM register WHERE state = ? ORDER BY version DESC LIMIT 1"));
    TRY_ASSIGN(const bool there, select.with(state).step());
    if (!there) return std::nullopt;
    TRY_ASSIGN(KnownRegister known, read_row(select));
    return known;
}

} // namespace

Result<std::optional<KnownRegister>> adopted_register(Database& db) {
    return newest(db, kAdopted);
}

Result<KnownRegister> require_register(Database& db) {
    TRY_ASSIGN(auto known, adopted_register(db));
    if (!known) return fail(ErrorCode::not_found, "partnership.none");
    return std::move(*known);
}

Result<std::uint64_t> agreement_since(Database& db, const KnownRegister& known) {
    std::uint64_t since = known.content.version;
    TRY_ASSIGN(auto select, db.prepare("SELECT signed, digest FROM register WHERE state = ? AND version < ? ORDER BY version DESC"));
    select.with(kAdopted, static_cast<std::int64_t>(since));
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return since;
        TRY_ASSIGN(const KnownRegister before, read_row(select));
        if (before.content.agreement != known.content.agreement) return since;
        since = before.content.version;
    }
}

Result<std::optional<KnownRegister>> waiting_proposal(Database& db) {
    return newest(db, kProposed);
}

Result<void> drop_proposal(Database& db) {
    TRY_ASSIGN(auto remove, db.prepare("DELETE FROM register WHERE state = ?"));
    return remove.run(kProposed);
}

Result<void> put_register(Database& db, const KnownRegister& known, RegisterState state, Instant received) {
    TRY(drop_proposal(db));
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO register (version, partnership, digest, signed, state, received) "
                                       "VALUES (?, ?, ?, ?, ?, ?)"));
    const Bytes form = encode_signed_register(known.signed_form);
    return insert.run(static_cast<std::int64_t>(known.content.version), known.content.partnership, known.digest,
                      ByteView(form), state == RegisterState::adopted ? kAdopted : kProposed, received.milliseconds);
}

Result<std::optional<Trust>> trust_in(Database& db, const PartnershipId& partnership) {
    TRY_ASSIGN(auto select, db.prepare("SELECT anchor, confirmed, how FROM trust WHERE partnership = ?"));
    TRY_ASSIGN(const bool there, select.with(partnership).step());
    if (!there) return std::nullopt;
    return Trust{partnership, select.octets<Thumbprint>(0), Instant{select.integer(1)}, std::string(select.text(2))};
}

Result<void> put_trust(Database& db, const Trust& trust) {
    TRY_ASSIGN(auto insert,
               db.prepare("INSERT OR REPLACE INTO trust (partnership, anchor, confirmed, how) VALUES (?, ?, ?, ?)"));
    return insert.run(trust.partnership, trust.anchor, trust.confirmed.milliseconds, std::string_view(trust.how));
}

} // namespace counterpart::core
