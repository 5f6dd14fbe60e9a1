// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/manifest_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::WrittenReceipt receipt,
               core::write_receipt(session, arguments.one("BUNDLE"), arguments.path("--out"),
                                   existing_of(arguments), context.progress));
    const std::string_view stage = core::to_text(receipt.stage);
    Page page;
    page.line("The receipt is written: " + std::string(words_of(receipt.stage)) + ". Give it to " + shown(receipt.sender_name) + ", " +
              shown(receipt.sender_agency) + ".");
    return context.answer(page, {{"stage", stage},
                                 {"sender_name", receipt.sender_name},
                                 {"sender_agency", receipt.sender_agency}});
}

} // namespace

Command receipt() {
    return {"receipt",
            "Writes the sealed receipt of a file that was opened here",
            "What was reached so far: received, opened, conditions accepted, taken in or refused, each as it was signed then.",
            {{"BUNDLE", "ID", "The first digits of the bundle's id, as \"inspect\" shows it.", Takes::required},
             {"--out", "FILE", "Where the receipt goes.", Takes::required},
             {"--force", "", kForceHelp, Takes::nothing}},
            run};
}

} // namespace counterpart::cli
