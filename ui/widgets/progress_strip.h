// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace counterpart::ui {

class Executor;

/// At the foot of the window while something takes long: what, how far, and a way to stop it.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(Executor& executor, QWidget* parent = nullptr);

private:
    void tell();

    Executor& m_executor;
    QLabel* m_what;
    QProgressBar* m_bar;
    QTimer m_late; ///< what is done at once is not announced
    int m_waiting = 0;
};

} // namespace counterpart::ui
