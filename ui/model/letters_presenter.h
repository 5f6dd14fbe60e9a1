// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

/// What was taken back, by us and by others, and what agencies have from us that is no longer so.
class LettersPresenter : public Presenter {
    Q_OBJECT
public:
    explicit LettersPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& recalls() { return m_recalls; }
    [[nodiscard]] TableModel& corrections() { return m_corrections; }

    void load();
    /// Destroys what that recall is about and writes the proof; asks before, and where to.
    void carryOut(const QByteArray& recall);
    /// Keeps it; `reason` goes to the author.
    void decline(const QByteArray& recall, const QString& reason);
    /// Seals what replaces values of that disclosure for the agency that has them.
    void correct(const QByteArray& disclosure);

Q_SIGNALS:
    /// An answer was written: what was typed for it is no longer needed.
    void answered();

private:
    TableModel m_recalls;
    TableModel m_corrections;
};

} // namespace counterpart::ui
