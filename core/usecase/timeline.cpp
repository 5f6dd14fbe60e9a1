// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/timeline.h"

#include "core/model/catalogue.h"
#include "core/projection/link_ends.h"
#include "core/projection/state.h"
#include "core/usecase/acting.h"
#include "core/usecase/disclosed.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <map>
#include <set>

namespace counterpart::core {

namespace {

/// What of a record is its time; the second is where it ends.
struct Dated {
    std::string_view type;
    std::string_view from;
    std::string_view until;
};
constexpr std::array kDated{
    Dated{"event", "starts", "ends"}, Dated{"event", "date", ""},          Dated{"case", "opened", ""},        Dated{"case", "closed", ""},
    Dated{"case", "review_date", ""}, Dated{"document", "document_date", ""}, Dated{"note", "date", ""},      Dated{"intelligence_report", "date", ""},
    Dated{"referral", "referred", ""}, Dated{"referral", "appointment", ""}, Dated{"task", "due", ""},        Dated{"task", "done", ""},
};

/// Instants of records' own days, for the order alone.
std::int64_t begin_of(const TimelineEntry& entry) {
    if (!entry.day) return entry.at.milliseconds;
    using namespace std::chrono;
    const sys_days since_epoch(year{entry.day->year} / month{std::max<unsigned>(entry.day->month, 1)} / day{std::max<unsigned>(entry.day->day, 1)});
    return since_epoch.time_since_epoch().count() * kDayMilliseconds;
}

class Line {
public:
    Line(Session& session, const Names& names, ClaimReader reader, const std::vector<RecordId>& only)
        : m_reading{session.db(), names, session.officer().agency}, m_reader(std::move(reader)), m_only(only.begin(), only.end()) {}

    Result<void> read(const RecordSummary& record) {
        TRY_ASSIGN(const RecordClaims all, m_reader.of(record.id));
        const RecordState state = state_of(all.claims, m_reading.own_agency);
        if (wanted(record.id) || (record.type == "event" && m_touched.contains(record.id))) add_dates(record, all, state);
        if (wanted(record.id)) add_changes(record, all);
        m_here.insert(record.id);
        return {};
    }

    /// Events that the wanted records are linked to.
    Result<void> find_events(const std::vector<RecordSummary>& records) {
        if (m_only.empty()) return {};
        for (const RecordSummary& record : records) {
            if (record.type != "link") continue;
            TRY_ASSIGN(const auto ends, link_ends(m_reading, m_reader, record.id));
            if (!ends) continue;
            if (m_only.contains(ends->from)) m_touched.insert(ends->to);
            if (m_only.contains(ends->to)) m_touched.insert(ends->from);
        }
        return {};
    }

    void add_disclosure(TimelineKind kind, const Manifest& manifest, const std::string& agency, const std::string& who, Instant at) {
        RecordId first;
        std::size_t touched = 0;
        for (const DisclosedRecord& disclosed : manifest.disclosed) {
            if (!wanted(disclosed.record)) continue;
            ++touched;
            if (first == RecordId{} && m_here.contains(disclosed.record)) first = disclosed.record;
        }
        if (touched == 0) return;
        TimelineEntry entry;
        entry.kind = kind;
        entry.record = first;
        entry.title = agency;
        entry.who = who;
        entry.what = manifest.purpose;
        entry.at = at;
        entry.records = touched;
        m_out.push_back(std::move(entry));
    }

    std::vector<TimelineEntry> finish() {
        for (auto& [changeset, change] : m_changes) m_out.push_back(std::move(change));
        std::ranges::stable_sort(m_out, {}, begin_of);
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool wanted(const RecordId& id) const { return m_only.empty() || m_only.contains(id); }

    void add_dates(const RecordSummary& record, const RecordClaims& all, const RecordState& state) {
        for (const Dated& dated : kDated) {
            if (dated.type != record.type) continue;
            const Claim* claim = preferred_claim(all.claims, state.standing, dated.from, m_reading.own_agency);
            if (claim == nullptr) continue;
            TimelineEntry entry;
            entry.kind = record.type == "event" ? TimelineKind::event : TimelineKind::date;
            entry.record = record.id;
            entry.title = record.title;
            entry.type_label = record.type_label;
            const Attribute* attribute = catalogue().attribute(record.type, dated.from);
            if (entry.kind == TimelineKind::date && attribute != nullptr) entry.what = attribute->label;
            if (const auto* moment = std::get_if<Instant>(&claim->fact.value)) entry.at = *moment;
            else if (const auto* day = std::get_if<PartialDate>(&claim->fact.value)) entry.day = *day;
            else continue;
            const Claim* end = dated.until.empty() ? nullptr : preferred_claim(all.claims, state.standing, dated.until, m_reading.own_agency);
            if (const auto* moment = end == nullptr ? nullptr : std::get_if<Instant>(&end->fact.value); moment != nullptr && *moment > entry.at) entry.until = *moment;
            if (entry.kind == TimelineKind::event && dated.from == "starts") entry.title = title_of(all, state, record);
            m_out.push_back(std::move(entry));
        }
    }

    /// Without the moment that an event's own title ends with.
    std::string title_of(const RecordClaims& all, const RecordState& state, const RecordSummary& record) const {
        const Claim* title = preferred_claim(all.claims, state.standing, "title", m_reading.own_agency);
        return title == nullptr ? record.title : to_text(title->fact.value);
    }

    void add_changes(const RecordSummary& record, const RecordClaims& all) {
        std::set<Digest> counted;
        for (const Claim& claim : all.claims) {
            auto [found, is_new] = m_changes.try_emplace(claim.changeset);
            TimelineEntry& change = found->second;
            if (is_new) {
                change.kind = TimelineKind::change;
                change.record = record.id;
                change.title = record.title;
                change.type_label = record.type_label;
                change.who = m_reading.names.officer(claim.author) + ", " + m_reading.names.agency(claim.agency);
                change.at = claim.claimed;
                change.records = 0;
            }
            if (counted.insert(claim.changeset).second) ++change.records;
            ++change.values;
        }
    }

    Reading m_reading;
    ClaimReader m_reader;
    std::set<RecordId> m_only;
    std::set<RecordId> m_touched;
    std::set<RecordId> m_here;
    std::map<Digest, TimelineEntry> m_changes;
    std::vector<TimelineEntry> m_out;
};

} // namespace

Result<std::vector<TimelineEntry>> case_timeline(Session& session, const RecordId& case_id, const std::vector<RecordId>& only) {
    TRY(require_case(session, case_id));
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
    Line line(session, names, std::move(reader), only);
    TRY_ASSIGN(const RecordSummary own, summary_of(reading, case_id));
    TRY_ASSIGN(const auto records, records_in_case(reading, case_id));
    TRY(line.find_events(records));
    TRY(line.read(own));
    for (const RecordSummary& record : records) TRY(line.read(record));
    TRY_ASSIGN(const auto left, list_disclosures(session));
    for (const DisclosureView& one : left) {
        if (one.state == "written" && one.manifest.case_record == case_id) line.add_disclosure(TimelineKind::left, one.manifest, one.agency_name, {}, one.made);
    }
    TRY_ASSIGN(const auto came, list_received(session));
    for (const ReceivedView& one : came) {
        if (one.manifest.case_record == case_id) line.add_disclosure(TimelineKind::came, one.manifest, one.sender_agency, one.sender_name, one.manifest.claimed);
    }
    auto out = line.finish();
    TRY(note_consultation(session, {"show_timeline", case_id.view(), static_cast<std::int64_t>(out.size())}));
    return out;
}

} // namespace counterpart::core
