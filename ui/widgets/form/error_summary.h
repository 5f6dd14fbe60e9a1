// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/record_form_presenter.h"

#include <QFrame>

class QVBoxLayout;

namespace counterpart::ui {

/// "There is a problem", and a line for each field that has one, which leads there. It takes the keyboard.
class ErrorSummary : public QFrame {
    Q_OBJECT
public:
    ErrorSummary();
    /// Empty: it goes.
    void show(const std::vector<FieldProblem>& problems);

Q_SIGNALS:
    void wanted(const QString& field);

private:
    QVBoxLayout* m_lines;
};

} // namespace counterpart::ui
