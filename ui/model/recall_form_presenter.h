// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"

namespace counterpart::ui {

/// What an officer fills in to take back what was shared.
struct RecallForm {
    QString reason;
    QString by;              ///< a day as it is typed; empty: within 14 days
    QList<QByteArray> only;  ///< records; empty: all of the disclosure
};

/// The recall of one disclosure, written once it has a reason.
class RecallFormPresenter : public Presenter {
    Q_OBJECT
public:
    explicit RecallFormPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    void start(const QByteArray& disclosure);
    /// Asks where the sealed file goes.
    void send(const RecallForm& form);

Q_SIGNALS:
    /// What it told of, and could be taken back alone.
    void started(const std::vector<counterpart::ui::Choice>& records);
    /// The first field that has to be looked at.
    void fieldRefused(const QString& field);
    void sent(const counterpart::ui::Message& message);

private:
    QByteArray m_disclosure;
};

} // namespace counterpart::ui
