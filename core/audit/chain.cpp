// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/chain.h"

#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/primitive/hash.h"

namespace counterpart::core {

namespace cbor = crypto::cbor;

namespace {

constexpr std::string_view kColumns =
    "SELECT seq, at, operation, subject, detail, previous, digest FROM audit ";
constexpr std::int64_t kProgressStep = 4096;

ChainEntry entry_of(const Statement& row) {
    ChainEntry out;
    out.sequence = row.integer(0);
    out.at = {row.integer(1)};
    out.operation = std::string(row.text(2));
    out.subject = copy_of(row.blob(3));
    out.detail = copy_of(row.blob(4));
    out.previous = row.octets<Digest>(5);
    out.digest = row.octets<Digest>(6);
    return out;
}

tl::unexpected<Error> broken(std::int64_t sequence) {
    return fail(ErrorCode::storage, "audit.chain_broken", "entry " + std::to_string(sequence));
}

bool holds(const ChainEntry& entry, const AuditHead& before) {
    return parse_operation(entry.operation) && entry.sequence == before.sequence + 1 &&
           entry.previous == before.digest && digest_of(entry) == entry.digest;
}

Result<void> read_detail(ByteView detail, AuditEvent& out) {
    cbor::Reader in(detail);
    TRY(in.array(5));
    TRY_ASSIGN(const std::uint64_t phase, in.uint());
    if (phase > static_cast<std::uint64_t>(Phase::failed))
        return fail(ErrorCode::malformed, "audit.chain_broken");
    out.phase = static_cast<Phase>(phase);
    TRY_ASSIGN(const std::string_view act, in.text());
    out.act = std::string(act);
    TRY_ASSIGN(const std::size_t recipients, in.array());
    for (std::size_t i = 0; i < recipients; ++i) {
        TRY_ASSIGN(const AgencyId agency, in.octets<AgencyId>());
        out.recipients.push_back(agency);
    }
    TRY_ASSIGN(const bool uncounted, in.null_if());
    if (!uncounted) {
        TRY_ASSIGN(out.count, in.integer());
    }
    TRY_ASSIGN(const std::string_view reason, in.text());
    out.reason = std::string(reason);
    return in.end();
}

} // namespace

Digest digest_of(const ChainEntry& entry) {
    const Bytes bytes = cbor::encode([&](cbor::Writer& out) {
        out.array(6).integer(entry.sequence).integer(entry.at.milliseconds).text(entry.operation);
        out.bytes(entry.subject).bytes(entry.detail).bytes(entry.previous.view());
    });
    return crypto::blake2b(crypto::HashLabel("cp/audit/v1"), bytes);
}

Bytes encode_detail(const AuditEvent& event) {
    return cbor::encode([&](cbor::Writer& out) {
        out.array(5)
            .uint(static_cast<std::uint64_t>(event.phase))
            .text(event.act)
            .array(event.recipients.size());
        for (const AgencyId& agency : event.recipients)
            out.bytes(agency.view());
        if (event.count) {
            out.integer(*event.count);
        } else {
            out.null();
        }
        out.text(event.reason);
    });
}

Result<AuditEvent> event_of(const ChainEntry& entry) {
    const auto operation = parse_operation(entry.operation);
    AuditEvent out;
    if (!operation || !read_detail(entry.detail, out)) return broken(entry.sequence);
    out.operation = *operation;
    out.subject = entry.subject;
    return out;
}

Result<AuditHead> append_audit(Database& db, Instant at, const AuditEvent& event) {
    TRY_ASSIGN(const AuditHead head, chain_head(db));
    ChainEntry entry{
        head.sequence + 1, at, std::string(to_text(event.operation)), event.subject, encode_detail(event),
        head.digest,       {}};
    entry.digest = digest_of(entry);
    TRY_ASSIGN(auto insert,
               db.prepare("INSERT INTO audit(seq, at, operation, subject, detail, previous, digest) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)"));
    TRY(insert.run(entry.sequence, at.milliseconds, std::string_view(entry.operation),
                   ByteView(entry.subject), ByteView(entry.detail), entry.previous, entry.digest));
    return AuditHead{entry.sequence, entry.digest};
}

Result<AuditHead> chain_head(Database& db) {
    TRY_ASSIGN(auto last, db.prepare(std::string(kColumns) + "ORDER BY seq DESC LIMIT 1"));
    TRY_ASSIGN(const bool found, last.step());
    if (!found) return AuditHead{};
    const ChainEntry entry = entry_of(last);
    if (!holds(entry, {entry.sequence - 1, entry.previous})) return broken(entry.sequence);
    return AuditHead{entry.sequence, entry.digest};
}

Result<std::optional<Digest>> chain_digest_at(Database& db, std::int64_t sequence) {
    TRY_ASSIGN(auto row, db.prepare("SELECT digest FROM audit WHERE seq = ?"));
    TRY_ASSIGN(const bool found, row.with(sequence).step());
    if (!found) return std::optional<Digest>();
    return std::optional<Digest>(row.octets<Digest>(0));
}

Result<std::vector<ChainEntry>> read_chain(Database& db, std::int64_t before, std::size_t limit) {
    TRY_ASSIGN(auto rows,
               db.prepare(std::string(kColumns) + "WHERE ?1 = 0 OR seq < ?1 ORDER BY seq DESC LIMIT ?2"));
    rows.with(before, static_cast<std::int64_t>(std::min<std::size_t>(limit, 1'000'000)));
    std::vector<ChainEntry> out;
    for (;;) {
        TRY_ASSIGN(const bool found, rows.step());
        if (!found) return out;
        out.push_back(entry_of(rows));
    }
}

Result<AuditHead> verify_chain(Database& db, Progress& progress) {
    TRY_ASSIGN(auto last, db.prepare("SELECT coalesce(max(seq), 0) FROM audit"));
    TRY(last.step());
    const std::int64_t total = last.integer(0);
    last.reset();
    TRY_ASSIGN(auto rows, db.prepare(std::string(kColumns) + "ORDER BY seq"));
    AuditHead head;
    for (;;) {
        TRY_ASSIGN(const bool found, rows.step());
        if (!found) return head;
        const ChainEntry entry = entry_of(rows);
        if (!holds(entry, head) || !event_of(entry)) return broken(head.sequence + 1);
        head = {entry.sequence, entry.digest};
        if (head.sequence % kProgressStep == 0 || head.sequence == total) {
            TRY(progress.go_on());
            progress.advanced(Stage::checking, static_cast<std::uint64_t>(head.sequence),
                              static_cast<std::uint64_t>(total));
        }
    }
}

} // namespace counterpart::core
