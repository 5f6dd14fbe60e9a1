// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_strip.h"

#include "ui/model/executor.h"
#include "ui/widgets/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace counterpart::ui {

ProgressStrip::ProgressStrip(Executor& executor, QWidget* parent) : QWidget(parent), m_what(label(tr("Working"))), m_bar(new QProgressBar) {
    auto* row = new QHBoxLayout(this);
    auto* cancel = button(tr("Cancel"));
    m_what->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 0);
    row->addWidget(m_what);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    hide();
    m_late.setSingleShot(true);
    m_late.setInterval(300);
    connect(&m_late, &QTimer::timeout, this, &QWidget::show);
    connect(cancel, &QPushButton::clicked, &executor, &Executor::cancel);
    connect(&executor, &Executor::busyChanged, this, [this](bool busy) {
        if (busy) {
            m_what->setText(tr("Working"));
            m_bar->setRange(0, 0);
            m_late.start();
        } else {
            m_late.stop();
            hide();
        }
    });
    connect(&executor, &Executor::progressed, this, [this](const QString& what, int permille) {
        m_what->setText(what);
        m_bar->setRange(0, permille < 0 ? 0 : 1000);
        if (permille >= 0) m_bar->setValue(permille);
    });
}

} // namespace counterpart::ui
