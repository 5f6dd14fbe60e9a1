// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/home_words.h"
#include "ui/model/record_opener.h"

namespace counterpart::ui {

/// What needs the officer today, the most urgent first; each line leads to its place.
class HomePresenter : public RecordOpener {
    Q_OBJECT
public:
    explicit HomePresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& rows() { return m_rows; }
    void load();
    /// A line: open() follows for a record, wanted() for all else.
    void choose(const QByteArray& line);

Q_SIGNALS:
    /// How many there are and what is overdue, in words.
    void summed(const QString& words);
    void wanted(const counterpart::ui::HomeTarget& target);

private:
    TableModel m_rows;
    std::vector<HomeTarget> m_targets; ///< of each line
    quint64 m_asked = 0;
};

} // namespace counterpart::ui
