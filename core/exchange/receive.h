// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/attachments.h"
#include "core/bundle/open.h"
#include "core/bundle/receipt.h"
#include "core/bundle/sequence.h"
#include "core/letter/recall.h"
#include "core/letter/take.h"
#include "core/projection/take_in.h"
#include "core/register/codec.h"
#include "core/session.h"

#include <map>
#include <memory>
#include <set>

namespace counterpart::core {

/// A bundle that opened for us and whose manifest stood up to checks 1 to 15 of core/bundle/BUNDLE.md. Its parts have
/// not been read.
struct Arrived {
    std::unique_ptr<InputFile> file;
    std::unique_ptr<OpenBundle> open;
    VerifiedManifest verified;
    KnownRegister members; ///< what it was judged by
    std::optional<Earlier> before; ///< it came before: nothing more to take in
    std::optional<std::int64_t> partly; ///< some of it was taken in before: the row of bundle_received
    SequenceFinding sequence;      ///< where it did not
};
/// What becomes of a bundle that came before: "bundle.already_here", or Arrived::before. One of which only a part was
/// taken in is Arrived::partly either way.
enum class Repeat { refuse, tell };
/// What its author has recalled whole: "bundle.recalled", or opened all the same, to be refused in words.
enum class Recalled { refuse, open };
/// "partnership.none", "envelope.*", "bundle.*"; "bundle.is_a_register" (denied) for what import_register() takes.
Result<Arrived> receive(Session&, const std::filesystem::path& file, Repeat repeat = Repeat::refuse, Recalled recalled = Recalled::refuse);

/// What one record of a bundle would change.
struct RecordCount {
    std::uint32_t facts = 0;
    std::uint32_t known = 0;
};

/// Whether the bytes of attachments are kept (import) or only checked (inspection).
enum class Keep { nothing, everything };
/// Which records are taken in; empty: all. The rest is checked like any other and leaves no trace.
using OnlyRecords = std::set<RecordId>;

/// Takes a bundle into the store: inside one transaction, which the caller rolls back where this fails. Checks 18 to
/// 23 of core/bundle/BUNDLE.md.
class Receiving final : private PartReceiver {
public:
    Receiving(Session& session, const Arrived& arrived, Keep keep, OnlyRecords only = {});

    /// Its row and all its parts. "bundle.*", "changeset.*", "receipt.*", "register.*", "act.cancelled".
    Result<void> take_all(Progress& progress);
    /// After a failure or a rehearsal: files that were staged go.
    void drop_staged();

    [[nodiscard]] const std::set<RecordId>& records_new() const { return m_new; }
    [[nodiscard]] const std::set<RecordId>& records_changed() const { return m_changed; }
    [[nodiscard]] const std::map<RecordId, RecordCount>& counts() const { return m_counts; }
    [[nodiscard]] std::uint64_t facts_new() const { return m_facts_new; }
    [[nodiscard]] std::uint64_t facts_known() const { return m_facts_known; }
    [[nodiscard]] std::uint64_t attachments_new() const { return m_attachments_new; }
    [[nodiscard]] std::uint64_t conflicts() const { return m_conflicts; }
    /// Of a receipt bundle: the stage that is furthest on.
    [[nodiscard]] std::optional<AnswerStage> told() const { return m_told; }
    /// Of a receipt bundle: why some of it is not kept, an id of resources/reasons.json; empty: all is.
    [[nodiscard]] std::string_view receipts_aside() const { return m_receipts_aside; }
    /// The letters in it, as they came.
    [[nodiscard]] const std::vector<TakenLetter>& letters() const { return m_letters; }
    /// The authors' own disclosures of what the sender passes on.
    [[nodiscard]] const std::vector<KnownDisclosure>& origins() const { return m_origins; }

private:
    Result<void> part(const ManifestPart& part, ByteView bytes) override;
    Result<void> attachment(const ManifestPart& part, Source& bytes) override;
    /// After the last part: check 22.
    Result<void> check_told() const;
    Result<std::int64_t> row() const;
    Result<void> take_changesets(ByteView bytes);
    /// What is left of them where not all records are wanted, or some of it was recalled before it came.
    Result<void> leave_out(std::vector<SignedFacts>& entries);
    Result<void> check_authors(const std::vector<SignedFacts>& entries) const;
    Result<void> count_facts(const std::vector<SignedFacts>& entries);
    Result<void> take_receipt(ByteView bytes);
    Result<void> take_letter(ByteView bytes);
    Result<void> take_origin(ByteView bytes);
    /// Whether every fact of another agency than the sender's has an origin of that agency which tells of its record.
    Result<void> check_covered(const AgencyId& author, const std::vector<ByteView>& facts) const;

    Session& m_session;
    const Arrived& m_arrived;
    const Manifest& m_manifest;
    KnownRegister m_members; ///< the newer one, once the bundle has brought it
    std::int64_t m_row = 0;
    Keep m_keep;
    Instant m_now;
    std::vector<StagedAttachment> m_staged;
    std::map<RecordId, RecordCount> m_counts;
    std::set<RecordId> m_new;
    std::set<RecordId> m_changed;
    std::uint64_t m_facts_new = 0;
    std::uint64_t m_facts_known = 0;
    std::uint64_t m_attachments_new = 0;
    std::uint64_t m_conflicts = 0;
    OnlyRecords m_only;
    std::set<AttachmentId> m_named; ///< by the facts that are taken
    std::optional<AnswerStage> m_told;
    std::string_view m_receipts_aside;
    std::vector<TakenLetter> m_letters;
    std::vector<KnownDisclosure> m_origins;
    std::vector<KnownRecall> m_recalls; ///< of the disclosure, by its author
};

/// The row of a bundle that came; inside the caller's transaction. Its id is the result.
Result<std::int64_t> insert_received(Database&, const Arrived&, const Thumbprint& us, std::string_view state,
                                     std::string_view reason, Instant now);

} // namespace counterpart::core
