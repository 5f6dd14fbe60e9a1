// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/export_table.h"

#include "core/report/csv.h"
#include "core/store/unfinished.h"

namespace counterpart::core {

Result<std::uint64_t> export_table(Session& session, const TableLines& lines, const std::filesystem::path& to, Existing existing, Progress& progress) {
    if (lines.size() < 2) return fail(ErrorCode::invalid_argument, "table.empty");
    TRY_ASSIGN(auto file, session.ports().files.create(to, existing));
    OutsideAct act;
    act.event.operation = Operation::disclosure; // unprotected, it is out of the program's hands
    act.event.act = "export_table";
    act.event.count = static_cast<std::int64_t>(lines.size() - 1);
    act.write = [&](OutputFile& out) -> Result<void> {
        for (const std::vector<std::string>& line : lines) {
            TRY(progress.go_on());
            TRY(out.write(bytes_of(guarded_csv_line(line))));
        }
        return {};
    };
    return write_outside(session, std::move(file), std::move(act));
}

} // namespace counterpart::core
