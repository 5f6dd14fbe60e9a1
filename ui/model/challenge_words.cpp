// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/challenge_words.h"

#include "core/projection/views.h"
#include "ui/model/display.h"

#include <QCoreApplication>

namespace counterpart::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Challenges)
};

} // namespace

std::vector<Choice> challengeOpinions() {
    return {{QStringLiteral("disagree"), Words::tr("We disagree"), {}},
            {QStringLiteral("out_of_date"), Words::tr("It is out of date"), {}},
            {QStringLiteral("wrong_person"), Words::tr("It is about another person"), {}}};
}

QString opinionWords(std::string_view opinion) {
    if (opinion == "disagree") return Words::tr("disagrees");
    if (opinion == "out_of_date") return Words::tr("out of date");
    if (opinion == "wrong_person") return Words::tr("wrong person");
    return toQt(opinion);
}

QString outcomeWords(std::string_view outcome) {
    if (outcome == "corrected") return Words::tr("corrected by its author");
    if (outcome == "stands") return Words::tr("its author stands by it");
    return Words::tr("not answered yet");
}

QString challengeWords(const core::ChallengeNote& note, const Display& display) {
    QString words = Words::tr("Challenged by %1, %2 on %3 (%4): “%5”.")
                        .arg(isolated(note.author_name), isolated(note.agency_name), display.day(note.claimed), opinionWords(note.opinion), isolated(note.words));
    words += QLatin1Char(' ') + (note.answer.empty() ? Words::tr("Answer: %1.").arg(outcomeWords(note.outcome))
                                                     : Words::tr("Answer: %1, “%2”.").arg(outcomeWords(note.outcome), isolated(note.answer)));
    return words;
}

} // namespace counterpart::ui
