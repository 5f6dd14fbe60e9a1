// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

namespace counterpart::ui {

/// What a cell wants to be noticed by. Never by colour alone: the text says it too.
enum class Badge { none, good, quiet, attention, stop };

struct Cell {
    QString text;
    Badge badge = Badge::none;
    QVariant order; ///< sorts by this; by the text where there is none
    QString more;   ///< told on hovering, and to screen readers
};

struct Row {
    QByteArray id;
    std::vector<Cell> cells;
    std::optional<bool> checked; ///< a tick box in the first column
};

/// A snapshot of rows, swapped whole; it points at nothing in the store.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { BadgeRole = Qt::UserRole, OrderRole, IdRole };
    using Rows = std::shared_ptr<const std::vector<Row>>;

    explicit TableModel(QStringList headings, QObject* parent = nullptr);

    void setRows(std::vector<Row> rows);
    /// The same, but what is looked at stays where it is while the rows are the same ones.
    void renewRows(std::vector<Row> rows);
    void setHeadings(QStringList headings); ///< takes the rows away
    [[nodiscard]] QByteArray idAt(int row) const;
    [[nodiscard]] int rowOf(const QByteArray& id) const; ///< -1: there is none

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void ticked(const QByteArray& id, bool checked);

private:
    QStringList m_headings;
    Rows m_rows;
};

} // namespace counterpart::ui
