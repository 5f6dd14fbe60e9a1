// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/policy_words.h"

#include "core/model/reason_words.h"
#include "core/policy/judge.h"
#include "crypto/base/error.h"

#include <QCoreApplication>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Policy)
};

/// What is so, and what to do where there is something to do.
QString lineOf(const core::PolicyReason& reason) {
    const Message words = refusal(Error{ErrorCode::denied, reason.reason, {}});
    const bool nothing = core::words_for(reason.reason).next == core::words_for("policy.gateway_serves").next;
    return nothing ? words.verdict : words.verdict + QLatin1Char(' ') + words.meaning;
}

QString asked(const PolicyWords& words) {
    if (words.asksReason && words.asksSecondOfficer) return Words::tr("Policy asks for a reason and for a second officer.");
    return words.asksSecondOfficer ? Words::tr("Policy asks for a second officer.") : Words::tr("Policy asks for a reason.");
}

} // namespace

PolicyWords policyWords(const core::PolicyVerdict& verdict) {
    PolicyWords out;
    QStringList forbids;
    QStringList asks;
    QStringList notes;
    for (const core::PolicyReason& reason : verdict.reasons) {
        switch (reason.ruling) {
        case core::Ruling::no: forbids << lineOf(reason); break;
        case core::Ruling::second_officer:
        case core::Ruling::reason: asks << lineOf(reason); break;
        case core::Ruling::yes: notes << lineOf(reason); break;
        }
    }
    out.asksReason = verdict.asks_for(core::Ruling::reason);
    out.asksSecondOfficer = verdict.asks_for(core::Ruling::second_officer);
    if (!forbids.isEmpty()) out.forbids = {Tone::stop, Words::tr("Policy does not allow this."), {}, pointed(forbids), {}};
    if (!asks.isEmpty()) out.asks = {Tone::warning, asked(out), {}, pointed(asks), {}};
    if (forbids.isEmpty() && asks.isEmpty()) out.notes = {Tone::good, Words::tr("Policy allows this."), {}, pointed(notes), {}};
    else if (!notes.isEmpty()) out.notes = {Tone::information, Words::tr("Policy also says:"), {}, pointed(notes), {}};
    return out;
}

} // namespace counterpart::ui
