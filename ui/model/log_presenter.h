// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// The store's log, newest first, and what left it.
class LogPresenter : public Presenter {
    Q_OBJECT
public:
    explicit LogPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& entries() { return m_entries; }
    [[nodiscard]] TableModel& disclosures() { return m_disclosures; }

    void load();
    /// The log's chain, every signature, attachment and page.
    void checkStore();
    void exportLog();
    /// Takes back what was shared; `reason` goes to the agency that has it. Asks where the letter goes.
    void recall(const QByteArray& disclosure, const QString& reason);

Q_SIGNALS:
    /// The letter was written: what was typed for it is no longer needed.
    void recalled();

private:
    TableModel m_entries;
    TableModel m_disclosures;
};

} // namespace counterpart::ui
