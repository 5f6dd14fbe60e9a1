// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::ui {

struct PartnershipHead {
    bool exists = false;
    bool coordinator = false;
    bool expired = false;
    bool proposal = false; ///< waits for signatures
    QString name;
    QString summary; ///< version, until when, how confirmed, agreement
    QString ownDigits;
    QString ownName;
};

/// A card, its own signature good, before it is admitted.
struct CardShown {
    QString file;
    QString officer;
    QString role;
    QString agency;
    QString kind;
    QString made;
};

/// Who shares with whom: the register, its officers, and the one ceremony of trust.
class PartnershipPresenter : public Presenter {
    Q_OBJECT
public:
    explicit PartnershipPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& officers() { return m_officers; }

    void load();
    void create(const QString& name);
    void showCard(const QString& file);
    /// The digits as the card's owner read them out.
    void admit(const QString& card, const QString& digits);
    void revoke(const QByteArray& officer, const QString& reason);
    void renew();
    void sign();
    void publish();
    /// Digits only for the first register: those a coordinator has read out.
    void importRegister(const QString& file, const QString& digits);
    void exportCard();

Q_SIGNALS:
    void shown(const counterpart::ui::PartnershipHead& head);
    void cardShown(const counterpart::ui::CardShown& card);
    void admitted();
    void imported();

private:
    template <class Task, class Done>
    void change(Task task, Done done);

    TableModel m_officers;
};

} // namespace counterpart::ui
