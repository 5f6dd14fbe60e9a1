// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace counterpart::ui {

class ChartPresenter;
class Table;

/// The chart as two tables, records and links, with the same records chosen.
class ChartTables : public QWidget {
    Q_OBJECT
public:
    explicit ChartTables(ChartPresenter& presenter, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QByteArray& id);

private:
    void toTable();
    void toChart();

    ChartPresenter& m_presenter;
    Table* m_records;
    bool m_following = false; ///< what one side does is not told back to it
};

} // namespace counterpart::ui
