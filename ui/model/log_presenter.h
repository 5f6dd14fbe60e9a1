// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// The store's log, newest first.
class LogPresenter : public Presenter {
    Q_OBJECT
public:
    explicit LogPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& entries() { return m_entries; }

    void load();
    /// The log's chain, every signature, attachment and page.
    void checkStore();
    void exportLog();

private:
    TableModel m_entries;
};

} // namespace counterpart::ui
