// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"
#include "ui/model/seal_form.h"

namespace counterpart::ui {

/// Keeps recipients and conditions under a name, and forgets them again.
class GroupsPresenter : public Presenter {
    Q_OBJECT
public:
    explicit GroupsPresenter(Desk& desk, QObject* parent = nullptr) : Presenter(desk, parent) {}

    /// `agencies` by their ids; of the form's own agency the officers it names, of the others all. What the form says of
    /// purpose, legal basis and conditions goes along.
    void keep(const QString& name, const QStringList& agencies, const SealForm& form);
    /// Asks first. What was shared with the group stays as it is.
    void remove(const QString& name);

Q_SIGNALS:
    /// It is there.
    void kept(const QString& name);
    void changed(const std::vector<counterpart::ui::GroupChoice>& groups);

private:
    void list();
};

} // namespace counterpart::ui
