// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/claim_rows.h"

#include "core/model/catalogue.h"
#include "core/projection/views.h"
#include "core/usecase/case_file.h"
#include "ui/model/challenge_words.h"
#include "ui/model/origin_words.h"
#include "ui/model/terms_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

Cell plain(std::string_view text) { return {toQt(text), Badge::none, {}, {}}; }

/// The officer and whose; and who passed it on, where another agency than the author's did.
Cell who(const core::RecordView& record, const core::ClaimView& claim, const Display& display) {
    const QString author = Words::tr("%1, %2", "an officer and the agency").arg(isolated(claim.author_name), isolated(claim.agency_name));
    const core::TermsView* terms = termsOf(record, claim);
    const core::OriginView* origin = originOf(terms, claim);
    if (origin == nullptr) return {author, Badge::none, {}, {}};
    return {Words::tr("%1, passed on by %2").arg(author, isolated(terms->agency_name)), Badge::none, {}, originWords(*origin, toQt(terms->agency_name), display)};
}

/// The conditions under which it came; empty for what was stated here.
Cell conditions(const core::RecordView& record, const core::ClaimView& claim, const Display& display) {
    const core::TermsView* terms = termsOf(record, claim);
    return terms == nullptr ? Cell{} : termsCell({*terms}, display);
}

Cell signature(const core::ClaimView& claim) {
    switch (claim.signature) {
    case core::SignatureState::own: return {Words::tr("Yours"), Badge::good, {}, Words::tr("Signed in this store.")};
    case core::SignatureState::good: return {Words::tr("Verified"), Badge::good, {}, Words::tr("Signed by this officer; checked against the register when it was imported.")};
    case core::SignatureState::revoked:
        return {Words::tr("Verified, key withdrawn since"), Badge::attention, {}, Words::tr("The signature was good when it came; the officer's key has been withdrawn since.")};
    }
    return {};
}

Cell when(const core::ClaimView& claim, const Display& display) {
    return {display.shortDay(claim.claimed), Badge::none, static_cast<qlonglong>(claim.claimed.milliseconds),
            claim.from_bundle ? Words::tr("Stated %1, received %2.").arg(display.moment(claim.claimed), display.moment(claim.received))
                              : Words::tr("Stated %1.").arg(display.moment(claim.claimed))};
}

/// Of the value itself: two of one agency, or agencies that differ.
Cell standing(const core::AttributeView& attribute, const core::ClaimView& claim) {
    if (attribute.conflict) {
        const auto rivals = std::ranges::count(attribute.claims, claim.agency, &core::ClaimView::agency);
        if (rivals > 1) {
            return claim.shown ? Cell{Words::tr("To settle · shown now"), Badge::attention, {}, Words::tr("One agency states two values. This one is shown until it is settled.")}
                               : Cell{Words::tr("To settle"), Badge::attention, {}, Words::tr("One agency states two values.")};
        }
    }
    if (attribute.agencies_differ) return {Words::tr("Agencies differ"), Badge::attention, {}, Words::tr("Another agency states a different value. Both stand.")};
    return {};
}

/// What is held against it: as long as its author has not answered, to be noticed.
Cell challenged(const core::ClaimView& claim, const Display& display) {
    if (claim.challenges.empty()) return {};
    QStringList more;
    for (const core::ChallengeNote& one : claim.challenges) more << challengeWords(one, display);
    const bool answered = std::ranges::none_of(claim.challenges, [](const core::ChallengeNote& one) { return one.outcome.empty(); });
    return {answered ? Words::tr("Challenge answered") : Words::tr("Challenged"), answered ? Badge::quiet : Badge::attention, {}, more.join(QLatin1Char('\n'))};
}

Cell note(const core::AttributeView& attribute, const core::ClaimView& claim, const Display& display) {
    const Cell first = standing(attribute, claim);
    const Cell second = challenged(claim, display);
    if (first.text.isEmpty()) return second;
    if (second.text.isEmpty()) return first;
    return {first.text + QStringLiteral(" · ") + second.text, Badge::attention, {}, first.more + QLatin1Char('\n') + second.more};
}

Cell state(const core::ClaimView& claim) {
    return claim.current ? Cell{Words::tr("Current"), Badge::good, {}, {}} : Cell{Words::tr("Replaced"), Badge::quiet, {}, Words::tr("The same agency has stated another value since.")};
}

QString label(const core::RecordView& record, const std::string& attribute) {
    const core::Attribute* found = core::catalogue().attribute(record.summary.type, attribute);
    return toQt(found != nullptr ? found->label : attribute);
}

} // namespace

std::vector<Row> claimRows(const core::RecordView& record, const Display& display) {
    std::vector<Row> rows;
    for (const core::AttributeView& attribute : record.attributes) {
        for (const core::ClaimView& claim : attribute.claims) {
            rows.push_back({toQt(claim.fact),
                            {note(attribute, claim, display), plain(attribute.label), {display.value(claim), Badge::none, {}, {}}, who(record, claim, display), signature(claim), when(claim, display), conditions(record, claim, display)},
                            {}});
        }
    }
    return rows;
}

std::vector<Row> historyRows(const core::RecordView& record, const std::vector<core::ClaimView>& history, const Display& display) {
    std::vector<const core::ClaimView*> order;
    for (const core::ClaimView& claim : history) order.push_back(&claim);
    std::ranges::stable_sort(order, std::ranges::greater{}, [](const core::ClaimView* claim) { return claim->claimed; });
    std::vector<Row> rows;
    for (const core::ClaimView* claim : order) {
        rows.push_back({toQt(claim->fact),
                        {when(*claim, display), {label(record, claim->attribute), Badge::none, {}, {}}, {display.value(*claim), Badge::none, {}, {}},
                         who(record, *claim, display), signature(*claim), state(*claim), conditions(record, *claim, display)},
                        {}});
    }
    return rows;
}

std::vector<Row> caseHistoryRows(const core::CaseHistory& history, const Display& display) {
    std::map<core::RecordId, const core::RecordView*> records;
    for (const core::RecordView& record : history.records) records.emplace(record.summary.id, &record);
    std::vector<Row> rows;
    for (const core::ClaimView& claim : history.claims) {
        const core::RecordView& record = *records.at(claim.record);
        rows.push_back({toQt(claim.fact),
                        {when(claim, display), {toQt(record.summary.title), Badge::none, {}, toQt(record.summary.type_label)}, {label(record, claim.attribute), Badge::none, {}, {}},
                         {display.value(claim), Badge::none, {}, {}}, who(record, claim, display), signature(claim), state(claim), conditions(record, claim, display)},
                        {}});
    }
    return rows;
}

std::vector<Row> linkRows(const core::RecordView& record) {
    std::vector<Row> rows;
    for (const core::LinkView& link : record.links) {
        rows.push_back({toQt(link.other.id),
                        {plain(link.role_label), plain(link.other.title), plain(link.other.type_label),
                         plain(core::catalogue().label_of("link_strength", link.strength)), plain(link.agency_name)},
                        {}});
    }
    return rows;
}

std::vector<Row> attachmentRows(const core::RecordView& record, const Display& display) {
    std::vector<Row> rows;
    for (const core::AttachmentView& one : record.attachments) {
        const Cell state = one.here ? Cell{Words::tr("In this store"), Badge::good, {}, {}}
                                    : Cell{Words::tr("Not here"), Badge::quiet, {}, Words::tr("It was named but not sent.")};
        rows.push_back({toQt(one.id),
                        {{toQt(one.name), Badge::none, {}, toQt(one.file_name)}, {display.size(one.size), Badge::none, static_cast<qlonglong>(one.size), {}},
                         plain(one.agency_name), state},
                        {}});
    }
    return rows;
}

} // namespace counterpart::ui
