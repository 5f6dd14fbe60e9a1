// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"

#include <unordered_set>

namespace counterpart::core {

namespace {

constexpr std::size_t kWrappedKeyBytes = 24 + 32 + crypto::kXChaChaTag;

crypto::XChaChaKey wrapping_key(Session& session) {
    return with_exposed(session.attachments_key(), [](ByteView bytes) {
        Bytes copy = copy_of(bytes);
        return crypto::XChaChaKey::taken_from(copy);
    });
}

Bytes wrap_key(Session& session, const AttachmentId& id, const crypto::AegisKey& key) {
    Bytes out(kWrappedKeyBytes);
    crypto::XChaChaNonce nonce{};
    session.ports().random.fill(ByteSpan(nonce));
    std::copy(nonce.begin(), nonce.end(), out.begin());
    with_exposed(key, [&](ByteView bytes) {
        crypto::xchacha_seal(wrapping_key(session), nonce, id.view(), bytes, ByteSpan(out).subspan(nonce.size()));
    });
    return out;
}

Result<crypto::AegisKey> unwrap_key(Session& session, const AttachmentId& id, ByteView wrapped) {
    if (wrapped.size() != kWrappedKeyBytes) return fail(ErrorCode::storage, "attachment.damaged");
    crypto::XChaChaNonce nonce{};
    std::copy_n(wrapped.begin(), nonce.size(), nonce.begin());
    crypto::AegisKey key;
    const bool opened = with_exposed_mutable(key, [&](ByteSpan out) {
        return crypto::xchacha_open(wrapping_key(session), nonce, id.view(), wrapped.subspan(nonce.size()), out);
    });
    if (!opened) return fail(ErrorCode::storage, "attachment.damaged");
    return key;
}

/// Whether a row names the file; where that cannot be said, as if one did: sweeping comes later.
bool is_named(Session& session, const std::string& file) {
    auto select = session.db().prepare("SELECT 1 FROM attachment WHERE file = ?");
    if (!select) return true;
    const auto named = select->with(std::string_view(file)).step();
    return !named || *named;
}

/// An opened attachment keeps its file.
class StoredSource final : public Source {
public:
    StoredSource(std::unique_ptr<InputFile> file, const crypto::AegisKey& key)
        : m_file(std::move(file)), m_plain(open_blob(*m_file, key)) {}
    Result<std::size_t> read(ByteSpan out) override { return m_plain->read(out); }

private:
    std::unique_ptr<InputFile> m_file;
    std::unique_ptr<Source> m_plain;
};

} // namespace

Result<StagedAttachment> stage_attachment(Session& session, Source& plain) {
    StagedAttachment staged;
    std::array<std::uint8_t, 16> name{};
    session.ports().random.fill(ByteSpan(name));
    staged.file = to_hex(name) + ".blob";
    crypto::AegisKey key;
    with_exposed_mutable(key, [&](ByteSpan bytes) { session.ports().random.fill(bytes); });

    TRY_ASSIGN(auto file, session.ports().files.create(session.blobs_folder() / staged.file, Existing::refuse));
    TRY_ASSIGN(const SealedBlob sealed, seal_blob(plain, key, *file));
    staged.id = sealed.id;
    staged.size = sealed.size;
    TRY_ASSIGN(const bool here, has_attachment(session, staged.id));
    if (here) {
        staged.file.clear(); // the new file goes with its object, uncommitted
        return staged;
    }
    TRY(file->commit());
    staged.wrapped_key = wrap_key(session, staged.id, key);
    return staged;
}

Result<void> keep_attachment(Session& session, const StagedAttachment& staged) {
    if (staged.file.empty()) return {};
    TRY_ASSIGN(auto insert, session.db().prepare("INSERT INTO attachment(attachment_id, size, file, key, received) "
                                                 "VALUES (?, ?, ?, ?, ?) ON CONFLICT(attachment_id) DO NOTHING"));
    return insert.run(staged.id, static_cast<std::int64_t>(staged.size), std::string_view(staged.file),
                      ByteView(staged.wrapped_key), session.ports().clock.now().milliseconds);
}

void drop_attachment(Session& session, const StagedAttachment& staged) {
    // An act can fail behind its commit, where the head outside could not be written: a file that a row names stays.
    if (staged.file.empty() || is_named(session, staged.file)) return;
    // What cannot be removed now is swept when the store is opened next.
    (void)session.ports().files.remove(session.blobs_folder() / staged.file);
}

Result<void> forget_attachment(Session& session, const AttachmentId& id) {
    TRY_ASSIGN(auto drop, session.db().prepare("DELETE FROM attachment WHERE attachment_id = ?"));
    return drop.run(id);
}

Result<StoredAttachment> open_attachment(Session& session, const AttachmentId& id) {
    TRY_ASSIGN(auto select, session.db().prepare("SELECT size, file, key FROM attachment WHERE attachment_id = ?"));
    TRY_ASSIGN(const bool found, select.with(id).step());
    if (!found) return fail(ErrorCode::not_found, "attachment.not_here");
    const auto size = static_cast<std::uint64_t>(select.integer(0));
    TRY_ASSIGN(const auto key, unwrap_key(session, id, select.blob(2)));
    auto file = session.ports().files.open(session.blobs_folder() / std::string(select.text(1)));
    if (!file) return fail(ErrorCode::storage, "attachment.damaged", std::string(file.error().reason));
    return StoredAttachment{std::make_unique<StoredSource>(std::move(*file), key), size};
}

Result<bool> has_attachment(Session& session, const AttachmentId& id) {
    TRY_ASSIGN(auto select, session.db().prepare("SELECT 1 FROM attachment WHERE attachment_id = ?"));
    return select.with(id).step();
}

Result<std::uint64_t> sweep_attachments(Session& session) {
    std::unordered_set<std::string> named;
    TRY_ASSIGN(auto select, session.db().prepare("SELECT file FROM attachment"));
    for (;;) {
        TRY_ASSIGN(const bool row, select.step());
        if (!row) break;
        named.emplace(select.text(0));
    }
    Files& files = session.ports().files;
    std::vector<std::filesystem::path> unnamed;
    TRY(files.list(session.blobs_folder(), [&](const std::filesystem::path& name) {
        if (!named.contains(name.filename().string())) unnamed.push_back(name.filename());
    }));
    for (const auto& name : unnamed) TRY(files.remove(session.blobs_folder() / name));
    return unnamed.size();
}

Result<std::uint64_t> verify_attachments(Session& session, Progress& progress) {
    std::vector<AttachmentId> ids;
    TRY_ASSIGN(auto select, session.db().prepare("SELECT attachment_id FROM attachment ORDER BY attachment_id"));
    for (;;) {
        TRY_ASSIGN(const bool row, select.step());
        if (!row) break;
        ids.push_back(select.octets<AttachmentId>(0));
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        TRY(progress.go_on());
        progress.advanced(Stage::checking, i, ids.size());
        TRY_ASSIGN(auto stored, open_attachment(session, ids[i]));
        TRY_ASSIGN(const SealedBlob actual, attachment_id_of(*stored.bytes));
        if (actual.id != ids[i] || actual.size != stored.size) return fail(ErrorCode::storage, "attachment.damaged");
    }
    return ids.size();
}

} // namespace counterpart::core
