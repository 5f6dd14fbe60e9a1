// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/seal_presenter.h"
#include "ui/widgets/page/page.h"

class QLabel;
class QPushButton;

namespace counterpart::ui {

class SealCompletes;
class SealContent;
class SealPart;
class SealPolicy;
class SealRecipients;

/// One page to check, one button that says what happens.
class SealPage : public Page {
    Q_OBJECT
public:
    explicit SealPage(Desk& desk, QWidget* parent = nullptr);
    void start(const QByteArray& caseId);

Q_SIGNALS:
    void left();

private:
    void started(const SealStart& start);
    void counted(const Leaving& leaving);
    void changed();

    SealPresenter m_presenter;
    QLabel* m_case;
    SealRecipients* m_recipients;
    SealContent* m_content;
    SealCompletes* m_completes;
    SealPolicy* m_policy;
    std::vector<SealPart*> m_parts; ///< all of them, from the top
    MessageFrame* m_hindrance;
    QPushButton* m_seal;
};

} // namespace counterpart::ui
