// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/timeline_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

class QStackedWidget;

namespace counterpart::ui {

class Table;
class TimelineCanvas;

/// What happened in a case: one line of time, or the same as a table.
class TimelineView : public CaseTab {
    Q_OBJECT
public:
    explicit TimelineView(Desk& desk);
    [[nodiscard]] TimelinePresenter& presenter() { return m_presenter; }
    [[nodiscard]] TimelineCanvas& canvas() { return *m_canvas; }
    /// Of these records alone.
    void showOf(const std::vector<QByteArray>& records) { m_presenter.setRecords(records); }

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    void addKey(const QList<QKeySequence>& keys, const std::function<void()>& done);
    TimelinePresenter m_presenter;
    TimelineCanvas* m_canvas;
    Table* m_table;
    QStackedWidget* m_stack;
};

} // namespace counterpart::ui
