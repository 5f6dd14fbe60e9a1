// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_part.h"

#include "ui/widgets/labelled_rows.h"
#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

SealPart::SealPart(const QString& title, QWidget* parent) : QFrame(parent), m_inside(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the page scrolls; its blocks are never squeezed
    m_inside->addWidget(heading(title, 2));
}

bool SealPart::event(QEvent* event) {
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest) keepHeightSoon();
    return done;
}

void SealPart::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    keepHeightSoon();
}

/// Once the page is laid out: a wish that is made meanwhile is not heard.
void SealPart::keepHeightSoon() { QMetaObject::invokeMethod(this, &SealPart::keepHeight, Qt::QueuedConnection); }

void SealPart::keepHeight() {
    const int needed = m_inside->hasHeightForWidth() ? m_inside->totalHeightForWidth(width()) : m_inside->totalMinimumSize().height();
    if (needed != minimumHeight()) setMinimumHeight(needed);
}

void SealPart::choose(QComboBox& box, const QString& id) {
    const int at = box.findData(id);
    box.setCurrentIndex(at >= 0 ? at : box.count() > 0 ? 0 : -1);
}

LabelledRows& SealPart::fields() {
    auto* fields = new LabelledRows;
    m_inside->addLayout(fields);
    return *fields;
}

} // namespace counterpart::ui
