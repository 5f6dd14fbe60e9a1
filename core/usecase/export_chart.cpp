// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/queries.h"
#include "core/store/unfinished.h"
#include "core/usecase/case_chart.h"

namespace counterpart::core {

Result<std::uint64_t> export_chart(Session& session, const RecordId& case_id, ByteView content, std::int64_t records,
                                   const std::filesystem::path& to, Existing existing, Progress& progress) {
    TRY(type_of(session.db(), case_id)); // there is such a record
    TRY_ASSIGN(auto file, session.ports().files.create(to, existing));
    OutsideAct act;
    act.event.operation = Operation::disclosure; // unprotected, it is out of the program's hands
    act.event.act = "export_chart";
    act.event.subject = copy_of(case_id.view());
    act.event.count = records;
    act.write = [&](OutputFile& out) -> Result<void> {
        TRY(progress.go_on());
        return out.write(content);
    };
    return write_outside(session, std::move(file), std::move(act));
}

} // namespace counterpart::core
