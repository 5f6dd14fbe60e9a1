// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/record_form_presenter.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;

namespace counterpart::ui {

class MessageFrame;

/// A form made from a record type: on the screen once it is made, or at once where it waits for the store.
class RecordDialog : public QDialog {
    Q_OBJECT
public:
    RecordDialog(RecordFormPresenter& presenter, QWidget* parent);

private:
    void build(const QString& title, const std::vector<Field>& fields);
    QWidget* editor(const Field& field);
    [[nodiscard]] QMap<QString, QString> values() const;

    RecordFormPresenter& m_presenter;
    QLabel* m_heading;
    MessageFrame* m_message;
    QWidget* m_inside;
    QFormLayout* m_fields;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QMap<QString, QWidget*> m_editors;
};

} // namespace counterpart::ui
