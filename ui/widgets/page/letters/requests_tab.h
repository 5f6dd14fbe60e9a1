// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/requests_presenter.h"
#include "ui/widgets/page/letters/letter_tab.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace counterpart::ui {

/// What agencies ask each other, and the answers that bring no content.
class RequestsTab : public LetterTab {
    Q_OBJECT
public:
    explicit RequestsTab(Desk& desk);
    [[nodiscard]] LetterListPresenter& presenter() override { return m_presenter; }

Q_SIGNALS:
    void newRequestWanted();
    /// With a disclosure from a case that is still to be chosen.
    void answerBySealing(const QByteArray& request);

protected:
    void showAll() override;

private:
    QWidget* acts();
    RequestsPresenter m_presenter;
    QCheckBox* m_onlyOpen;
    QLineEdit* m_words;
};

} // namespace counterpart::ui
