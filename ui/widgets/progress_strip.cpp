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

ProgressStrip::ProgressStrip(Executor& executor, QWidget* parent) : QWidget(parent), m_executor(executor), m_what(label(tr("Working"))), m_bar(new QProgressBar) {
    auto* row = new QHBoxLayout(this);
    auto* cancel = button(tr("Cancel"));
    cancel->setShortcut(Qt::Key_Escape); // while the strip is there; a dialog's own Escape comes first
    m_what->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false); // on its own colour it could not be read
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
            m_waiting = 0;
            tell();
            m_bar->setRange(0, 0);
            m_late.start();
        } else {
            m_late.stop();
            hide();
        }
    });
    connect(&executor, &Executor::waitingChanged, this, [this](int waiting) {
        m_waiting = waiting;
        tell();
    });
    connect(&executor, &Executor::progressed, this, [this](const QString&, int permille) {
        tell();
        m_bar->setRange(0, permille < 0 ? 0 : 1000);
        if (permille >= 0) m_bar->setValue(permille);
    });
}

void ProgressStrip::tell() {
    const QString what = m_executor.busyWith().isEmpty() ? tr("Working") : m_executor.busyWith();
    m_what->setText(m_waiting == 0 ? what : tr("%1; %n more wait(s) for it", nullptr, m_waiting).arg(what));
}

} // namespace counterpart::ui
