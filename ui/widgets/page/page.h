// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace counterpart::ui {

class MessageFrame;
struct Message;
class Presenter;

/// One column under its heading; outcomes stand at its top.
class Page : public QWidget {
    Q_OBJECT
public:
    /// All pages scroll where they must. A narrow one keeps its lines to what is easily read, a wide one has tables, a whole one fills the window.
    enum class Width { narrow, wide, whole };
    Page(const QString& title, Width width, QWidget* parent = nullptr);
    /// Says it at the top of this page; it goes when the page is left.
    void tell(const Message& message);
    /// The topic of the help that belongs here.
    [[nodiscard]] const QString& helpTopic() const { return m_helpTopic; }

Q_SIGNALS:
    /// Said while another page is on the screen: whoever listens says it there. Without a listener it waits here.
    void missed(const counterpart::ui::Message& message);

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }
    [[nodiscard]] MessageFrame& messages() { return *m_messages; }
    /// What the presenter says is shown here.
    void follow(Presenter& presenter);
    /// Told here while the page is on the screen, otherwise missed().
    void hear(const Message& message);
    void toTop();
    /// Where the keyboard is when the page comes up.
    void startAt(QWidget* control) { m_start = control; }
    void setTitle(const QString& title);
    void setHelpTopic(const QString& topic) { m_helpTopic = topic; }
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void keepWidth(); ///< of its lines, in letters of the text size
    Width m_width;
    QWidget* m_holder;
    QWidget* m_start = nullptr;
    QLabel* m_title = nullptr;
    QVBoxLayout* m_column;
    MessageFrame* m_messages;
    QString m_helpTopic = QStringLiteral("starting");
};

} // namespace counterpart::ui
