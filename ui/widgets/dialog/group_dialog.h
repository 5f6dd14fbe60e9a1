// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/groups_presenter.h"

#include <QDialog>

class QLineEdit;

namespace counterpart::ui {

class MessageFrame;
class TickList;

/// Recipients and conditions of the check page, kept under a name. It closes once they are.
class GroupDialog : public QDialog {
    Q_OBJECT
public:
    GroupDialog(Desk& desk, const std::vector<RecipientAgency>& agencies, const SealForm& form, QWidget* parent);

Q_SIGNALS:
    void kept(const QString& name);
    void groupsChanged(const std::vector<counterpart::ui::GroupChoice>& groups);

private:
    void keep();
    GroupsPresenter m_presenter;
    SealForm m_form;
    MessageFrame* m_message;
    QLineEdit* m_name;
    TickList* m_agencies;
};

} // namespace counterpart::ui
