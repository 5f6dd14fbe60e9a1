// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/table_export_presenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;

namespace counterpart::ui {

class Table;

/// Above a table: which rows and columns it shows, and a copy of just these. Remembered until the store is locked.
class TableTools : public QWidget {
    Q_OBJECT
public:
    /// `file`: what an exported copy is called at first.
    TableTools(Desk& desk, Table& table, const QString& file, QWidget* parent = nullptr);
    [[nodiscard]] TableExportPresenter& presenter() { return m_export; }

private:
    void filter(const QString& text);
    void count();
    [[nodiscard]] QMenu* columns();
    /// The headings and rows as they stand on the screen.
    [[nodiscard]] QList<QStringList> shown() const;

    TableExportPresenter m_export;
    Table& m_table;
    QLineEdit* m_filter;
    QLabel* m_count;
};

} // namespace counterpart::ui
