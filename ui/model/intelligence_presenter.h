// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/views.h"
#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// The intelligence reports of a case, with what their grades mean.
class IntelligencePresenter : public Presenter {
    Q_OBJECT
public:
    enum Column { reference, date, grade, handling, text, agency, notes };
    explicit IntelligencePresenter(Desk& desk, QObject* parent = nullptr);
    [[nodiscard]] TableModel& rows() { return m_rows; }
    void load(const QByteArray& caseId);
    void look(const QByteArray& report);

Q_SIGNALS:
    /// One report in full: its text, and a line each for what else is said of it. Empty: none is chosen.
    void looked(const QString& text, const QStringList& lines);

private:
    TableModel m_rows;
    std::vector<core::RecordView> m_reports;
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
