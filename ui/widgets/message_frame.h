// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/messages.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace counterpart::ui {

/// An outcome, in its place on the page: verdict, who and when, what it means, details behind a button. It stays
/// until the next one, and takes the keyboard so that a screen reader reads it.
class MessageFrame : public QFrame {
    Q_OBJECT
public:
    /// A frame whose messages never have details needs no letter of the keyboard for their button.
    enum class Details { offered, none };
    explicit MessageFrame(Details details = Details::offered, QWidget* parent = nullptr);
    void show(const Message& message);
    /// The same without taking the keyboard: for what changes while the officer types.
    void showQuietly(const Message& message);
    [[nodiscard]] const Message& message() const { return m_message; }

private:
    Message m_message;
    QLabel* m_verdict;
    QLabel* m_who;
    QLabel* m_meaning;
    QLabel* m_details;
    QPushButton* m_more;
};

} // namespace counterpart::ui
