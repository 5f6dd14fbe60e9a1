// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"

namespace counterpart::core {
struct ChallengeNote;
} // namespace counterpart::core

namespace counterpart::ui {

class Display;

/// What an officer may hold against another agency's value, by the codes of the format.
std::vector<Choice> challengeOpinions();
/// "out of date"; the code itself where it is none of ours.
QString opinionWords(std::string_view opinion);
/// What its author makes of it; with nothing, that no answer has come.
QString outcomeWords(std::string_view outcome);
/// Who holds what against it, why, and what the author says to that.
QString challengeWords(const core::ChallengeNote& note, const Display& display);

} // namespace counterpart::ui
