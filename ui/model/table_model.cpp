// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/table_model.h"

#include <algorithm>

namespace counterpart::ui {

TableModel::TableModel(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)), m_rows(std::make_shared<const std::vector<Row>>()) {}

void TableModel::setRows(std::vector<Row> rows) {
    beginResetModel();
    m_rows = std::make_shared<const std::vector<Row>>(std::move(rows));
    endResetModel();
}

void TableModel::renewRows(std::vector<Row> rows) {
    if (rows.empty() || !std::ranges::equal(rows, *m_rows, {}, &Row::id, &Row::id)) return setRows(std::move(rows));
    m_rows = std::make_shared<const std::vector<Row>>(std::move(rows));
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void TableModel::setHeadings(QStringList headings) {
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::make_shared<const std::vector<Row>>();
    endResetModel();
}

QByteArray TableModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? (*m_rows)[static_cast<std::size_t>(row)].id : QByteArray();
}

int TableModel::rowOf(const QByteArray& id) const {
    for (std::size_t i = 0; i < m_rows->size(); ++i) {
        if ((*m_rows)[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

int TableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows->size()); }
int TableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_headings.size()); }

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row& row = (*m_rows)[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == IdRole) return row.id;
    if (role == Qt::CheckStateRole)
        return column == 0 && row.checked ? QVariant(*row.checked ? Qt::Checked : Qt::Unchecked) : QVariant();
    if (column >= row.cells.size()) return {};
    const Cell& cell = row.cells[column];
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return cell.more.isEmpty() ? QVariant() : QVariant(cell.more);
    case BadgeRole: return static_cast<int>(cell.badge);
    case OrderRole: return cell.order.isValid() ? cell.order : QVariant(cell.text);
    default: return {};
    }
}

bool TableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0) return false;
    auto rows = *m_rows;
    Row& row = rows[static_cast<std::size_t>(index.row())];
    if (!row.checked) return false;
    row.checked = value.toInt() == Qt::Checked;
    m_rows = std::make_shared<const std::vector<Row>>(std::move(rows));
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticked((*m_rows)[static_cast<std::size_t>(index.row())].id, value.toInt() == Qt::Checked);
    return true;
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_headings.size()) return {};
    return m_headings[section];
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0 && (*m_rows)[static_cast<std::size_t>(index.row())].checked) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace counterpart::ui
