// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/timeline_presenter.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace counterpart::ui {

namespace {

qint64 startOf(const QDate& day) { return day.startOfDay().toMSecsSinceEpoch(); }

TimelineItem itemOf(const core::TimelineEntry& entry, std::size_t number, const Display& display) {
    TimelineItem out;
    out.id = QByteArray::number(static_cast<qulonglong>(number));
    out.kind = entry.kind;
    if (entry.record != core::RecordId{}) out.record = toQt(entry.record);
    out.title = toQt(entry.title);
    if (entry.day) {
        const QDate first(entry.day->year, std::max<int>(entry.day->month, 1), std::max<int>(entry.day->day, 1));
        const QDate next = entry.day->day != 0 ? first.addDays(1) : entry.day->month != 0 ? first.addMonths(1) : first.addYears(1);
        out.from = startOf(first);
        out.until = startOf(next);
        out.about = entry.day->about;
        out.when = display.date(*entry.day);
    } else {
        out.from = entry.at.milliseconds;
        out.until = entry.until ? entry.until->milliseconds : out.from;
        out.when = entry.until ? TimelinePresenter::tr("%1 to %2", "two moments").arg(display.shortMoment(entry.at), display.shortMoment(*entry.until)) : display.shortMoment(entry.at);
    }
    switch (entry.kind) {
    case TimelineKind::event: break;
    case TimelineKind::date: out.more = TimelinePresenter::tr("%1: %2", "a type of record, which of its dates").arg(toQt(entry.type_label), toQt(entry.what)); break;
    case TimelineKind::left: out.more = TimelinePresenter::tr("%n record(s), for: %1", nullptr, static_cast<int>(entry.records)).arg(isolated(entry.what)); break;
    case TimelineKind::came: out.more = TimelinePresenter::tr("%n record(s), sent by %1", nullptr, static_cast<int>(entry.records)).arg(isolated(entry.who)); break;
    case TimelineKind::change:
        out.more = TimelinePresenter::tr("%n value(s) stated by %1", nullptr, static_cast<int>(entry.values)).arg(isolated(entry.who));
        if (entry.records > 1) out.title = TimelinePresenter::tr("%1 and %n more", nullptr, static_cast<int>(entry.records) - 1).arg(isolated(out.title));
        break;
    }
    return out;
}

} // namespace

QString timelineWords(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::event: return QCoreApplication::translate("Timeline", "Events");
    case TimelineKind::date: return QCoreApplication::translate("Timeline", "Other dates");
    case TimelineKind::left: return QCoreApplication::translate("Timeline", "Sent");
    case TimelineKind::came: return QCoreApplication::translate("Timeline", "Received");
    case TimelineKind::change: return QCoreApplication::translate("Timeline", "Changes");
    }
    return {};
}

TimelinePresenter::TimelinePresenter(Desk& desk, QObject* parent) : Presenter(desk, parent), m_rows({tr("When"), tr("Kind"), tr("What"), tr("More")}) {}

void TimelinePresenter::load(const QByteArray& caseId) {
    if (caseId != m_case) {
        m_case = caseId;
        m_only.clear();
        m_all.clear();
        m_current.clear();
        refresh();
    }
    reload();
}

void TimelinePresenter::setRecords(const std::vector<QByteArray>& records) {
    m_only = records;
    reload();
}

void TimelinePresenter::reload() {
    if (m_case.isEmpty()) return;
    std::vector<core::RecordId> only;
    for (const QByteArray& id : m_only) only.push_back(toId<core::RecordId>(id));
    run([id = toId<core::RecordId>(m_case), only](core::Session& session, core::Progress&) { return core::case_timeline(session, id, only); },
        [this, asked = ++m_asked](const std::vector<core::TimelineEntry>& entries) {
            if (asked != m_asked) return;
            m_all.clear();
            for (const core::TimelineEntry& entry : entries) m_all.push_back(itemOf(entry, m_all.size(), display()));
            refresh();
        });
}

void TimelinePresenter::show(TimelineKind kind, bool shown) {
    if (shown == isShown(kind)) return;
    if (shown) m_off.erase(kind);
    else m_off.insert(kind);
    refresh();
}

void TimelinePresenter::refresh() {
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const TimelineItem& one) { return isShown(one.kind); });
    std::vector<Row> rows;
    for (const TimelineItem& one : m_shown) {
        rows.push_back({one.id, {Cell{one.when, Badge::none, one.from, {}}, Cell{timelineWords(one.kind), Badge::none, {}, {}}, Cell{one.title, Badge::none, {}, {}}, Cell{one.more, Badge::none, {}, {}}}, {}});
    }
    m_rows.setRows(std::move(rows));
    if (item(m_current) == nullptr) m_current = m_shown.empty() ? QByteArray() : m_shown.back().id; // where work goes on
    Q_EMIT changed();
    Q_EMIT currentChanged(m_current);
}

const TimelineItem* TimelinePresenter::item(const QByteArray& id) const {
    const auto found = std::ranges::find(m_shown, id, &TimelineItem::id);
    return found == m_shown.end() ? nullptr : &*found;
}

void TimelinePresenter::setCurrent(const QByteArray& id) {
    if (id == m_current || item(id) == nullptr) return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void TimelinePresenter::walk(int by) {
    if (m_shown.empty()) return;
    const auto here = std::ranges::find(m_shown, m_current, &TimelineItem::id) - m_shown.begin();
    const auto to = std::clamp<std::ptrdiff_t>(here + by, 0, static_cast<std::ptrdiff_t>(m_shown.size()) - 1);
    setCurrent(m_shown[static_cast<std::size_t>(to)].id);
}

QString TimelinePresenter::inWords(const QByteArray& id) const {
    const TimelineItem* one = item(id);
    if (one == nullptr) return {};
    const QString words = tr("%1, %2: %3", "when, which kind, what").arg(one->when, timelineWords(one->kind), isolated(one->title));
    return one->more.isEmpty() ? words : tr("%1. %2", "a sentence, more of it").arg(words, one->more);
}

} // namespace counterpart::ui
