// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/import_csv.h"

#include "core/import/csv_columns.h"
#include "core/import/csv_reader.h"
#include "core/model/catalogue.h"
#include "core/projection/claim.h"
#include "core/record/edit.h"
#include "core/usecase/acting.h"

#include <algorithm>
#include <iterator>

namespace counterpart::core {

namespace {

constexpr std::uint64_t kProgressStep = 256;

/// Goes through the file once, inside the transaction: saves as long as nothing was refused that should not
/// have been, and goes on looking at the rest, up to where the file breaks off, for the report.
class CsvImport {
public:
    CsvImport(Session& session, const CsvRequest& request, Progress& progress)
        : m_session(session), m_request(request), m_progress(progress), m_author(author_of(session)) {}

    Result<CsvReport> run() {
        const RecordType* type = catalogue().record_type(m_request.type);
        if (type == nullptr) return fail(ErrorCode::invalid_argument, "record.unknown_type");
        TRY(check_case());
        TRY_ASSIGN(const CsvEncoding encoding, parse_csv_encoding(m_request.encoding));
        TRY_ASSIGN(const auto file, m_session.ports().files.open(m_request.file));
        CsvReader reader(*file, encoding);

        CsvLine line;
        TRY_ASSIGN(const bool has_header, reader.next(line));
        if (!has_header) return fail(ErrorCode::malformed, "csv.empty");
        if (!line.refused.empty()) return fail(ErrorCode::malformed, line.refused, "line " + std::to_string(line.number));
        TRY_ASSIGN(m_columns, csv_columns(*type, line.fields, m_request.columns));
        for (std::uint64_t count = 0;; ++count) {
            if (count % kProgressStep == 0) {
                TRY(m_progress.go_on());
                m_progress.advanced(Stage::reading, reader.bytes_read(), file->size());
            }
            const auto more = reader.next(line);
            if (!more && more.error().code == ErrorCode::malformed) {
                m_report.broken_off = more.error();
                break;
            }
            if (!more) return tl::make_unexpected(more.error());
            if (!*more) break;
            TRY(take(line));
        }
        TRY(save());
        return std::move(m_report);
    }

private:
    [[nodiscard]] bool is_saving() const { return !m_report.broken_off && (m_request.skip_refused || m_report.refused_lines == 0); }

    Result<void> check_case() {
        if (m_request.in_case == RecordId{}) return {};
        return require_case(m_session, m_request.in_case);
    }

    void refuse(const CsvLine& line, std::string_view column, std::string_view reason) {
        ++m_report.refused_lines;
        if (m_report.refused.size() < kListedLines) {
            m_report.refused.push_back({line.number, std::string(column), reason});
        }
    }

    Result<void> take(const CsvLine& line) {
        if (!line.refused.empty()) {
            refuse(line, {}, line.refused);
            return {};
        }
        if (line.fields.size() != m_columns.size()) {
            refuse(line, {}, "csv.wrong_columns");
            return {};
        }
        std::vector<AttributeValue> values;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const Attribute* attribute = m_columns[i];
            if (attribute == nullptr || line.fields[i].find_first_not_of(" \t\r\n") == std::string::npos)
                continue;
            auto value = parse_value(*attribute, line.fields[i]);
            if (!value) {
                refuse(line, attribute->id, value.error().reason);
                return {};
            }
            values.emplace_back(attribute->id, std::move(*value));
        }
        // Reads nothing unless a value points somewhere.
        const auto pointing = check_references(m_session.db(), m_request.type, values);
        if (!pointing) return refuse_or_fail(line, pointing.error());
        if (m_request.in_case != RecordId{}) values.emplace_back(kCaseAttribute, m_request.in_case);
        auto facts = draft_record(m_author.random, m_author.random.make<RecordId>(), m_request.type,
                                  std::move(values));
        if (!facts) return refuse_or_fail(line, facts.error());
        if (!is_saving()) return {};
        if (m_facts.size() + facts->size() > kMaxChangesetFacts) TRY(save());
        std::ranges::move(*facts, std::back_inserter(m_facts));
        ++m_report.records;
        return {};
    }

    /// What is wrong with the line belongs into the report; what is wrong with the store ends the import.
    Result<void> refuse_or_fail(const CsvLine& line, const Error& error) {
        if (error.code != ErrorCode::invalid_argument && error.code != ErrorCode::not_found) {
            return tl::make_unexpected(error);
        }
        refuse(line, error.detail, error.reason);
        return {};
    }

    Result<void> save() {
        if (!is_saving() || m_facts.empty()) return {};
        TRY(save_facts(m_session.db(), m_author, m_facts));
        m_facts.clear();
        return {};
    }

    Session& m_session;
    const CsvRequest& m_request;
    Progress& m_progress;
    Author m_author;
    std::vector<const Attribute*> m_columns;
    std::vector<Fact> m_facts;
    CsvReport m_report;
};

} // namespace

Result<CsvReport> import_csv(Session& session, const CsvRequest& request, Progress& progress) {
    CsvReport refused;
    bool rolled_back = false;
    auto done = session.act([&]() -> Result<CsvReport> {
        TRY_ASSIGN(CsvReport report, CsvImport(session, request, progress).run());
        if (report.broken_off || (report.refused_lines != 0 && !request.skip_refused)) {
            refused = std::move(report);
            rolled_back = true;
            return fail(ErrorCode::malformed, "csv.lines_refused");
        }
        AuditEvent event;
        event.operation = Operation::collection;
        event.act = "import_csv";
        event.subject = copy_of(request.in_case.view());
        event.count = static_cast<std::int64_t>(report.records);
        TRY(session.audit(event));
        return report;
    });
    if (!rolled_back) return done;
    // All or nothing: the report is the outcome, and nothing has changed.
    refused.records = 0;
    return refused;
}

} // namespace counterpart::core
