// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace counterpart::ui {

class MessageFrame;
class Presenter;

/// One column under its heading; outcomes stand at its top.
class Page : public QWidget {
    Q_OBJECT
public:
    /// A narrow page keeps to some 66 characters and scrolls.
    enum class Width { narrow, whole };
    Page(const QString& title, Width width, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    [[nodiscard]] MessageFrame& messages() { return *m_messages; }
    /// What the presenter says is shown here.
    void follow(Presenter& presenter);
    void toTop();

private:
    QVBoxLayout* m_column;
    MessageFrame* m_messages;
};

} // namespace counterpart::ui
