// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace counterpart::ui {

/// Shows a page of the help, and nothing from anywhere else: it opens no address and reads no file.
class HelpView : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpView(QWidget* parent = nullptr);
    void showPage(const QString& markdown);
    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void topicWanted(const QString& topic);

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    QString m_markdown;
};

} // namespace counterpart::ui
