// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;

namespace counterpart::ui {

/// Counts the time in which nobody touches the program; for the last minute it is on the screen and says so.
class IdleStrip : public QWidget {
    Q_OBJECT
public:
    explicit IdleStrip(QWidget* parent = nullptr);
    void start();
    void stop();
    /// Ten minutes, one of them warned, where nothing else is set.
    void setTimes(std::chrono::milliseconds quiet, std::chrono::seconds warned);

Q_SIGNALS:
    void ranOut();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tick();

    QLabel* m_words;
    QTimer m_quiet;
    QTimer m_second;
    int m_warned = 60;
    int m_left = 0;
};

} // namespace counterpart::ui
