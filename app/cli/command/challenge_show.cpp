// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/challenge_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::ChallengeView challenge, core::show_challenge(session, arguments.one("ID")));
    return context.answer(page_of(challenge), json_of(challenge));
}

} // namespace

Command challenge_show() {
    return {"challenge show", "Shows a challenge and what its value's author makes of it", {}, {{"ID", "ID", "The challenge.", Takes::required}}, run};
}

} // namespace counterpart::cli
