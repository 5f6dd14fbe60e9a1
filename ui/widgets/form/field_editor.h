// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/record_form_presenter.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace counterpart::ui {

/// What one field of a form is typed or chosen in, made from its kind; where there may be many values, as many as are
/// asked for by "Add another". What is wrong with it stands below.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    explicit FieldEditor(const Field& field);
    /// As typed; empty ones are left out.
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] QWidget* first() const { return m_first; }
    [[nodiscard]] const QList<QWidget*>& controls() const { return m_controls; } ///< in their order
    /// Empty: nothing is wrong.
    void setProblem(const QString& words);

Q_SIGNALS:
    void edited(const QString& text); ///< of a field of one line
    void grew();                      ///< there is another control

private:
    void addOne();
    QWidget* date();
    QWidget* choice();
    QWidget* longText();
    QWidget* line();

    Field m_field;
    QVBoxLayout* m_rows;
    QLabel* m_problem;
    QWidget* m_first = nullptr;
    QList<QWidget*> m_controls;
    QList<std::function<QString()>> m_values;
};

} // namespace counterpart::ui
