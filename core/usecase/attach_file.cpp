// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachment/attachments.h"
#include "core/model/text.h"
#include "core/projection/claim.h"
#include "core/record/edit.h"
#include "core/usecase/acting.h"
#include "core/usecase/attachments.h"

namespace counterpart::core {

namespace {

constexpr std::string_view kCaseType = "case";
constexpr std::string_view kDocumentType = "document";
constexpr std::string_view kAttachmentAttribute = "attachment";
constexpr std::string_view kFileNameAttribute = "file_name";

/// Reads the file with progress, in the caller's words.
class WatchedSource final : public Source {
public:
    WatchedSource(InputFile& file, Progress& progress) : m_file(file), m_progress(progress) {}
    Result<std::size_t> read(ByteSpan out) override {
        TRY(m_progress.go_on());
        TRY_ASSIGN(const std::size_t n, m_file.read(out));
        m_done += n;
        m_progress.advanced(Stage::sealing, m_done, m_file.size());
        return n;
    }

private:
    InputFile& m_file;
    Progress& m_progress;
    std::uint64_t m_done = 0;
};

/// A document of its own, about the record, in the cases that the record is in.
Result<RecordId> new_document(Session& session, const Author& author, const RecordView& about, const std::string& name,
                              const AttachmentId& attachment) {
    std::vector<AttributeValue> values = {{"title", name}, {std::string(kAttachmentAttribute), attachment}, {std::string(kFileNameAttribute), name}};
    if (about.summary.type == kCaseType) {
        values.emplace_back(kCaseAttribute, about.summary.id);
    } else {
        values.emplace_back("subject", about.summary.id);
        for (const RecordSummary& in_case : about.cases) values.emplace_back(kCaseAttribute, in_case.id);
    }
    const auto id = author.random.make<RecordId>();
    TRY_ASSIGN(const auto facts, draft_record(author.random, id, kDocumentType, std::move(values)));
    TRY(save_and_note(session, author, facts, Operation::collection, "attach_file", id));
    return id;
}

Result<RecordId> state_attachment(Session& session, const RecordId& record, const std::string& name,
                                  const AttachmentId& attachment) {
    const Author author = author_of(session);
    TRY_ASSIGN(const Names names, names_of(session));
    TRY_ASSIGN(const RecordView about, record_view({session.db(), names, session.officer().agency}, record));
    if (about.summary.type != kDocumentType) return new_document(session, author, about, name, attachment);
    TRY_ASSIGN(const auto facts, draft_change(session.db(), author, record, {{std::string(kAttachmentAttribute), attachment},
                                                                  {std::string(kFileNameAttribute), name}}));
    TRY(save_and_note(session, author, facts, Operation::alteration, "attach_file", record));
    return record;
}

} // namespace

Result<AttachmentView> attach_file(Session& session, const std::filesystem::path& path, const RecordId& record,
                                   Progress& progress) {
    const std::u8string utf8 = path.filename().u8string();
    const std::string name(utf8.begin(), utf8.end());
    TRY(check_file_name(name));
    TRY(type_of(session.db(), record)); // before a long reading: is there such a record?
    TRY_ASSIGN(const auto file, session.ports().files.open(path));
    WatchedSource source(*file, progress);
    TRY_ASSIGN(const StagedAttachment staged, stage_attachment(session, source));
    const auto document = session.act([&]() -> Result<RecordId> {
        TRY(keep_attachment(session, staged));
        return state_attachment(session, record, name, staged.id);
    });
    if (!document) {
        drop_attachment(session, staged);
        return tl::make_unexpected(document.error());
    }
    AttachmentView view;
    view.id = staged.id;
    view.document = *document;
    view.name = name;
    view.file_name = name;
    view.size = staged.size;
    view.agency_name = session.officer().agency_name;
    return view;
}

} // namespace counterpart::core
