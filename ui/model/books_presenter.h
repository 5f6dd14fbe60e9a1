// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

#include <QHash>

namespace counterpart::ui {

/// What never came, what two agencies state to each other, and whether it is the same.
class BooksPresenter : public Presenter {
    Q_OBJECT
public:
    explicit BooksPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& gaps() { return m_gaps; }
    [[nodiscard]] TableModel& evidence() { return m_evidence; }
    [[nodiscard]] TableModel& statements() { return m_statements; }
    [[nodiscard]] TableModel& balance() { return m_balance; }
    /// Of a row of evidence(); empty for none.
    [[nodiscard]] QString evidenceText(const QByteArray& id) const { return m_texts.value(id); }

    void load();
    /// Our books over that time, two typed days, sealed for the agency; asks where to.
    void state(const QString& agency, const QString& since, const QString& until);
    /// This store against what the agency's officers state; empty: against nobody's.
    void compare(const QString& agency);

Q_SIGNALS:
    /// The partnership's others, by name.
    void agenciesChanged(const std::vector<counterpart::ui::Choice>& agencies);
    /// A statement was written: what was typed for it is no longer needed.
    void stated();
    /// Whether the books balance; empty while nothing is compared.
    void compared(const counterpart::ui::Message& outcome);

private:
    void loadAgencies();
    TableModel m_gaps;
    TableModel m_evidence;
    TableModel m_statements;
    TableModel m_balance;
    QHash<QByteArray, QString> m_texts;
    QString m_agency; ///< that is compared with
};

} // namespace counterpart::ui
