// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/presenter.h"

namespace counterpart::ui {

struct NewStoreForm {
    QString officer;
    QString role;
    QString agency;
    QString agencyKind; ///< a code of the vocabulary "agency_kind"
    QString folder;
};

/// Whose store a recovery key opens.
struct StoreOwner {
    QString officer;
    QString agency;
};

/// How hard a passphrase is to guess: 0 to 4, and whether the store takes it.
struct Strength {
    int score = 0;
    bool enough = false;
    QString words;
};

/// Setting up a computer: the store, the recovery key that is typed back, and the officer's card.
class SetupPresenter : public Presenter {
    Q_OBJECT
public:
    explicit SetupPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    [[nodiscard]] static Strength strength(const QString& passphrase);
    [[nodiscard]] QString suggestedFolder() const;
    /// Whether the organisation says where, and the officer does not.
    [[nodiscard]] bool isFolderFixed() const;

    void create(const NewStoreForm& form, QString& passphrase);
    void typeBack(QString& typed);
    /// A new recovery key in place of the one that was never typed back, which ends: asked first.
    void renewRecoveryKey();
    void exportCard(const QString& file);
    /// Known once a key was made.
    [[nodiscard]] const StoreOwner& owner() const { return m_owner; }
    /// Today, as the sheet with the key tells it.
    [[nodiscard]] QString today() const;

Q_SIGNALS:
    /// To be shown once, written down, typed back. The store is open from here on.
    void recoveryKeyMade(const QString& key);
    void confirmed();
    void cardExported(const QString& digits);

private:
    StoreOwner m_owner;
};

} // namespace counterpart::ui
