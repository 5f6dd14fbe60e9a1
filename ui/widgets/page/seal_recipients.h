// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace counterpart::ui {

class LabelledRows;
class TickList;

/// One agency and who of it, or a group: each of its agencies, for itself.
class SealRecipients : public SealPart {
    Q_OBJECT
public:
    explicit SealRecipients(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void fill(const SealForm& form) override;
    void showWhoOpens(const QString& text);
    /// Another list of them; what is chosen stays where it is still there.
    void showGroups(const std::vector<GroupChoice>& groups);
    [[nodiscard]] QWidget* first() const;
    [[nodiscard]] QString agency() const; ///< empty where none or a group is chosen
    [[nodiscard]] const std::vector<RecipientAgency>& agencies() const { return m_agencies; }

Q_SIGNALS:
    void agencyChanged();
    void keepWanted();
    void removeWanted(const QString& group);

private:
    [[nodiscard]] QString group() const;
    void offer();
    void chose();
    std::vector<RecipientAgency> m_agencies;
    std::vector<GroupChoice> m_groups;
    QComboBox* m_agency;
    TickList* m_officers;
    QLabel* m_members;
    QLabel* m_whoOpens;
    QPushButton* m_keep;
    QPushButton* m_remove;
    LabelledRows& m_rows;
};

} // namespace counterpart::ui
