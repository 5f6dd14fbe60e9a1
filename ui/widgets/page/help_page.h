// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page/page.h"

class QLineEdit;
class QListWidget;

namespace counterpart::ui {

class HelpView;

/// The help's pages beside a list of them, which can be searched. It needs no store and shows nothing of one.
class HelpPage : public Page {
    Q_OBJECT
public:
    explicit HelpPage(QWidget* parent = nullptr);
    /// An unknown topic leaves the page that is there.
    void open(const QString& topic);

Q_SIGNALS:
    void left();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void list(const QString& words);
    void choose(const QString& topic);

    QLineEdit* m_words;
    QListWidget* m_topics;
    HelpView* m_view;
};

} // namespace counterpart::ui
