// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/choices.h"

#include "core/model/catalogue.h"
#include "ui/model/display.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SealPresenter)
};

} // namespace

std::vector<Choice> choicesOf(std::string_view vocabulary) {
    std::vector<Choice> choices;
    if (const core::Vocabulary* found = core::catalogue().vocabulary(vocabulary)) {
        for (const core::VocabularyCode& code : found->codes) choices.push_back({toQt(code.code), toQt(code.label), toQt(code.definition)});
    }
    return choices;
}

std::vector<Choice> gatewayChoices(const std::vector<std::string>& agreed) {
    std::vector<Choice> out;
    const core::Vocabulary* vocabulary = core::catalogue().vocabulary("gateway");
    if (vocabulary == nullptr) return out;
    for (const core::VocabularyCode& code : vocabulary->codes) {
        if (!agreed.empty() && std::ranges::find(agreed, code.code) == agreed.end()) continue;
        const std::string_view kind = code.field("kind");
        QString words;
        if (kind == "duty") words = Words::tr("A duty to share. ");
        else if (kind == "power") words = Words::tr("A power to share, not a duty. ");
        else if (kind == "condition") words = Words::tr("A condition for sharing; it also needs a power. ");
        out.push_back({toQt(code.code), toQt(code.label), words + toQt(code.definition)});
    }
    return out;
}

} // namespace counterpart::ui
