// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/origin_words.h"

#include "core/model/catalogue.h"
#include "core/projection/views.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Origin)
};

} // namespace

QString originWords(const core::OriginView& origin, const QString& passedOnBy, const Display& display) {
    const QString who = Words::tr("%1 wrote it; %2 passed it on under the permission of %1, given on %3.")
                            .arg(isolated(origin.agency_name), isolated(passedOnBy), display.day(origin.claimed));
    QStringList terms{toQt(origin.marking), Words::tr("Code %1", "a handling code").arg(toQt(origin.handling_code)), origin.conditions.empty() ? QString() : isolated(origin.conditions),
                      toQt(core::catalogue().label_of("onward_sharing", origin.onward)), Words::tr("For: %1").arg(isolated(origin.purpose))};
    terms.removeAll(QString());
    return Words::tr("%1 Its conditions: %2", "who wrote and passed on, then the conditions").arg(who, terms.join(QStringLiteral(" · ")));
}

const core::TermsView* termsOf(const core::RecordView& record, const core::ClaimView& claim) {
    if (!claim.from_bundle) return nullptr;
    const auto terms = std::ranges::find(record.terms, *claim.from_bundle, &core::TermsView::bundle);
    return terms == record.terms.end() ? nullptr : &*terms;
}

const core::OriginView* originOf(const core::TermsView* terms, const core::ClaimView& claim) {
    if (terms == nullptr || terms->agency_name == claim.agency_name) return nullptr;
    const auto origin = std::ranges::find(terms->origins, claim.agency_name, &core::OriginView::agency_name);
    return origin == terms->origins.end() ? nullptr : &*origin;
}

} // namespace counterpart::ui
