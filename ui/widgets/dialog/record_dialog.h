// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/record_form_presenter.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace counterpart::ui {

class ErrorSummary;
class FieldEditor;
class MessageFrame;

/// A form made from a record type: on the screen once it is made, or at once where it waits for the store.
class RecordDialog : public QDialog {
    Q_OBJECT
public:
    RecordDialog(RecordFormPresenter& presenter, QWidget* parent);

Q_SIGNALS:
    /// The one that is here already.
    void openInstead(const QByteArray& record);

private:
    void build(const QString& title, const std::vector<Field>& fields);
    void look(FieldEditor& editor, const QString& field);
    void showSame(const std::vector<Choice>& records);
    void showProblems(const std::vector<FieldProblem>& problems);
    void lookAt(const QString& field);
    [[nodiscard]] QMultiMap<QString, QString> values() const;

    RecordFormPresenter& m_presenter;
    QLabel* m_heading;
    MessageFrame* m_message;
    QWidget* m_inside;
    QFormLayout* m_fields;
    QPushButton* m_save;
    QPushButton* m_cancel;
    ErrorSummary* m_problems;
    QMap<QString, FieldEditor*> m_editors;
    QVBoxLayout* m_same = nullptr; ///< below the name: who is called like that
    QTimer* m_pause;               ///< in typing the name
};

} // namespace counterpart::ui
