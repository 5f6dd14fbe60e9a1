// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"
#include "core/model/instant.h"
#include "crypto/base/result.h"
#include "ui/model/choices.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

namespace counterpart::core {
struct CaseView;
struct PartnershipView;
struct SealRequest;
struct WithholdingRules;
} // namespace counterpart::core

namespace counterpart::ui {

/// What the officer fills in on the check page.
struct SealForm {
    QString agency;             ///< id of one of the recipients
    QList<QByteArray> officers; ///< empty: every active one, and the agency's escrow key
    QString purpose;
    QString gateway;
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
    QList<QByteArray> about;     ///< people; empty: those marked as subject, suspect or offender
    /// Why, where consent is overridden.
    [[nodiscard]] bool asksConsentReason() const { return consent == QStringLiteral("overridden"); }
    bool operator==(const SealForm&) const = default;
};

struct RecipientAgency {
    QString id;
    QString label;
    std::vector<Choice> officers; ///< ids in hexadecimal
};

struct SealStart {
    QString caseTitle;
    QString marking;
    std::vector<RecipientAgency> agencies;
    std::vector<Choice> gateways; ///< with what each is, in words
    std::vector<Choice> consents;
    std::vector<Choice> onward;
    std::vector<Choice> codes;         ///< P and C
    std::vector<Choice> people;        ///< of the case; ids in hexadecimal
    std::vector<Choice> standingRules; ///< with what each keeps back
    std::vector<Choice> otherRules;
};

SealStart sealStart(const core::CaseView& view, const core::PartnershipView& partnership, const core::WithholdingRules&, const core::AgencyId& own, core::Instant now);

/// `withheld`: a record's id, alone for all of it or with an attribute behind it.
/// "disclosure.bad_review_date" (invalid_argument) where the day cannot be read.
Result<core::SealRequest> sealRequest(const SealForm& form, const QByteArray& caseId, const QSet<QByteArray>& withheld);

} // namespace counterpart::ui
