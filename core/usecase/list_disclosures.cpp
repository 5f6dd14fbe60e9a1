// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"
#include "core/disclosure/withheld.h"
#include "core/store/id_prefix.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosed.h"
#include "core/usecase/taken_back.h"

namespace counterpart::core {

namespace {

constexpr std::string_view kColumns = "SELECT b.bundle_id, b.manifest, b.manifest_hash, b.created, b.state, b.file_size, "
                                      "(SELECT count(*) FROM bundle_sent_fact f WHERE f.bundle = b.id), b.id "
                                      "FROM bundle_sent b WHERE b.kind = 'disclosure' ";

class DisclosureReader {
public:
    static Result<DisclosureReader> open(Session& session) {
        TRY_ASSIGN(Names names, names_of(session));
        TRY_ASSIGN(auto receipts, session.db().prepare("SELECT by_officer, result, reason, received, signed FROM receipt "
                                                       "WHERE manifest_hash = ? ORDER BY received, id"));
        return DisclosureReader(session.db(), std::move(names), session.officer().agency, std::move(receipts));
    }

    Result<DisclosureView> read(const Statement& row) {
        DisclosureView out;
        out.bundle = row.octets<BundleId>(0);
        TRY_ASSIGN(out.manifest, read_kept_manifest(row.blob(1)));
        out.agency_name = m_names.agency(out.manifest.recipient_agency);
        for (const ManifestRecipient& recipient : out.manifest.recipients) {
            out.recipients.push_back(m_names.officer(recipient.thumbprint));
        }
        out.made = Instant{row.integer(3)};
        out.state = row.text(4);
        out.file_bytes = static_cast<std::uint64_t>(row.integer(5));
        out.facts = static_cast<std::uint64_t>(row.integer(6));
        TRY_ASSIGN(out.case_title, case_title({m_db, m_names, m_own}, out.manifest));
        TRY_ASSIGN(out.recalled, taken_back(m_db, out.manifest.sender_agency, row.octets<Digest>(2)));
        TRY_ASSIGN(const auto origins, origins_sent(m_db, row.integer(7)));
        for (const Manifest& origin : origins) out.origins.push_back(view_of_origin(origin, m_names));
        m_receipts.with(row.octets<Digest>(2));
        for (;;) {
            TRY_ASSIGN(const bool more, m_receipts.step());
            if (!more) break;
            const auto stage = stage_from(m_receipts.text(1));
            const auto receipt = read_receipt(m_receipts.blob(4));
            if (!stage || !receipt) return fail(ErrorCode::storage, "store.damaged");
            if (!out.stage || further(*stage, *out.stage)) out.stage = *stage;
            out.receipts.push_back({m_names.officer(m_receipts.octets<Thumbprint>(0)), *stage, std::string(m_receipts.text(2)),
                                    receipt->receipt.claimed, Instant{m_receipts.integer(3)}});
        }
        m_receipts.reset();
        return out;
    }

private:
    DisclosureReader(Database& db, Names names, const AgencyId& own, Statement receipts)
        : m_db(db), m_names(std::move(names)), m_own(own), m_receipts(std::move(receipts)) {}
    Database& m_db;
    Names m_names;
    AgencyId m_own;
    Statement m_receipts;
};

} // namespace

Result<std::vector<DisclosureView>> list_disclosures(Session& session, std::optional<std::uint32_t> unanswered_for) {
    TRY_ASSIGN(auto reader, DisclosureReader::open(session));
    TRY_ASSIGN(auto select, session.db().prepare(std::string(kColumns) +
                                                 "AND (?1 IS NULL OR (b.state = 'written' AND b.created <= ?1 AND NOT EXISTS "
                                                 "(SELECT 1 FROM receipt r WHERE r.manifest_hash = b.manifest_hash))) "
                                                 "ORDER BY b.id DESC"));
    std::optional<std::int64_t> left_before;
    if (unanswered_for) left_before = session.ports().clock.now().milliseconds - std::int64_t{*unanswered_for} * kDayMilliseconds;
    select.with(left_before);
    std::vector<DisclosureView> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        TRY_ASSIGN(auto view, reader.read(select));
        out.push_back(std::move(view));
    }
}

Result<DisclosureView> show_disclosure(Session& session, std::string_view prefix) {
    TRY_ASSIGN(const auto id, id_by_prefix<BundleId>(session.db(),
                                                     "SELECT bundle_id FROM bundle_sent WHERE kind = 'disclosure' "
                                                     "AND bundle_id BETWEEN ? AND ? LIMIT 2",
                                                     prefix,
                                                     {"disclosure.bad_id", "disclosure.not_found", "disclosure.ambiguous_id"}));
    TRY_ASSIGN(auto reader, DisclosureReader::open(session));
    TRY_ASSIGN(auto select, session.db().prepare(std::string(kColumns) + "AND b.bundle_id = ?"));
    TRY_ASSIGN(const bool found, select.with(id).step());
    if (!found) return fail(ErrorCode::not_found, "disclosure.not_found");
    return reader.read(select);
}

} // namespace counterpart::core
