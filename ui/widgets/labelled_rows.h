// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVBoxLayout>

class QLabel;

namespace counterpart::ui {

/// Fields below their labels, of which some come and go. Not a QFormLayout: that of Qt 6.4 writes the heights of hidden
/// rows past the end of those that are shown.
class LabelledRows : public QVBoxLayout {
    Q_OBJECT
public:
    LabelledRows();
    /// Its label names it to screen readers, too.
    void addRow(const QString& name, QWidget* field);
    void addRow(QWidget* widget);
    /// The field with its label.
    void showRow(QWidget* field, bool shown);

private:
    QHash<QWidget*, QLabel*> m_titles;
};

} // namespace counterpart::ui
