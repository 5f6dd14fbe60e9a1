// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"
#include "core/store/id_prefix.h"
#include "core/usecase/attachments.h"

namespace counterpart::core {

namespace {

Result<std::uint64_t> copy(Source& from, std::uint64_t size, OutputFile& to, Progress& progress) {
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
    TRY(to.commit());
    return done;
}

AuditEvent event_of(const AttachmentId& id, Phase phase, std::string_view reason) {
    AuditEvent event;
    event.operation = Operation::disclosure; // unprotected, it is out of the program's hands
    event.phase = phase;
    event.act = "extract_attachment";
    event.subject = copy_of(id.view());
    event.reason = reason;
    return event;
}

} // namespace

Result<std::uint64_t> extract_attachment(Session& session, const AttachmentId& id, const std::filesystem::path& to,
                                         Existing existing, Progress& progress) {
    TRY_ASSIGN(StoredAttachment stored, open_attachment(session, id));
    TRY_ASSIGN(auto file, session.ports().files.create(to, existing));
    TRY(session.act([&] { return session.audit(event_of(id, Phase::intended, {})); }));
    const auto written = copy(*stored.bytes, stored.size, *file, progress);
    TRY(session.act([&] {
        return session.audit(written ? event_of(id, Phase::done, {}) : event_of(id, Phase::failed, written.error().reason));
    }));
    return written;
}

Result<AttachmentId> find_attachment(Session& session, std::string_view prefix) {
    return id_by_prefix<AttachmentId>(
        session.db(), "SELECT attachment_id FROM attachment WHERE attachment_id BETWEEN ? AND ? LIMIT 2", prefix,
        {"attachment.bad_id", "attachment.not_here", "attachment.ambiguous_id"});
}

} // namespace counterpart::core
