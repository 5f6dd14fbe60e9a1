// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/disclosure_request.h"
#include "app/cli/sealed_views.h"
#include "core/usecase/disclosures.h"

namespace counterpart::cli {

namespace {

/// What "disclosure preview" printed.
Result<std::optional<Digest>> expected_of(const Arguments& arguments) {
    if (!arguments.given("--preview")) return std::nullopt;
    Bytes bytes;
    if (!from_hex(arguments.one("--preview"), bytes) || bytes.size() != Digest::kSize)
        return fail(ErrorCode::invalid_argument, "cli.usage", "--preview takes what \"disclosure preview\" printed");
    return Digest::from(bytes);
}

Result<void> seal_for_group(const Arguments& arguments, Context& context, const std::optional<Digest>& expected) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::GroupRequest request, group_request(session, arguments));
    TRY_ASSIGN(const auto all, core::seal_group(session, request, arguments.path("--out-dir"), expected, context.progress));
    Page page;
    Json list = Json::array();
    for (const core::SealedForGroup& one : all) {
        add_sealed(page, one.bundle, one.file);
        list.push_back(json_of_sealed(one.bundle, one.file));
    }
    page.line("Nothing has been sent: give each of them its own file. They are in your log and under \"disclosure list\".");
    return context.answer(page, {{"bundles", list}});
}

Result<void> seal_for_agency(const Arguments& arguments, Context& context, const std::optional<Digest>& expected) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::SealRequest request, disclosure_request(session, arguments));
    TRY_ASSIGN(const std::filesystem::path out, output_of(arguments, context));
    TRY_ASSIGN(
        const core::SealedBundle sealed,
        core::seal_disclosure(session, request, out, existing_of(arguments), expected, context.progress));
    Page page;
    add_sealed(page, sealed, out);
    page.line("It has not been sent: give it to them by any way you have. It is in your log and under "
              "\"disclosure list\".");
    return context.answer(page, json_of_sealed(sealed, out));
}

Result<void> run(const Arguments& arguments, Context& context) {
    TRY(check_usage(arguments));
    const bool group = arguments.given("--group");
    if (!arguments.given(group ? "--out-dir" : "--out") || arguments.given(group ? "--out" : "--out-dir"))
        return fail(ErrorCode::invalid_argument, "cli.usage", "--out goes with --to, and --out-dir with --group");
    TRY_ASSIGN(const std::optional<Digest> expected, expected_of(arguments));
    return group ? seal_for_group(arguments, context, expected) : seal_for_agency(arguments, context, expected);
}

} // namespace

Command seal() {
    Command command{"seal", "Discloses a case, or part of one, to an agency as a sealed file",
                    "One agency a file. The disclosure is in the log before the file is there. For a group, every one is allowed or none is sealed.",
                    disclosure_arguments(), run};
    command.arguments.push_back({"--out", "FILE",
                                 "Where to; into a folder under a random name. Keep names out of file names."});
    command.arguments.push_back({"--out-dir", "DIR", "With --group: the folder for one file each, under random names."});
    command.arguments.push_back(
        {"--preview", "DIGEST",
         "Refuse where anything else would leave than \"disclosure preview\" showed."});
    command.arguments.push_back({"--force", "", kForceHelp, Takes::nothing});
    return command;
}

} // namespace counterpart::cli
