// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/case_file.h"
#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// What a case is, who is in it, and what happened, the newest first.
class OverviewPresenter : public Presenter {
    Q_OBJECT
public:
    enum class Kind { all, event, sharing, letter, change };
    explicit OverviewPresenter(Desk& desk, QObject* parent = nullptr);
    /// The people and organisations in it, with their part.
    [[nodiscard]] TableModel& people() { return m_people; }
    [[nodiscard]] TableModel& chronology() { return m_chronology; }
    void load(const QByteArray& caseId);
    /// Of the chronology these alone.
    void show(Kind kind);

Q_SIGNALS:
    /// The case's own summary, and a line each for what else it is.
    void described(const QString& summary, const QStringList& lines);

private:
    struct Loaded;
    void fill();
    TableModel m_people;
    TableModel m_chronology;
    std::vector<core::ChronologyEntry> m_entries;
    Kind m_kind = Kind::all;
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
