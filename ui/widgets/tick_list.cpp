// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tick_list.h"

#include "ui/widgets/parts.h"

#include <QSignalBlocker>

namespace counterpart::ui {

TickList::TickList(const QString& name, int lines, QWidget* parent) : QListWidget(parent) {
    setAccessibleName(name);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    keepLines(*this, lines, lines);
    connect(this, &QListWidget::itemChanged, this, &TickList::changed);
}

void TickList::setChoices(const std::vector<Choice>& choices) {
    const QSignalBlocker quiet(this);
    const QList<QByteArray> before = ticked();
    const int at = currentRow();
    clear();
    for (const Choice& choice : choices) {
        auto* item = new QListWidgetItem(choice.more.isEmpty() ? choice.label : tr("%1 · %2").arg(choice.label, choice.more), this);
        const QByteArray id = QByteArray::fromHex(choice.id.toLatin1());
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(before.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    if (at >= 0) setCurrentRow(std::min(at, count() - 1));
}

void TickList::untick() {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) item(i)->setCheckState(Qt::Unchecked);
}

void TickList::setTicked(const QList<QByteArray>& ids) {
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) item(i)->setCheckState(ids.contains(item(i)->data(Qt::UserRole).toByteArray()) ? Qt::Checked : Qt::Unchecked);
}

QList<QByteArray> TickList::ticked() const {
    QList<QByteArray> out;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked) out << item(i)->data(Qt::UserRole).toByteArray();
    }
    return out;
}

} // namespace counterpart::ui
