// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"

namespace counterpart::ui {

/// Tells another agency what is held against a value of theirs.
class ChallengeFormPresenter : public Presenter {
    Q_OBJECT
public:
    explicit ChallengeFormPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    /// Which value, of which record.
    void start(const QByteArray& record, const QByteArray& fact);
    /// `opinion`: one of challengeOpinions(). Asks where the sealed file goes.
    void send(const QString& opinion, const QString& words);

Q_SIGNALS:
    void fieldRefused(const QString& field);
    void sent(const counterpart::ui::Message& message);

private:
    void write(const QString& opinion, const QString& words, const QString& path);
    QByteArray m_record;
    QByteArray m_fact;
};

} // namespace counterpart::ui
