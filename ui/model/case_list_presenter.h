// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/record_opener.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// The cases, and what a search finds in all records.
class CaseListPresenter : public RecordOpener {
    Q_OBJECT
public:
    explicit CaseListPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& cases() { return m_cases; }
    [[nodiscard]] TableModel& hits() { return m_hits; }

    void load();
    /// What has to be done about the store itself: recoveryKeyOpen() where the key was never typed back, doubted() where
    /// this computer cannot tell whether the store is an older copy.
    void lookAround();
    /// The officer knows that it may be an older copy, and goes on from it: doubtAccepted().
    void acceptDoubt();
    /// With nothing typed: back to the cases.
    void search(const QString& text);
    /// A case, or a record found: open() follows with the case that shows it.
    void choose(const QByteArray& id);

Q_SIGNALS:
    /// Which of the two tables is meant, and the line above it: "2 results for …".
    void listed(bool hits, const QString& heading);
    void recoveryKeyOpen();
    void doubted(const counterpart::ui::Message& message);
    void doubtAccepted();

private:
    TableModel m_cases;
    TableModel m_hits;
    quint64 m_asked = 0; ///< only the newest search is shown
};

} // namespace counterpart::ui
