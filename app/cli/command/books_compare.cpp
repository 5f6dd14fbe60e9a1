// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/books_views.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::BooksView books, core::compare_books(session, arguments.one("AGENCY")));
    return context.answer(page_of(books), json_of(books));
}

} // namespace

Command books_compare() {
    return {"books compare",
            "Holds this store against what an agency's officers state",
            "Lists what was sent and not received, received and not declared, and what never came here.",
            {{"AGENCY", "AGENCY", "Its name, or the beginning of it.", Takes::required}},
            run};
}

} // namespace counterpart::cli
