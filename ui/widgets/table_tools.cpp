// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_tools.h"

#include "ui/widgets/parts.h"

#include <QHeaderView>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace counterpart::ui {

TableTools::TableTools(Desk& desk, Table& table, const QString& file, QWidget* parent)
    : QWidget(parent), m_export(desk), m_table(table), m_filter(new QLineEdit), m_count(quietLabel()) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter: %1", "the name of a table").arg(table.accessibleName()));
    m_filter->setPlaceholderText(tr("Only rows with these words"));
    m_filter->setClearButtonEnabled(true);
    auto* choose = button(tr("Columns"));
    choose->setMenu(columns());
    auto* save = button(tr("Export what is shown…"));
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(choose);
    row->addWidget(save);
    connect(m_filter, &QLineEdit::textChanged, this, &TableTools::filter);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &TableTools::count);
    connect(save, &QPushButton::clicked, this, [this, file] { m_export.save(file, shown()); });
    table.horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table.horizontalHeader(), &QWidget::customContextMenuRequested, choose, [choose, &table](const QPoint& at) { choose->menu()->popup(table.horizontalHeader()->mapToGlobal(at)); });
}

QMenu* TableTools::columns() {
    auto* menu = new QMenu(tr("Columns"), this);
    connect(menu, &QMenu::aboutToShow, menu, [this, menu] {
        menu->clear();
        const QAbstractItemModel& model = *m_table.model();
        for (int column = 0; column < model.columnCount(); ++column) {
            QAction* one = menu->addAction(model.headerData(column, Qt::Horizontal).toString());
            one->setCheckable(true);
            one->setChecked(!m_table.isLeftOut(column));
            one->setEnabled(column != 0); // something must stay by which a row is known
            connect(one, &QAction::toggled, &m_table, [this, column](bool on) { m_table.leaveOut(column, !on); });
        }
    });
    return menu;
}

void TableTools::filter(const QString& text) {
    m_table.showOnly(text.trimmed());
    count();
}

void TableTools::count() {
    const int rows = m_table.model()->rowCount();
    m_count->setText(m_filter->text().trimmed().isEmpty() ? QString() : tr("%n row(s) with ‘%1’", nullptr, rows).arg(isolated(m_filter->text().trimmed())));
}

QList<QStringList> TableTools::shown() const {
    const QAbstractItemModel& model = *m_table.model();
    QList<QStringList> out;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (m_table.isColumnHidden(column)) continue;
            line << (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data()).toString();
        }
        out << line;
    }
    return out;
}

} // namespace counterpart::ui
