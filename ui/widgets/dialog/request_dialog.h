// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/request_form_presenter.h"
#include "ui/widgets/dialog/form_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace counterpart::ui {

/// Asks an agency for information: on the screen as soon as it is known whom there is to ask.
class RequestDialog : public FormDialog {
    Q_OBJECT
public:
    RequestDialog(RequestFormPresenter& presenter, QWidget* parent);

private:
    [[nodiscard]] RequestForm filledIn() const;
    QComboBox* m_agency;
    QLineEdit* m_about;
    QComboBox* m_case;
    QComboBox* m_record;
    QPlainTextEdit* m_question;
    QLineEdit* m_purpose;
    QComboBox* m_gateway;
    QPlainTextEdit* m_necessity;
    QLineEdit* m_by;
};

} // namespace counterpart::ui
