// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/second_officer.h"

#include "core/usecase/approvals.h"
#include "ui/model/messages.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPresenter)
};

using Asked = core::ApprovalStanding::Asked;

/// Which terms are no longer what the colleague was asked about.
QStringList changedSince(const Asked& asked, const core::Manifest& now) {
    QStringList out;
    const core::Manifest& then = asked.terms;
    const auto note = [&](bool same, const QString& name) {
        if (!same) out << name;
    };
    note(asked.same_content, Words::tr("what leaves, or what stays"));
    note(asked.same_answer, Words::tr("what this answers, and its words"));
    note(then.recipients == now.recipients, Words::tr("which officers can open it"));
    note(then.purpose == now.purpose, Words::tr("purpose"));
    note(then.gateway == now.gateway, Words::tr("legal basis"));
    note(then.agreement == now.agreement, Words::tr("sharing agreement"));
    note(then.necessity == now.necessity, Words::tr("why it is needed"));
    note(then.proportionality == now.proportionality, Words::tr("why no less would do"));
    note(then.consent == now.consent, Words::tr("consent of the person"));
    note(then.consent_reason == now.consent_reason, Words::tr("why consent was overridden"));
    note(then.override_reason == now.override_reason, Words::tr("why it is shared all the same"));
    note(then.marking == now.marking, Words::tr("marking"));
    note(then.handling_code == now.handling_code, Words::tr("handling code"));
    note(then.conditions == now.conditions, Words::tr("conditions"));
    note(then.onward == now.onward, Words::tr("sharing further"));
    note(then.review_date == now.review_date, Words::tr("when keeping it is to be looked at again"));
    return out;
}

QString lineOf(const Asked& asked, const Display& display) {
    QStringList who;
    for (const std::string& one : asked.colleagues) who << toQt(one);
    QString line = Words::tr("%1 was asked, %2.").arg(listed(who), display.moment(asked.letter.claimed));
    if (asked.answers.empty()) line += QLatin1Char(' ') + Words::tr("No answer yet.");
    for (const core::ApprovalAnswer& answer : asked.answers) {
        const QString by = isolated(answer.officer);
        line += QLatin1Char(' ') + (answer.outcome == core::ApprovalOutcome::agreed ? Words::tr("%1 has signed, %2.") : Words::tr("%1 declined, %2.")).arg(by, display.moment(answer.claimed));
        if (!answer.words.empty()) line += QLatin1Char(' ') + Words::tr("Their words: %1").arg(isolated(answer.words));
    }
    return line;
}

} // namespace

std::vector<Choice> colleagueChoices(const core::Register& members, const core::AgencyId& own, const core::Thumbprint& us, core::Instant now) {
    std::vector<Choice> out;
    for (const core::RegisteredOfficer& officer : members.officers) {
        if (core::is_colleague(members, own, us, officer.thumbprint, now))
            out.push_back({toQt(to_hex(officer.thumbprint.view())), Words::tr("%1, %2").arg(isolated(officer.name), isolated(officer.role)), {}});
    }
    return out;
}

SecondOfficer secondOfficer(const core::ApprovalStanding& standing, const Display& display) {
    QStringList exact;
    const Asked* other = nullptr; // the newest that was about something else
    for (const Asked& one : standing.asked) {
        if (one.exact) exact << lineOf(one, display);
        else if (other == nullptr) other = &one;
    }
    const QString unchanged = Words::tr("Change nothing on this page until you have sealed: a word, a tick or a value of the case that is changed makes it another disclosure, for which no signature holds.");
    SecondOfficer out;
    switch (standing.state) {
    case core::ApprovalState::agreed:
        out.signedNow = true;
        out.message = {Tone::good, Words::tr("A second officer has signed exactly this."), pointed(exact), unchanged, {}};
        return out;
    case core::ApprovalState::declined:
        out.message = {Tone::stop, Words::tr("A second officer has declined this."), pointed(exact), Words::tr("Change what they object to and ask again, or ask another colleague."), {}};
        return out;
    case core::ApprovalState::spent:
        out.message = refusal(Error{ErrorCode::denied, "policy.approval_spent", {}});
        return out;
    case core::ApprovalState::none:
    case core::ApprovalState::for_another:
        break;
    }
    if (!exact.isEmpty()) {
        out.message = {Tone::information, Words::tr("A second officer has been asked about exactly this."), pointed(exact),
                       Words::tr("Give them the file. Once their answer has come, take it in under Import and come back to this case: what you filled in is kept until the store is locked.") + QLatin1Char(' ') + unchanged,
                       {}};
        return out;
    }
    if (other != nullptr) {
        out.message = {Tone::warning, Words::tr("A second officer was asked about something else."), lineOf(*other, display),
                       Words::tr("Since then these have changed. Put them back, or ask again:") + QLatin1Char('\n') + pointed(changedSince(*other, standing.now)), {}};
        return out;
    }
    out.message = {Tone::warning, Words::tr("A second officer has to sign this."), {},
                   Words::tr("Fill in all the rest first. Then choose a colleague and write the request: a small sealed file for them alone. They see exactly what would leave, and give you a sealed answer. "
                             "Take it in under Import, come back to this case, and seal."),
                   {}};
    return out;
}

} // namespace counterpart::ui
