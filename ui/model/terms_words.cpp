// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/terms_words.h"

#include "core/model/catalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString codeWords(const std::string& code) { return Words::tr("Code %1", "a handling code").arg(toQt(code)); }

} // namespace

QString termsWords(const core::TermsView& terms, const Display& display) {
    QStringList whole{Words::tr("Under the conditions of %1").arg(isolated(terms.agency_name)), toQt(terms.marking), codeWords(terms.handling_code),
                      terms.conditions.empty() ? QString() : isolated(terms.conditions), toQt(core::catalogue().label_of("onward_sharing", terms.onward)),
                      Words::tr("For: %1").arg(isolated(terms.purpose))};
    if (terms.review_date) whole << Words::tr("Review by %1").arg(display.day(*terms.review_date));
    whole.removeAll(QString());
    return whole.join(QStringLiteral(" · "));
}

Cell termsCell(const std::vector<core::TermsView>& terms, const Display& display) {
    if (terms.empty()) return {};
    QStringList whole;
    for (const core::TermsView& one : terms) whole << termsWords(one, display);
    const auto strictest = std::ranges::find(terms, "C", &core::TermsView::handling_code);
    return {codeWords((strictest != terms.end() ? *strictest : terms.front()).handling_code), Badge::none, {}, whole.join(QLatin1Char('\n'))};
}

} // namespace counterpart::ui
