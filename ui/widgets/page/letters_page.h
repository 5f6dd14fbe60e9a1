// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/letter_kinds.h"
#include "ui/model/request_form_presenter.h"
#include "ui/widgets/page/page.h"

#include <QPointer>

#include <vector>

class QTabWidget;

namespace counterpart::ui {

class LetterTab;
class RequestDialog;

/// What agencies and colleagues write to each other, one tab a kind; each tab's title tells how many wait for us.
class LettersPage : public Page {
    Q_OBJECT
public:
    explicit LettersPage(Desk& desk, QWidget* parent = nullptr);
    void refresh();
    void open(const LetterFound& found);

Q_SIGNALS:
    void answerBySealing(const QByteArray& request);
    void recordWanted(const QByteArray& caseId, const QByteArray& recordId);

private:
    void add(LetterTab* tab, const QString& helpTopic);
    void newRequest();

    RequestFormPresenter m_form;
    QPointer<RequestDialog> m_dialog;
    QTabWidget* m_tabs;
    std::vector<LetterTab*> m_all; ///< in the order of LetterPlace
};

} // namespace counterpart::ui
