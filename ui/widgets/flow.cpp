// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flow.h"

#include <QWidget>

#include <algorithm>

namespace counterpart::ui {

Flow::Flow() {
    setContentsMargins({});
    setSpacing(8);
}

Flow::~Flow() = default;

void Flow::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

int Flow::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* Flow::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* Flow::takeAt(int index) {
    if (itemAt(index) == nullptr) return nullptr;
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int Flow::heightForWidth(int width) const { return lineUp(QRect(0, 0, width, 0), false); }

QSize Flow::sizeHint() const {
    QSize size;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize one = item->sizeHint();
        size = {size.width() + one.width() + (size.width() > 0 ? spacing() : 0), std::max(size.height(), one.height())};
    }
    return size;
}

QSize Flow::minimumSize() const {
    QSize size;
    for (const auto& item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

void Flow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    lineUp(rect, true);
}

int Flow::lineUp(const QRect& rect, bool place) const {
    QPoint at = rect.topLeft();
    int line = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (item->hasHeightForWidth()) size.setHeight(std::max(size.height(), item->heightForWidth(size.width())));
        if (at.x() > rect.x() && at.x() + size.width() > rect.x() + rect.width()) {
            at = {rect.x(), at.y() + line + spacing()};
            line = 0;
        }
        if (place) item->setGeometry({at, size});
        at.rx() += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return at.y() + line - rect.y();
}

} // namespace counterpart::ui
