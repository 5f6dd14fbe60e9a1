// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/request_views.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::RequestView request, core::show_request(session, arguments.one("ID")));
    return context.answer(page_of(request), json_of(request));
}

} // namespace

Command request_show() {
    return {"request show", "Shows a request and what was answered", {}, {{"ID", "ID", "The request.", Takes::required}}, run};
}

} // namespace counterpart::cli
