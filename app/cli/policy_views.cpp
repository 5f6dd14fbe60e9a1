// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/policy_views.h"

#include "core/model/reason_words.h"

namespace counterpart::cli {

namespace {

std::string_view words_of(core::Ruling ruling) {
    switch (ruling) {
    case core::Ruling::yes:
        return "yes";
    case core::Ruling::reason:
        return "only with a reason written down";
    case core::Ruling::second_officer:
        return "only with a second officer's signature";
    case core::Ruling::no:
        return "no";
    }
    return "no";
}

} // namespace

Json json_of(const core::PolicyVerdict& verdict) {
    Json reasons = Json::array();
    for (const core::PolicyReason& reason : verdict.reasons) {
        const core::ReasonWords words = core::words_for(reason.reason);
        reasons.push_back({{"verdict", core::to_text(reason.ruling)},
                           {"reason", reason.reason},
                           {"rule", reason.rule},
                           {"says", words.says},
                           {"do", words.next}});
    }
    return {{"verdict", core::to_text(verdict.ruling())}, {"version", verdict.policy_version}, {"reasons", reasons}};
}

/// The verdict with each reason; of what asks for something, what to do about it.
Page page_of(const core::PolicyVerdict& verdict) {
    Page page;
    page.field("Policy", words_of(verdict.ruling()));
    for (const core::PolicyReason& reason : verdict.reasons) {
        const core::ReasonWords words = core::words_for(reason.reason);
        std::string line = "  - " + std::string(words.says);
        if (reason.ruling != core::Ruling::yes) line += " " + std::string(words.next);
        page.line(line);
    }
    return page;
}

} // namespace counterpart::cli
