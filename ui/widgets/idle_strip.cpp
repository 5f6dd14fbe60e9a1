// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/idle_strip.h"

#include "ui/widgets/parts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace counterpart::ui {

using namespace std::chrono_literals;

IdleStrip::IdleStrip(QWidget* parent) : QWidget(parent), m_words(label()) {
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_words);
    hide();
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(9min);
    m_second.setInterval(1s);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_left = m_warned + 1;
        m_second.start();
        tick();
    });
    connect(&m_second, &QTimer::timeout, this, &IdleStrip::tick);
    qApp->installEventFilter(this);
}

void IdleStrip::setTimes(std::chrono::milliseconds quiet, std::chrono::seconds warned) {
    m_quiet.setInterval(quiet);
    m_warned = static_cast<int>(warned.count());
}

void IdleStrip::start() {
    m_second.stop();
    hide();
    m_quiet.start();
}

void IdleStrip::stop() {
    m_quiet.stop();
    m_second.stop();
    hide();
}

void IdleStrip::tick() {
    if (--m_left <= 0) {
        stop();
        Q_EMIT ranOut();
        return;
    }
    m_words->setText(tr("Locking in %n second(s). What is typed and not saved goes with it; any key or click stops it.", nullptr, m_left));
    show();
}

bool IdleStrip::eventFilter(QObject* watched, QEvent* event) {
    switch (static_cast<int>(event->type())) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
        if (m_quiet.isActive() || m_second.isActive()) start();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace counterpart::ui
