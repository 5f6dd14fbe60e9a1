// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_reader.h"

namespace counterpart::core {

namespace {

tl::unexpected<Error> broken_off(std::string_view reason, std::uint64_t line) {
    return fail(ErrorCode::malformed, reason, "line " + std::to_string(line));
}

} // namespace

Result<bool> CsvReader::has_more() {
    if (m_at < m_buffer.size()) return true;
    m_at = 0;
    auto read = m_text.next(m_buffer);
    if (!read) {
        if (read.error().code == ErrorCode::malformed) return broken_off(read.error().reason, m_line);
        return tl::make_unexpected(std::move(read).error());
    }
    return !m_buffer.empty();
}

/// Stands on a CR, which it takes: whether an LF comes next, which is left.
Result<bool> CsvReader::cr_before_lf() {
    ++m_at;
    TRY_ASSIGN(const bool more, has_more());
    return more && m_buffer[m_at] == '\n';
}

/// The line is beyond a limit: nothing more of it is kept.
void CsvReader::pass_over(std::string_view reason, CsvLine& out) {
    if (!out.refused.empty()) return;
    out.refused = reason;
    out.fields.clear();
    m_field.clear();
}

Result<void> CsvReader::put(char c, CsvLine& out) {
    if (++m_line_bytes > kMaxCsvPassedBytes) return broken_off(out.refused, out.number);
    if (m_field.size() >= kMaxCsvFieldBytes) pass_over("csv.too_large_field", out);
    if (m_line_bytes > kMaxCsvLineBytes) pass_over("csv.too_large_line", out);
    if (out.fields.size() >= kMaxCsvColumns) pass_over("csv.too_many_columns", out);
    if (out.refused.empty()) m_field += c;
    return {};
}

void CsvReader::end_field(CsvLine& out) {
    if (out.fields.size() >= kMaxCsvColumns) pass_over("csv.too_many_columns", out);
    if (out.refused.empty()) out.fields.push_back(std::move(m_field));
    m_field.clear();
}

Result<bool> CsvReader::next(CsvLine& out) {
    out.fields.clear();
    out.refused = {};
    out.number = m_line;
    m_field_line = m_line;
    m_field.clear();
    m_line_bytes = 0;
    State state = State::field_start;
    bool anything = false; ///< a field has begun on this line
    for (;;) {
        TRY_ASSIGN(const bool more, has_more());
        if (!more) break;
        const char c = m_buffer[m_at];
        bool line_end = c == '\n';
        if (state == State::quoted) {
            ++m_at;
            if (c == '"') {
                state = State::after_quote;
                continue;
            }
            TRY(put(c, out));
            if (line_end) ++m_line;
            continue;
        }
        if (c == '\r') {
            TRY_ASSIGN(line_end, cr_before_lf());
        } else {
            ++m_at;
        }
        if (line_end) {
            if (c == '\r') ++m_at; // its LF
            ++m_line;
            if (!anything) {
                out.number = m_line;
                m_field_line = m_line;
                continue;
            }
            end_field(out);
            return true;
        }
        anything = true;
        if (c == '"') {
            if (state == State::field_start) {
                state = State::quoted;
            } else if (state == State::after_quote) {
                TRY(put(c, out));
                state = State::quoted;
            } else {
                return broken_off("csv.quoting", m_field_line);
            }
        } else if (c == ',') {
            if (++m_line_bytes > kMaxCsvPassedBytes) return broken_off(out.refused, out.number);
            end_field(out);
            state = State::field_start;
            m_field_line = m_line;
        } else {
            if (state == State::after_quote) return broken_off("csv.quoting", m_field_line);
            TRY(put(c, out));
            state = State::plain;
        }
    }
    if (state == State::quoted) return broken_off("csv.quoting", m_field_line);
    if (!anything) return false;
    end_field(out);
    return true;
}

std::string csv_line(const std::vector<std::string>& fields) {
    std::string out;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i != 0) out += ',';
        // A lone empty field has to show that it is there.
        if (fields[i].find_first_of(",\"\r\n") == std::string::npos &&
            !(fields.size() == 1 && fields[i].empty())) {
            out += fields[i];
            continue;
        }
        out += '"';
        for (const char c : fields[i]) {
            out += c;
            if (c == '"') out += c;
        }
        out += '"';
    }
    return out + "\r\n";
}

} // namespace counterpart::core
