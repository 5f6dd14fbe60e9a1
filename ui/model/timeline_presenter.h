// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/timeline.h"
#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

#include <set>

namespace counterpart::ui {

using core::TimelineKind;
inline constexpr std::array kTimelineKinds{TimelineKind::event, TimelineKind::date, TimelineKind::left, TimelineKind::came, TimelineKind::change};
/// "Events".
QString timelineWords(TimelineKind kind);

/// Something that has a time.
struct TimelineItem {
    QByteArray id; ///< its number, as it is ordered
    TimelineKind kind = TimelineKind::event;
    QByteArray record; ///< where it leads; empty: nowhere
    QString title;
    QString more; ///< what of it, by whom
    QString when; ///< as much of it as is known
    qint64 from = 0; ///< milliseconds since 1970
    qint64 until = 0; ///< the same as `from` for a moment; the end of the day, month or year where no more is known
    bool about = false;
};

/// What happened in a case, when: events, dates, what left and came, what was stated. The same as a line and as a table.
class TimelinePresenter : public Presenter {
    Q_OBJECT
public:
    explicit TimelinePresenter(Desk& desk, QObject* parent = nullptr);

    void load(const QByteArray& caseId);
    /// Of these records alone, and what touches them; none: of the whole case.
    void setRecords(const std::vector<QByteArray>& records);
    [[nodiscard]] const std::vector<QByteArray>& records() const { return m_only; }
    void show(TimelineKind kind, bool shown);
    [[nodiscard]] bool isShown(TimelineKind kind) const { return !m_off.contains(kind); }

    /// Those that are shown, the earliest first.
    [[nodiscard]] const std::vector<TimelineItem>& items() const { return m_shown; }
    [[nodiscard]] const TimelineItem* item(const QByteArray& id) const;
    [[nodiscard]] TableModel& rows() { return m_rows; }
    [[nodiscard]] QByteArray current() const { return m_current; }
    void setCurrent(const QByteArray& id);
    /// So many further, or back.
    void walk(int by);
    [[nodiscard]] QString inWords(const QByteArray& id) const;

Q_SIGNALS:
    /// Others are there, or shown.
    void changed();
    void currentChanged(const QByteArray& id);

private:
    void reload();
    void refresh();
    std::vector<TimelineItem> m_all;
    std::vector<TimelineItem> m_shown;
    std::set<TimelineKind> m_off;
    std::vector<QByteArray> m_only;
    QByteArray m_case;
    QByteArray m_current;
    quint64 m_asked = 0;
    TableModel m_rows;
};

} // namespace counterpart::ui
