// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/recall_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RecallView recall, core::show_recall(session, arguments.one("ID")));
    return context.answer(page_of(recall), json_of(recall));
}

} // namespace

Command recall_show() {
    return {"recall show", "Shows one recall and the answers to it", {}, {{"ID", "ID", "The first digits of its id are enough.", Takes::required}}, run};
}

} // namespace counterpart::cli
