// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/instant.h"
#include "crypto/base/result.h"
#include "ui/model/choices.h"
#include "ui/model/display.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace counterpart::core {
struct CaseView;
struct GroupView;
struct PartnershipView;
struct RequestList;
struct SealRequest;
struct WithholdingRules;
} // namespace counterpart::core

namespace counterpart::ui {

/// What the officer fills in on the check page.
struct SealForm {
    QString agency;             ///< id of one of the recipients
    QString group;              ///< instead of an agency: each of this group, for itself
    QString templateId;         ///< what it was started from
    QString answers;            ///< a request of the agency's, its id in hexadecimal
    QString answerOutcome = QStringLiteral("full"); ///< or "in_part"
    QString answerWords;
    QList<QByteArray> officers; ///< empty: every active one, and the agency's escrow key
    QString purpose;
    QString gateway;
    QString agreement;          ///< its title where it has to go under it; empty: wherever it has the gateway
    QString necessity;
    QString proportionality; ///< empty: what is said for necessity speaks of both
    QString consent;        ///< the officer has to say it: nothing is sealed without
    QString consentReason;  ///< read only where consent is overridden
    QString overrideReason; ///< read only where policy asks for a reason
    QString marking;        ///< empty: the case's
    QString handlingCode = QStringLiteral("P");
    QString conditions;
    QString onward = QStringLiteral("recipients_only");
    QString review;              ///< a day as it is typed: "30/6/2027"; empty: none
    QStringList setAside;        ///< standing rules that do not hold this once
    QStringList alsoKeep;        ///< rules that hold besides
    QList<QByteArray> completes; ///< earlier disclosures to the agency: what they kept back may go now
    bool passOn = false;         ///< what partners wrote goes along where they permit it
    QList<QByteArray> about;     ///< people; empty: those marked as subject, suspect or offender
    /// Why, where consent is overridden.
    [[nodiscard]] bool asksConsentReason() const { return consent == QStringLiteral("overridden"); }
    bool operator==(const SealForm&) const = default;
};

struct RecipientAgency {
    QString id;
    QString label;
    std::string kind;
    std::vector<Choice> officers; ///< ids in hexadecimal
};

/// A request that came, and that a disclosure may answer.
struct AskedOfUs {
    QString id;       ///< in hexadecimal
    QByteArray digest;
    QString agency;   ///< its id
    QString label;    ///< about whom, asked when, by whom
    QString question; ///< with what for and until when
    bool open = true; ///< nobody has answered, or in part
};

/// Agencies with conditions, kept under a name.
struct GroupChoice {
    QString name;
    QString agencies; ///< one after the other
    SealForm terms;   ///< empty where the group says nothing
};

struct SealStart {
    QString caseTitle;
    std::string ownKind;
    core::Instant now;
    QString agreement; ///< of the register; empty: there is none
    std::optional<core::Instant> agreementReview;
    std::vector<Choice> templates;  ///< with when to use each
    std::vector<Choice> colleagues; ///< who may sign as second officer; ids in hexadecimal
    std::vector<AskedOfUs> requests;
    std::vector<GroupChoice> groups;
    QString marking;
    QString usualMarking; ///< of the settings: goes where neither the form nor the case has one
    std::vector<RecipientAgency> agencies;
    std::vector<Choice> gateways; ///< with what each is, in words
    std::vector<Choice> consents;
    std::vector<Choice> onward;
    std::vector<Choice> codes;         ///< P and C
    std::vector<Choice> people;        ///< of the case; ids in hexadecimal
    std::vector<Choice> standingRules; ///< with what each keeps back
    std::vector<Choice> otherRules;
};

/// What the store has to say when the page opens.
struct SealFacts {
    const core::CaseView& view;
    const core::PartnershipView& partnership;
    const core::RequestList& requests;
    const std::vector<core::GroupView>& groups;
    const core::WithholdingRules& rules;
    core::AgencyId own;
    core::Thumbprint us;
    core::Instant now;
};
SealStart sealStart(const SealFacts& facts, const Display& display);
std::vector<GroupChoice> groupChoices(const std::vector<core::GroupView>& groups);

/// `withheld`: a record's id, alone for all of it, with an attribute behind it, or with "=" and one value's digest
/// behind that. "disclosure.bad_review_date" (invalid_argument) where the day cannot be read.
Result<core::SealRequest> sealRequest(const SealForm& form, const SealStart& start, const QByteArray& caseId, const QSet<QByteArray>& withheld);

} // namespace counterpart::ui
