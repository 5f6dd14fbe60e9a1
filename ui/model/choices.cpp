// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/choices.h"

#include "core/model/catalogue.h"
#include "ui/model/display.h"

namespace counterpart::ui {

std::vector<Choice> choicesOf(std::string_view vocabulary) {
    std::vector<Choice> choices;
    if (const core::Vocabulary* found = core::catalogue().vocabulary(vocabulary)) {
        for (const core::VocabularyCode& code : found->codes) choices.push_back({toQt(code.code), toQt(code.label), toQt(code.definition)});
    }
    return choices;
}

} // namespace counterpart::ui
