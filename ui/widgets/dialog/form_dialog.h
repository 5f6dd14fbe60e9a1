// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/presenter.h"

#include <QDialog>
#include <QMap>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace counterpart::ui {

class MessageFrame;

/// Fields below each other, one button that sends them. What is refused is said above them; nothing typed is lost.
class FormDialog : public QDialog {
    Q_OBJECT
protected:
    FormDialog(const QString& heading, const QString& send, QWidget* parent);
    /// What the presenter says is shown here, and nothing is sent while it works.
    void follow(Presenter& presenter);
    /// Under its name; `id` is how the presenter calls it.
    void add(const QString& id, const QString& name, QWidget* field);
    void addText(QWidget* text);
    /// Once all fields are there: on the screen, so many lines high where there is room, with the keyboard in the first.
    void start(int lines);
    void lookAt(const QString& id);
    [[nodiscard]] QPushButton& sendButton() { return *m_send; }

private:
    MessageFrame* m_message;
    QFormLayout* m_fields;
    QPushButton* m_send;
    QPushButton* m_cancel;
    QMap<QString, QWidget*> m_byId;
    QWidget* m_first = nullptr;
    QWidget* m_last = nullptr;
};

} // namespace counterpart::ui
