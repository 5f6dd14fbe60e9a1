// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

#include <QHash>

namespace counterpart::ui {

/// Who stated what when, over all records of a case.
class CaseHistoryPresenter : public Presenter {
    Q_OBJECT
public:
    explicit CaseHistoryPresenter(Desk& desk, QObject* parent = nullptr);
    [[nodiscard]] TableModel& rows() { return m_rows; }
    void load(const QByteArray& caseId);
    /// Of which record that was stated.
    [[nodiscard]] QByteArray recordOf(const QByteArray& fact) const { return m_records.value(fact); }

Q_SIGNALS:
    /// How much there is, in a sentence.
    void counted(const QString& words);

private:
    TableModel m_rows;
    QHash<QByteArray, QByteArray> m_records;
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
