// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/challenge_views.h"

#include <algorithm>

namespace counterpart::cli {

static Json json_of(const core::ChallengeView::Answer& answer) {
    return {{"letter", json_of(answer.letter)}, {"outcome", core::to_text(answer.answer.outcome)}, {"words", answer.answer.words}};
}

Result<core::ChallengeOpinion> challenge_opinion(std::string_view text) {
    std::string code(text);
    std::ranges::replace(code, '-', '_');
    if (const auto opinion = core::challenge_opinion_from(code)) return *opinion;
    return fail(ErrorCode::invalid_argument, "cli.usage", "--opinion takes disagree, out-of-date or wrong-person");
}

std::string_view state_of(const core::ChallengeView& challenge) {
    return challenge.open() ? "open" : core::to_text(challenge.answers.back().answer.outcome);
}

Json json_of(const core::ChallengeView& challenge) {
    Json out = json_of(challenge.letter);
    out.add("direction", challenge.letter.own ? "by_us" : "of_us");
    out.add("fact", json_of(challenge.challenge.fact));
    out.add("changeset", json_of(challenge.challenge.changeset));
    out.add("opinion", core::to_text(challenge.challenge.opinion));
    out.add("words", challenge.challenge.words);
    if (challenge.claim) {
        out.add("claim", json_of(*challenge.claim));
        out.add("record_title", challenge.record_title);
        out.add("label", challenge.label);
        if (!challenge.terms.empty()) out.add("terms", json_list(challenge.terms));
    }
    out.add("state", state_of(challenge));
    out.add("answers", json_list(challenge.answers, [](const auto& answer) { return json_of(answer); }));
    return out;
}

Page page_of(const core::ChallengeView& challenge) {
    Page page = page_of(challenge.letter);
    if (challenge.claim) {
        page.field("Record", short_id(challenge.claim->record) + "  " + shown(challenge.record_title));
        page.field("Value", shown(challenge.label) + ": " + shown(challenge.claim->text) + (challenge.claim->current ? "" : ", not stated any more"));
        page.field("Said by", said_by(*challenge.claim));
        for (const core::TermsView& terms : challenge.terms) page.field("Conditions", in_words(terms));
    } else {
        page.field("Value", "not here");
    }
    page.field("Opinion", words_of_opinion(core::to_text(challenge.challenge.opinion)));
    page.field("Words", shown(challenge.challenge.words));
    page.field("State", state_of(challenge));
    for (const core::ChallengeView::Answer& answer : challenge.answers) {
        page.line();
        page.line(shown(answer.letter.author) + ", " + shown(answer.letter.from) + ", " + shown(answer.letter.claimed) + ": " +
                  std::string(core::to_text(answer.answer.outcome)) + "  [" + short_id(answer.letter.id) + "]");
        page.field("Words", answer.answer.words.empty() ? "" : shown(answer.answer.words));
    }
    return page;
}

} // namespace counterpart::cli
