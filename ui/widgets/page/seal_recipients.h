// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/seal_part.h"

class QComboBox;
class QLabel;

namespace counterpart::ui {

class TickList;

/// One agency, and who of it.
class SealRecipients : public SealPart {
    Q_OBJECT
public:
    explicit SealRecipients(QWidget* parent = nullptr);
    void start(const SealStart& start) override;
    void write(SealForm& form) const override;
    void showWhoOpens(const QString& text);
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    void agencyChanged();

private:
    void showOfficers();
    std::vector<RecipientAgency> m_agencies;
    QComboBox* m_agency;
    TickList* m_officers;
    QLabel* m_whoOpens;
};

} // namespace counterpart::ui
