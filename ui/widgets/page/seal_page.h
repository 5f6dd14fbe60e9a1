// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/groups_presenter.h"
#include "ui/model/seal_presenter.h"
#include "ui/widgets/page/page.h"

class QLabel;
class QPushButton;

namespace counterpart::ui {

class SealAgreement;
class SealAnswers;
class SealAudience;
class SealBeginning;
class SealCompletes;
class SealContent;
class SealPart;
class SealPassing;
class SealPolicy;
class SealRecipients;
class SealSecond;

/// One page to check, one button that says what happens.
class SealPage : public Page {
    Q_OBJECT
public:
    explicit SealPage(Desk& desk, QWidget* parent = nullptr);
    /// `request`: one that came, to be answered with what leaves.
    void start(const QByteArray& caseId, const QByteArray& request = {});

Q_SIGNALS:
    void left();

private:
    void started(const SealStart& start);
    void filled(const SealForm& form, bool draft);
    void counted(const Leaving& leaving);
    void changed();
    void keepGroup();
    [[nodiscard]] SealForm form() const;

    Desk& m_desk;
    SealPresenter m_presenter;
    GroupsPresenter m_groups;
    QLabel* m_case;
    SealBeginning* m_beginning;
    SealRecipients* m_recipients;
    SealAnswers* m_answers;
    SealAgreement* m_agreement;
    SealContent* m_content;
    SealPassing* m_passing;
    SealCompletes* m_completes;
    SealPolicy* m_policy;
    SealSecond* m_second;
    SealAudience* m_audience;
    std::vector<SealPart*> m_parts; ///< all of them, from the top
    MessageFrame* m_hindrance;
    QPushButton* m_seal;
};

} // namespace counterpart::ui
