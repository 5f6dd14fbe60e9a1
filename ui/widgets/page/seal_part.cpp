// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page/seal_part.h"

#include "ui/widgets/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace counterpart::ui {

SealPart::SealPart(const QString& title, QWidget* parent) : QFrame(parent), m_inside(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // the page scrolls; its blocks are never squeezed
    m_inside->addWidget(heading(title, 2));
}

void SealPart::choose(QComboBox& box, const QString& id) {
    const int at = box.findData(id);
    box.setCurrentIndex(at >= 0 ? at : box.count() > 0 ? 0 : -1);
}

QFormLayout& SealPart::fields() {
    QFormLayout* fields = form();
    m_inside->addLayout(fields);
    return *fields;
}

} // namespace counterpart::ui
