// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/pack_ways.h"

#include "core/letter/letters.h"

namespace counterpart::core {

namespace {

Result<std::vector<std::string>> texts(Statement& select, const BundleId& bundle) {
    std::vector<std::string> out;
    select.with(bundle);
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) break;
        out.emplace_back(select.text(0));
    }
    select.reset();
    return out;
}

} // namespace

Result<WaysReader> WaysReader::open(Database& db) {
    TRY_ASSIGN(auto rules, db.prepare("SELECT p.rule || ': ' || p.ruling FROM bundle_sent_policy p JOIN bundle_sent b ON b.id = p.bundle WHERE b.bundle_id = ? ORDER BY p.place"));
    TRY_ASSIGN(auto approved, db.prepare("SELECT a.approval FROM bundle_sent_approval a JOIN bundle_sent b ON b.id = a.bundle WHERE b.bundle_id = ? ORDER BY a.approval"));
    TRY_ASSIGN(auto set_aside, db.prepare("SELECT s.rule FROM bundle_sent_set_aside s JOIN bundle_sent b ON b.id = s.bundle WHERE b.bundle_id = ? ORDER BY s.rule"));
    TRY_ASSIGN(auto corrects, db.prepare("SELECT lower(hex(o.bundle_id)) FROM bundle_sent_corrects c JOIN bundle_sent b ON b.id = c.bundle JOIN bundle_sent o ON o.id = c.corrects WHERE b.bundle_id = ?"));
    return WaysReader(db, std::move(rules), std::move(approved), std::move(set_aside), std::move(corrects));
}

Result<Ways> WaysReader::of(const BundleId& bundle, const Names& names) {
    Ways out;
    TRY_ASSIGN(out.rules, texts(m_rules, bundle));
    TRY_ASSIGN(out.set_aside, texts(m_set_aside, bundle));
    TRY_ASSIGN(const auto corrects, texts(m_corrects, bundle));
    if (!corrects.empty()) out.corrects = corrects.front();
    m_approved.with(bundle);
    for (;;) {
        TRY_ASSIGN(const bool more, m_approved.step());
        if (!more) break;
        TRY_ASSIGN(const auto letter, letter_by_digest(m_db, m_approved.octets<Digest>(0)));
        if (letter) out.approved.push_back(names.officer(letter->author) + " " + to_text(letter->letter.claimed));
    }
    m_approved.reset();
    return out;
}

} // namespace counterpart::core
