// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/case_chart.h"

#include "core/model/catalogue.h"
#include "core/model/handling.h"
#include "core/projection/link_ends.h"
#include "core/usecase/acting.h"

#include <algorithm>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

constexpr std::string_view kLink = "link";

/// Whatever one of them asks for.
std::string marking_over(const std::set<std::string>& markings) {
    std::optional<Marking> over;
    std::string sole;
    for (const std::string& text : markings) {
        const auto read = parse_marking(text);
        if (!read) continue;
        if (!over) {
            over = *read;
            sole = text;
            continue;
        }
        if (read->classification > over->classification) {
            over->classification = read->classification;
            sole = text;
        }
        const auto join = [](std::vector<std::string>& into, const std::vector<std::string>& from) {
            for (const std::string& one : from) {
                if (std::ranges::find(into, one) == into.end()) into.push_back(one);
            }
        };
        join(over->instructions, read->instructions);
        join(over->organisations, read->organisations);
        join(over->descriptors, read->descriptors);
        over->uk_prefix = over->uk_prefix || read->uk_prefix;
        if (read->embargoed_until) over->embargoed_until = std::max(over->embargoed_until.value_or(Instant{}), *read->embargoed_until);
        if (over->code_word.empty()) over->code_word = read->code_word;
    }
    if (!over) return {};
    const std::string joined = to_text(*over);
    return parse_marking(joined) ? joined : sole; // what excludes each other cannot stand in one line
}

class Drawing {
public:
    Drawing(Session& session, const Names& names, ClaimReader reader)
        : m_reading{session.db(), names, session.officer().agency}, m_reader(std::move(reader)) {}

    Result<ChartView> draw(const RecordId& case_id, const std::vector<RecordId>& expanded) {
        TRY_ASSIGN(m_out.in_case, summary_of(m_reading, case_id));
        TRY_ASSIGN(auto records, records_in_case(m_reading, case_id));
        for (RecordSummary& record : records) {
            if (record.type != kLink) add(std::move(record), true);
        }
        for (std::size_t i = 0; i < m_out.nodes.size(); ++i) TRY(look_round(m_out.nodes[i].record.id)); // those of the case
        for (const RecordId& id : expanded) TRY(expand(id));
        finish();
        return std::move(m_out);
    }

private:
    void add(RecordSummary record, bool in_case) {
        m_number.emplace(record.id, m_out.nodes.size());
        m_out.nodes.push_back({std::move(record), in_case, 0});
    }

    /// Finds what links it, once: kept whether or not the other end is on the chart yet.
    Result<void> look_round(const RecordId& id) {
        if (!m_looked.insert(id).second) return {};
        TRY_ASSIGN(const auto pointers, pointers_to(m_reading.db, id));
        for (const Pointer& pointer : pointers) {
            if (pointer.type == kLink) {
                if ((pointer.attribute == "from" || pointer.attribute == "to") && m_links_seen.insert(pointer.record).second) TRY(take_link(pointer.record));
            } else if (pointer.record != id) {
                take_value(pointer, id);
            }
        }
        return {};
    }

    Result<void> take_link(const RecordId& id) {
        TRY_ASSIGN(const auto ends, link_ends(m_reading, m_reader, id));
        if (!ends || ends->from == ends->to) return {};
        m_markings.emplace(id, ends->marking);
        ChartLink link{id, ends->from, ends->to, catalogue().label_of("link_role", ends->role), ends->strength, catalogue().label_of("link_strength", ends->strength),
                       ends->source_grade, ends->information_grade, m_reading.names.agency(ends->agency), false};
        m_found.push_back(std::move(link));
        return {};
    }

    void take_value(const Pointer& pointer, const RecordId& to) {
        const Attribute* attribute = catalogue().attribute(pointer.type, pointer.attribute);
        m_found.push_back({pointer.record, pointer.record, to, attribute == nullptr ? pointer.attribute : attribute->label, {}, {}, {}, {}, {}, true});
    }

    Result<void> expand(const RecordId& id) {
        if (!m_number.contains(id)) return {};
        const std::size_t known = m_found.size();
        for (std::size_t i = 0; i < known; ++i) {
            if (m_found[i].from != id && m_found[i].to != id) continue;
            const RecordId other = m_found[i].from == id ? m_found[i].to : m_found[i].from;
            if (m_number.contains(other)) continue;
            auto summary = summary_of(m_reading, other);
            if (!summary && summary.error().code == ErrorCode::not_found) continue; // not in this store
            if (!summary) return tl::make_unexpected(std::move(summary).error());
            if (summary->type == "case") continue;
            add(std::move(*summary), false);
            TRY(look_round(other));
        }
        return {};
    }

    void finish() {
        std::map<RecordId, std::set<RecordId>> beyond;
        for (ChartLink& link : m_found) {
            const bool from = m_number.contains(link.from);
            const bool to = m_number.contains(link.to);
            if (from && to) {
                m_out.links.push_back(std::move(link));
            } else if (from || to) {
                const RecordId& other = from ? link.to : link.from;
                if (other != m_out.in_case.id) beyond[from ? link.from : link.to].insert(other);
            }
        }
        std::set<std::string> markings{m_out.in_case.marking};
        for (ChartNode& node : m_out.nodes) {
            node.beyond = beyond[node.record.id].size();
            markings.insert(node.record.marking);
        }
        for (const ChartLink& link : m_out.links) {
            if (!link.is_value) markings.insert(m_markings[link.id]);
        }
        m_out.marking = marking_over(markings);
    }

    Reading m_reading;
    ClaimReader m_reader;
    ChartView m_out;
    std::map<RecordId, std::size_t> m_number;
    std::set<RecordId> m_looked;
    std::set<RecordId> m_links_seen;
    std::vector<ChartLink> m_found;
    std::map<RecordId, std::string> m_markings; ///< of links
};

} // namespace

Result<ChartView> case_chart(Session& session, const RecordId& case_id, const std::vector<RecordId>& expanded) {
    TRY(require_case(session, case_id));
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
    TRY_ASSIGN(auto out, Drawing(session, names, std::move(reader)).draw(case_id, expanded));
    TRY(note_consultation(session, {"show_chart", case_id.view(), static_cast<std::int64_t>(out.nodes.size())}));
    return out;
}

} // namespace counterpart::core
