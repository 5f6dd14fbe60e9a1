// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/queries.h"

#include "core/model/catalogue.h"
#include "core/projection/claim.h"
#include "core/store/id_prefix.h"

#include <algorithm>
#include <tuple>

namespace counterpart::core {

namespace {

/// The columns that summary_from() reads, of `record r`.
constexpr std::string_view kSummary =
    "SELECT r.record, r.type, r.title, r.marking, r.status, r.agencies, r.changed, "
    "r.conflict FROM record r ";

std::string sql(std::string_view rest) {
    return std::string(kSummary).append(rest);
}

RecordSummary summary_from(const Statement& row, const Names& names) {
    RecordSummary out;
    out.id = row.octets<RecordId>(0);
    out.type = row.text(1);
    const RecordType* type = catalogue().record_type(out.type);
    out.type_label = type == nullptr ? out.type : type->label;
    out.title = row.text(2);
    if (out.title.empty()) out.title = out.type_label.empty() ? "Record" : out.type_label;
    out.marking = row.text(3);
    if (const Attribute* status = catalogue().attribute(out.type, "status");
        status != nullptr && !row.text(4).empty()) {
        out.status = catalogue().label_of(status->vocabulary, row.text(4));
    }
    const ByteView agencies = row.blob(5);
    for (std::size_t at = 0; at + AgencyId::kSize <= agencies.size(); at += AgencyId::kSize) {
        out.agencies.push_back(names.agency(AgencyId::from(agencies.subspan(at, AgencyId::kSize))));
    }
    out.changed = Instant{row.integer(6)};
    out.conflict = row.integer(7) != 0;
    return out;
}

Result<std::vector<RecordSummary>> summaries(Statement& rows, const Names& names) {
    std::vector<RecordSummary> out;
    for (;;) {
        TRY_ASSIGN(const bool more, rows.step());
        if (!more) return out;
        out.push_back(summary_from(rows, names));
    }
}

/// Where a type stands in the catalogue; unknown ones come last.
std::ptrdiff_t place_of(std::string_view type) {
    const auto types = catalogue().record_types();
    return std::ranges::find(types, type, &RecordType::id) - types.begin();
}

} // namespace

Result<RecordSummary> summary_of(const Reading& reading, const RecordId& id) {
    TRY_ASSIGN(auto row, reading.db.prepare(sql("WHERE r.record = ?")));
    TRY_ASSIGN(const bool known, row.with(id).step());
    if (!known) return fail(ErrorCode::not_found, "record.not_found");
    return summary_from(row, reading.names);
}

Result<std::optional<RecordSummary>> summary_of_row(const Reading& reading, std::int64_t row_id) {
    TRY_ASSIGN(auto row, reading.db.prepare(sql("WHERE r.id = ?")));
    TRY_ASSIGN(const bool known, row.with(row_id).step());
    if (!known) return std::optional<RecordSummary>{};
    return std::optional<RecordSummary>{summary_from(row, reading.names)};
}

Result<std::vector<RecordSummary>> all_cases(const Reading& reading) {
    TRY_ASSIGN(auto rows, reading.db.prepare("SELECT r.record, r.type, r.title, r.marking, r.status, r.agencies, "
                                             "max(r.changed, coalesce(max(m.changed), r.changed)), "
                                             "max(r.conflict, coalesce(max(m.conflict), 0)) FROM record r "
                                             "LEFT JOIN reference p ON p.target = r.record AND p.attribute = ? "
                                             "LEFT JOIN record m ON m.id = p.record "
                                             "WHERE r.type = 'case' GROUP BY r.id ORDER BY r.id"));
    rows.with(kCaseAttribute);
    return summaries(rows, reading.names);
}

Result<std::vector<RecordSummary>> records_in_case(const Reading& reading, const RecordId& case_id) {
    TRY_ASSIGN(auto rows, reading.db.prepare(sql("JOIN reference p ON p.record = r.id "
                                                 "WHERE p.target = ? AND p.attribute = ?")));
    rows.with(case_id, kCaseAttribute);
    TRY_ASSIGN(auto out, summaries(rows, reading.names));
    std::ranges::sort(out, [](const RecordSummary& a, const RecordSummary& b) {
        if (a.type != b.type) {
            const auto places = place_of(a.type) <=> place_of(b.type);
            return places != 0 ? places < 0 : a.type < b.type;
        }
        return std::tie(a.title, a.id) < std::tie(b.title, b.id);
    });
    return out;
}

Result<std::vector<RecordId>> record_ids_in_case(Database& db, const RecordId& case_id) {
    TRY_ASSIGN(auto rows, db.prepare("SELECT r.record FROM reference p JOIN record r ON r.id = p.record "
                                     "WHERE p.target = ? AND p.attribute = ? ORDER BY r.record"));
    rows.with(case_id, kCaseAttribute);
    std::vector<RecordId> out;
    for (;;) {
        TRY_ASSIGN(const bool more, rows.step());
        if (!more) return out;
        out.push_back(rows.octets<RecordId>(0));
    }
}

Result<std::string> type_of(Database& db, const RecordId& id) {
    TRY_ASSIGN(auto row, db.prepare("SELECT type FROM record WHERE record = ?"));
    TRY_ASSIGN(const bool known, row.with(id).step());
    if (!known) return fail(ErrorCode::not_found, "record.not_found");
    return std::string(row.text(0));
}

Result<RecordId> record_by_prefix(Database& db, std::string_view prefix) {
    return id_by_prefix<RecordId>(db, "SELECT record FROM record WHERE record BETWEEN ? AND ? LIMIT 2", prefix,
                                  {"record.bad_id", "record.not_found", "record.ambiguous_id"});
}

} // namespace counterpart::core
