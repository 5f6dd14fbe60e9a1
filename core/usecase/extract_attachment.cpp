// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"
#include "core/store/id_prefix.h"
#include "core/store/unfinished.h"
#include "core/usecase/attachments.h"

namespace counterpart::core {

namespace {

Result<void> copy(Source& from, std::uint64_t size, OutputFile& to, Progress& progress) {
    Bytes buffer(kPieceBytes);
    std::uint64_t done = 0;
    for (;;) {
        TRY(progress.go_on());
        TRY_ASSIGN(const std::size_t n, from.read(buffer));
        if (n == 0) break;
        TRY(to.write(ByteView(buffer).first(n)));
        done += n;
        progress.advanced(Stage::writing, done, size);
    }
    wipe(buffer);
    if (done != size) return fail(ErrorCode::storage, "attachment.damaged");
    return {};
}

} // namespace

Result<std::uint64_t> extract_attachment(Session& session, const AttachmentId& id, const std::filesystem::path& to,
                                         Existing existing, Progress& progress) {
    TRY_ASSIGN(StoredAttachment stored, open_attachment(session, id));
    TRY_ASSIGN(auto file, session.ports().files.create(to, existing));
    OutsideAct act;
    act.event.operation = Operation::disclosure; // unprotected, it is out of the program's hands
    act.event.act = "extract_attachment";
    act.event.subject = copy_of(id.view());
    act.write = [&](OutputFile& out) { return copy(*stored.bytes, stored.size, out, progress); };
    return write_outside(session, std::move(file), std::move(act));
}

Result<AttachmentId> find_attachment(Session& session, std::string_view prefix) {
    return id_by_prefix<AttachmentId>(
        session.db(), "SELECT attachment_id FROM attachment WHERE attachment_id BETWEEN ? AND ? LIMIT 2", prefix,
        {"attachment.bad_id", "attachment.not_here", "attachment.ambiguous_id"});
}

} // namespace counterpart::core
