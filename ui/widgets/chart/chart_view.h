// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/chart_presenter.h"
#include "ui/widgets/page/case/case_tab.h"

class QAction;
class QCheckBox;
class QComboBox;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace counterpart::ui {

class ChartCanvas;
class ChartTables;

/// The link chart of a case: what is done to it above, the chart or its tables below.
class ChartView : public CaseTab {
    Q_OBJECT
public:
    explicit ChartView(Desk& desk);
    [[nodiscard]] ChartPresenter& presenter() { return m_presenter; }
    [[nodiscard]] ChartCanvas& canvas() { return *m_canvas; }

Q_SIGNALS:
    /// What is chosen, on the timeline.
    void timelineWanted(const std::vector<QByteArray>& records);

protected:
    void load(const QByteArray& caseId) override { m_presenter.load(caseId); }

private:
    QAction* act(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& done);
    QPushButton* menuButton(const QString& text, const QList<QAction*>& acts);
    QPushButton* pressed(QAction* action);
    QPushButton* filterButton();
    void fillFilter();
    void refresh();

    ChartPresenter m_presenter;
    ChartCanvas* m_canvas;
    ChartTables* m_tables;
    QStackedWidget* m_stack;
    QComboBox* m_layout;
    QCheckBox* m_asTable;
    QMenu* m_filter;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_showAll = nullptr;
};

} // namespace counterpart::ui
