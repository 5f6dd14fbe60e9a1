// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/due_records.h"

#include "core/model/catalogue.h"
#include "core/model/civil_time.h"
#include "core/projection/claims.h"
#include "core/projection/queries.h"
#include "core/projection/state.h"
#include "core/register/names.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace counterpart::core {

namespace {

auto civil_day(Instant instant) {
    const CivilTime time = civil_time(instant);
    return std::tuple(time.year, time.month, time.day);
}

/// What our own agency says of a record, or who else says it.
class Values {
public:
    static Result<Values> of(ClaimReader& reader, const RecordId& record, const AgencyId& own) {
        TRY_ASSIGN(RecordClaims all, reader.of(record));
        RecordState state = state_of(all.claims, own);
        return Values(std::move(all), std::move(state), own);
    }
    template <class T>
    [[nodiscard]] const T* get(std::string_view attribute) const {
        const Claim* claim = preferred_claim(m_all.claims, m_state.standing, attribute, m_own);
        return claim == nullptr ? nullptr : std::get_if<T>(&claim->fact.value);
    }
    [[nodiscard]] std::optional<Instant> day(std::string_view attribute) const {
        const auto* date = get<PartialDate>(attribute);
        if (date == nullptr) return std::nullopt;
        return last_day_of(*date);
    }
    [[nodiscard]] std::string text(std::string_view attribute) const {
        const auto* text = get<std::string>(attribute);
        return text == nullptr ? std::string() : *text;
    }
    [[nodiscard]] const std::string& title() const { return m_state.title; }

private:
    Values(RecordClaims all, RecordState state, const AgencyId& own) : m_all(std::move(all)), m_state(std::move(state)), m_own(own) {}
    RecordClaims m_all;
    RecordState m_state;
    AgencyId m_own;
};

Result<std::vector<RecordId>> open_records(Database& db, std::string_view type, const std::array<std::string_view, 2>& closed) {
    TRY_ASSIGN(auto rows, db.prepare("SELECT record FROM record WHERE type = ? AND status NOT IN (?, ?)"));
    rows.with(type, closed[0], closed[1]);
    std::vector<RecordId> out;
    for (;;) {
        TRY_ASSIGN(const bool more, rows.step());
        if (!more) return out;
        out.push_back(rows.octets<RecordId>(0));
    }
}

Result<void> add_days(Session& session, std::uint32_t soon, std::vector<AttentionLine>& lines) {
    struct Kind {
        Need need;
        std::string_view type;
        std::array<std::string_view, 2> closed;
        std::string_view day;
        std::string_view who;
    };
    static constexpr std::array kKinds{Kind{Need::case_review, "case", {"closed", "closed"}, "review_date", "lead_officer"},
                                       Kind{Need::task, "task", {"done", "cancelled"}, "due", "owner"}};
    const Instant now = session.ports().clock.now();
    TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
    for (const Kind& kind : kKinds) {
        TRY_ASSIGN(const auto records, open_records(session.db(), kind.type, kind.closed));
        for (const RecordId& record : records) {
            TRY_ASSIGN(const Values values, Values::of(reader, record, session.officer().agency));
            const auto day = values.day(kind.day);
            if (!day) continue;
            const auto urgency = urgency_of_day(*day, now, soon);
            if (!urgency) continue;
            lines.push_back({.need = kind.need, .urgency = *urgency, .due = day, .about = values.title(), .who = values.text(kind.who), .record = record});
        }
    }
    return {};
}

/// Of our own agency: a partner's is theirs to settle.
Result<void> add_conflict(const Reading& reading, const RecordSummary& record, std::vector<AttentionLine>& lines) {
    if (!record.conflict) return {};
    TRY_ASSIGN(const RecordView view, record_view(reading, record.id));
    for (const AttributeView& attribute : view.attributes) {
        if (!attribute.conflict) continue;
        const auto ours = std::ranges::count(attribute.claims, reading.own_agency, &ClaimView::agency);
        if (ours < 2) continue;
        lines.push_back({.need = Need::conflict, .about = attribute.label + ", " + view.summary.title, .count = static_cast<std::uint64_t>(ours), .record = record.id});
    }
    return {};
}

Result<void> add_conflicts(Session& session, std::vector<AttentionLine>& lines) {
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    TRY_ASSIGN(const auto cases, all_cases(reading));
    std::vector<RecordId> seen; // one record can be in several cases
    for (const RecordSummary& one : cases) {
        if (!one.conflict) continue; // it tells of its records, too
        TRY_ASSIGN(auto records, records_in_case(reading, one.id));
        TRY_ASSIGN(const RecordSummary itself, summary_of(reading, one.id));
        records.insert(records.begin(), itself);
        for (const RecordSummary& record : records) {
            if (!record.conflict || std::ranges::find(seen, record.id) != seen.end()) continue;
            seen.push_back(record.id);
            TRY(add_conflict(reading, record, lines));
        }
    }
    return {};
}

} // namespace

Instant last_day_of(const PartialDate& date) {
    PartialDate day = date;
    day.about = false;
    if (day.month == 0) day.month = 12;
    if (day.day == 0) {
        day.day = 31;
        while (!is_valid(day)) --day.day;
    }
    const auto noon = parse_instant(to_text(day) + "T12:00:00Z");
    return noon ? *noon : kLastInstant;
}

std::optional<Urgency> urgency_of_day(Instant day, Instant now, std::uint32_t soon) {
    if (civil_day(day) < civil_day(now)) return Urgency::overdue;
    if (civil_day(day) == civil_day(now)) return Urgency::today;
    if (day.milliseconds - now.milliseconds <= std::int64_t{soon} * kDayMilliseconds) return Urgency::soon;
    return std::nullopt;
}

Result<void> add_due_records(Session& session, std::uint32_t soon, std::vector<AttentionLine>& lines) {
    TRY(add_days(session, soon, lines));
    return add_conflicts(session, lines);
}

} // namespace counterpart::core
