// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

#include <QSet>

namespace counterpart::ui {

/// What is to be done in a case: what is open first, the earliest due at the top.
class TasksPresenter : public Presenter {
    Q_OBJECT
public:
    enum Column { status, title, due, priority, owner, done };
    explicit TasksPresenter(Desk& desk, QObject* parent = nullptr);
    [[nodiscard]] TableModel& rows() { return m_rows; }
    void load(const QByteArray& caseId);
    [[nodiscard]] bool isOpen(const QByteArray& task) const { return m_open.contains(task); }
    /// States that it is done, today.
    void finish(const QByteArray& task);
    /// States that it is open again.
    void reopen(const QByteArray& task);

Q_SIGNALS:
    /// "2 tasks are open, 1 of them is overdue."
    void counted(const QString& words);
    void changed();

private:
    void state(const QByteArray& task, const char* code, bool doneToday);
    TableModel m_rows;
    QSet<QByteArray> m_open;
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
