// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace counterpart::ui {

/// Below a field for a new passphrase: how hard it is to guess, while it is typed.
class StrengthMeter : public QWidget {
    Q_OBJECT
public:
    explicit StrengthMeter(QLineEdit& passphrase, QWidget* parent = nullptr);

private:
    void judge(const QString& passphrase);

    QProgressBar* m_bar;
    QLabel* m_words;
};

} // namespace counterpart::ui
