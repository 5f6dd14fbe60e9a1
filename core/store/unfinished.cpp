// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinished.h"

namespace counterpart::core {

namespace {

std::string text_of(const std::filesystem::path& path) {
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path path_of(std::string_view text) {
    return std::u8string(text.begin(), text.end());
}

/// In the transaction of the intent.
Result<void> note_unfinished(Database& db, const std::filesystem::path& part, const AuditEvent& intended,
                             std::optional<std::int64_t> bundle) {
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO unfinished(part, bundle, act, subject) VALUES (?, ?, ?, ?)"));
    return insert.run(text_of(part), bundle, std::string_view(intended.act), ByteView(intended.subject));
}

/// In the transaction of the outcome.
Result<void> strike_unfinished(Database& db, const std::filesystem::path& part) {
    TRY_ASSIGN(auto strike, db.prepare("DELETE FROM unfinished WHERE part = ?"));
    return strike.run(text_of(part));
}

struct Unfinished {
    std::filesystem::path part;
    std::optional<std::int64_t> bundle;
    std::string act;
    Bytes subject;
};

Result<std::vector<Unfinished>> all_unfinished(Database& db) {
    TRY_ASSIGN(auto select, db.prepare("SELECT part, bundle, act, subject FROM unfinished ORDER BY part"));
    std::vector<Unfinished> out;
    for (;;) {
        TRY_ASSIGN(const bool more, select.step());
        if (!more) return out;
        Unfinished row{path_of(select.text(0)), std::nullopt, std::string(select.text(2)), copy_of(select.blob(3))};
        if (!select.is_null(1)) row.bundle = select.integer(1);
        out.push_back(std::move(row));
    }
}

Result<void> settle(Session& session, const Unfinished& unfinished) {
    Files& files = session.ports().files;
    TRY_ASSIGN(const bool reachable, files.exists(unfinished.part.parent_path()));
    if (!reachable) return {};
    TRY_ASSIGN(const bool left_behind, files.exists(unfinished.part));
    if (left_behind) TRY(files.remove(unfinished.part));
    return session.act([&]() -> Result<void> {
        if (unfinished.bundle) {
            TRY_ASSIGN(auto update, session.db().prepare("UPDATE bundle_sent SET state = ? WHERE id = ? AND state = 'intended'"));
            TRY(update.run(std::string_view(left_behind ? "failed" : "written"), *unfinished.bundle));
        }
        TRY(strike_unfinished(session.db(), unfinished.part));
        AuditEvent event;
        event.operation = Operation::disclosure;
        event.phase = left_behind ? Phase::failed : Phase::done;
        event.act = unfinished.act;
        event.subject = unfinished.subject;
        event.reason = "act.interrupted";
        return session.audit(event);
    });
}

} // namespace

Result<std::uint64_t> write_outside(Session& session, std::unique_ptr<OutputFile> file, OutsideAct act) {
    const std::filesystem::path part = file->part();
    // Not Session::act(): once the intent stands, whatever fails has its outcome written.
    TRY(session.db().transaction([&]() -> Result<void> {
        std::optional<std::int64_t> bundle;
        if (act.intend) {
            TRY_ASSIGN(bundle, act.intend());
        }
        TRY(note_unfinished(session.db(), part, act.event, bundle));
        act.event.phase = Phase::intended;
        return session.audit(act.event);
    }));
    const Result<std::uint64_t> written = [&]() -> Result<std::uint64_t> {
        TRY(session.publish_head()); // that it was intended is known outside the store, too, before a byte leaves
        TRY(act.write(*file));
        const std::uint64_t size = file->size();
        TRY(file->commit());
        return size;
    }();
    file.reset();
    TRY(session.act([&]() -> Result<void> {
        act.event.phase = written ? Phase::done : Phase::failed;
        if (!written) act.event.reason = written.error().reason;
        if (act.conclude) TRY(act.conclude(written, act.event));
        TRY(strike_unfinished(session.db(), part));
        return session.audit(act.event);
    }));
    return written;
}

Result<void> settle_unfinished(Session& session) {
    TRY_ASSIGN(const auto all, all_unfinished(session.db()));
    for (const Unfinished& one : all) {
        // A stick that cannot be written to now must not keep anybody out of the store: the next opening tries again.
        [[maybe_unused]] const auto settled = settle(session, one);
    }
    return {};
}

} // namespace counterpart::core
