// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart/chart_tables.h"

#include "ui/model/chart_presenter.h"
#include "ui/widgets/parts.h"

#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <utility>

namespace counterpart::ui {

ChartTables::ChartTables(ChartPresenter& presenter, QWidget* parent) : QWidget(parent), m_presenter(presenter), m_records(new Table(presenter.records(), tr("Records on the chart"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_records->setObjectName(QStringLiteral("chart-records"));
    m_records->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_records->setOnlyIfFilled(4);
    m_records->sayWhenEmpty(tr("No records are shown. \"Show all\" in the menu View brings back what was hidden."));
    auto* links = new Table(m_presenter.links(), tr("Links on the chart"));
    links->setObjectName(QStringLiteral("chart-links"));
    links->setStretch(2);
    links->setOnlyIfFilled(4);
    links->sayWhenEmpty(tr("Nothing on the chart is linked. \"Link…\" under \"People and things\" links two records."));
    column->addWidget(m_records, 3);
    column->addWidget(links, 2);
    connect(m_records, &Table::opened, this, &ChartTables::opened);
    connect(m_records->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChartTables::toChart);
    connect(m_records->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_following && isVisible()) m_presenter.setCurrent(index.data(TableModel::IdRole).toByteArray());
    });
    connect(&m_presenter, &ChartPresenter::chosenChanged, this, &ChartTables::toTable);
    connect(m_records->model(), &QAbstractItemModel::modelReset, this, &ChartTables::toTable);
}

void ChartTables::toChart() {
    if (m_following || !isVisible()) return;
    QSet<QByteArray> ids;
    for (const QModelIndex& row : m_records->selectionModel()->selectedRows()) ids << row.data(TableModel::IdRole).toByteArray();
    m_following = true;
    m_presenter.choose(ids);
    m_following = false;
}

void ChartTables::toTable() {
    if (std::exchange(m_following, true)) return;
    QItemSelection chosen;
    const QAbstractItemModel& rows = *m_records->model();
    for (int i = 0; i < rows.rowCount(); ++i) {
        const QByteArray id = rows.index(i, 0).data(TableModel::IdRole).toByteArray();
        if (m_presenter.chosen().contains(id)) chosen.select(rows.index(i, 0), rows.index(i, rows.columnCount() - 1));
        if (id == m_presenter.current()) m_records->selectionModel()->setCurrentIndex(rows.index(i, 0), QItemSelectionModel::NoUpdate);
    }
    m_records->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    m_following = false;
}

} // namespace counterpart::ui
