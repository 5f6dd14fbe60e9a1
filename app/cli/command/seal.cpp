// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_request.h"
#include "app/cli/record_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

/// A folder gets a name that tells nothing.
Result<std::filesystem::path> output_of(const Arguments& arguments, const Context& context) {
    std::filesystem::path out = arguments.path("--out");
    std::error_code ignored;
    if (std::filesystem::is_directory(out, ignored)) out /= core::random_bundle_name(context.ports.random);
    return out;
}

Result<void> run(const Arguments& arguments, Context& context) {
    std::optional<Digest> expected;
    if (arguments.given("--preview")) {
        Bytes bytes;
        if (!from_hex(arguments.one("--preview"), bytes) || bytes.size() != Digest::kSize)
            return fail(ErrorCode::invalid_argument, "cli.usage",
                        "--preview takes what \"disclosure preview\" printed");
        expected = Digest::from(bytes);
    }
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::SealRequest request, disclosure_request(session, arguments));
    TRY_ASSIGN(const std::filesystem::path out, output_of(arguments, context));
    TRY_ASSIGN(
        const core::SealedBundle sealed,
        core::seal_disclosure(session, request, out, existing_of(arguments), expected, context.progress));

    std::vector<std::string> officers;
    for (const std::string& name : sealed.officers)
        officers.push_back(shown(name));
    const auto name = out.filename().u8string();
    Page page;
    page.line("Sealed for " + shown(sealed.agency_name) + ": " + listed(officers) + " can open it.").line();
    page.field("File", shown(std::string(name.begin(), name.end())) + ", " + shown_bytes(sealed.file_bytes));
    page.field("Bundle", json_of(sealed.bundle));
    page.field("Values", shown(sealed.facts));
    page.field("Kept back", sealed.withheld > 0 ? shown(sealed.withheld) : "");
    page.field("Attachments", sealed.attachments > 0 ? shown(sealed.attachments) : "");
    page.line().line("It has not been sent: give it to them by any way you have. It is in your log and under "
                     "\"disclosure list\".");
    return context.answer(page, {{"bundle", json_of(sealed.bundle)},
                                 {"manifest_hash", json_of(sealed.manifest_hash)},
                                 {"file", std::string(name.begin(), name.end())},
                                 {"file_bytes", sealed.file_bytes},
                                 {"facts", sealed.facts},
                                 {"withheld", sealed.withheld},
                                 {"attachments", sealed.attachments},
                                 {"agency_name", sealed.agency_name},
                                 {"officers", sealed.officers}});
}

} // namespace

Command seal() {
    Command command{"seal", "Discloses a case, or part of one, to an agency as a sealed file",
                    "One agency a file. The disclosure is in the log before the file is there.",
                    disclosure_arguments(), run};
    command.arguments.push_back({"--out", "FILE",
                                 "Where to; into a folder under a random name. Keep names out of file names.",
                                 Takes::required});
    command.arguments.push_back(
        {"--preview", "DIGEST",
         "Refuse where anything else would leave than \"disclosure preview\" showed."});
    command.arguments.push_back({"--force", "", kForceHelp, Takes::nothing});
    return command;
}

} // namespace counterpart::cli
