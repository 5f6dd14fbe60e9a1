// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "core/model/reason_words.h"
#include "core/usecase/import_csv.h"
#include "core/usecase/records.h"

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    core::CsvRequest request;
    request.file = arguments.path("FILE");
    request.type = arguments.one("--type");
    if (arguments.given("--encoding")) request.encoding = arguments.one("--encoding");
    request.skip_refused = arguments.given("--skip-refused");
    for (const std::string& text : arguments.many("--map")) {
        const auto equals = text.rfind('='); // a heading may hold one, an attribute never
        if (equals == std::string::npos)
            return fail(ErrorCode::invalid_argument, "cli.usage", "--map takes COLUMN=ATTR");
        if (!request.columns.emplace(text.substr(0, equals), text.substr(equals + 1)).second)
            return fail(ErrorCode::invalid_argument, "cli.usage", "--map names a column twice");
    }
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(request.in_case, core::find_record(session, arguments.one("--case")));
    TRY_ASSIGN(const core::CsvReport report, core::import_csv(session, request, context.progress));

    Page page;
    Json refused = Json::array();
    page.line(counted(report.records, "record is", "records are") + " made.");
    if (report.refused_lines > 0)
        page.line(counted(report.refused_lines, "line was", "lines were") + " refused:").line();
    for (const core::RefusedLine& line : report.refused) {
        page.line("  line " + shown(line.line) + (line.column.empty() ? "" : ", " + shown(line.column)) + ": " +
                  std::string(core::words_for(line.reason).says));
        refused.push_back({{"line", line.line}, {"column", line.column}, {"reason", line.reason}});
    }
    const std::uint64_t unlisted = report.refused_lines - report.refused.size();
    if (unlisted > 0) page.line("  and " + shown(unlisted) + " more.");
    if (report.broken_off)
        page.line("The file cannot be read beyond " + shown(report.broken_off->detail) + ": what comes after is not in this report.");
    TRY(context.answer(page, {{"records", report.records},
                              {"refused_lines", report.refused_lines},
                              {"refused", refused},
                              {"refused_not_listed", unlisted},
                              {"whole", !report.broken_off.has_value()}}));
    if (report.broken_off) return tl::make_unexpected(*report.broken_off);
    if (report.refused_lines > 0 && !request.skip_refused)
        return fail(ErrorCode::malformed, "cli.lines_refused");
    return {};
}

} // namespace

Command csv_import() {
    return {
        "csv import",
        "Makes a record of each line of a table",
        "All of them or, where a line is refused, none. Where the file breaks off none are taken, with the lines refused "
        "up to there.",
        {{"FILE", "FILE", "The table, as CSV with a line of headings.", Takes::required},
         {"--type", "TYPE", "What the records are.", Takes::required},
         {"--case", "ID", "The case they are made in.", Takes::required},
         {"--map", "COLUMN=ATTR",
          "Which attribute a column is; others are known by their headings, and \"-\" leaves a column out.",
          Takes::any},
         {"--encoding", "NAME", "utf-8, utf-16 or windows-1252; utf-8 where it is not given."},
         {"--skip-refused", "", "Take the good lines although others are refused.", Takes::nothing}},
        run};
}

} // namespace counterpart::cli
