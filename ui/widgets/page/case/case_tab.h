// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QWidget>

#include <functional>

namespace counterpart::ui {

struct Message;
class Presenter;
class RecordFormPresenter;

/// One tab of a case. What it shows is read when it is first on the screen, and again once the case has changed.
class CaseTab : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] const QString& title() const { return m_title; }
    /// The case on the screen, or the same one after something in it has changed: read now where the tab is seen, otherwise
    /// as soon as it is.
    void setCase(const QByteArray& caseId);

Q_SIGNALS:
    /// To be shown under "People and things".
    void recordWanted(const QByteArray& record);
    /// Something was stated: the whole case is read again.
    void changed();
    void said(const counterpart::ui::Message& message);
    /// A form over the page, begun by what is handed over.
    void formWanted(const std::function<void(counterpart::ui::RecordFormPresenter&)>& start);

protected:
    explicit CaseTab(const QString& title) : m_title(title) {}
    /// Never with an empty id.
    virtual void load(const QByteArray& caseId) = 0;
    [[nodiscard]] const QByteArray& caseId() const { return m_case; }
    /// What it says is said at the top of the page.
    void follow(Presenter& presenter);
    void showEvent(QShowEvent* event) override;

private:
    void read();
    QString m_title;
    QByteArray m_case;
    bool m_outdated = false;
};

} // namespace counterpart::ui
