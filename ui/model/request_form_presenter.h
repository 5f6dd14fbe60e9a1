// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"

namespace counterpart::ui {

/// What an officer fills in to ask an agency.
struct RequestForm {
    QString agency;   ///< id
    QString about;    ///< whom or what, in one line
    QString caseId;   ///< in hexadecimal, as the next; empty: none is named
    QString record;   ///< of the case; empty: the case itself
    QString question;
    QString purpose;
    QString gateway;
    QString necessity;
    QString by;       ///< a day as it is typed
};

struct RequestStart {
    std::vector<Choice> agencies;
    std::vector<Choice> gateways;
    std::vector<Choice> cases;
};

/// A new request for information, written once all that it needs is there.
class RequestFormPresenter : public Presenter {
    Q_OBJECT
public:
    explicit RequestFormPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    void start();
    /// The records of that case, to name one of them.
    void chooseCase(const QString& caseId);
    /// Asks where the sealed file goes.
    void send(const RequestForm& form);

Q_SIGNALS:
    void started(const counterpart::ui::RequestStart& start);
    void records(const std::vector<counterpart::ui::Choice>& records);
    /// The first field that has to be looked at.
    void fieldRefused(const QString& field);
    void sent(const counterpart::ui::Message& message);

private:
    void write(const RequestForm& form, core::Instant by, const QString& path);
    QString m_case; ///< whose records were asked for last
};

} // namespace counterpart::ui
