// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/post.h"

#include "core/letter/letters.h"
#include "core/register/adopted.h"
#include "core/store/ways_in.h"

namespace counterpart::core {

namespace {

struct Post {
    AgencyId to;
    std::vector<Thumbprint> only_officers;
    std::string act;
    std::string marking;
};

Result<PostedLetter> seal_letter(Session& session, const KnownRegister& members, const std::vector<Bytes>& letters, const Post& post,
                                 const std::filesystem::path& out, Existing existing, Progress& progress, std::function<Result<void>(std::int64_t row)> also) {
    TRY(require_recovery_confirmed(session));
    const RegisteredAgency* agency = find_agency(members.content, post.to);
    if (agency == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    TRY_ASSIGN(const SignedLetter first, read_letter(letters.front()));
    const Instant now = session.ports().clock.now();
    Outgoing outgoing;
    outgoing.manifest.kind = BundleKind::letters;
    outgoing.manifest.recipient_agency = agency->id;
    outgoing.manifest.marking = post.marking.empty() ? "OFFICIAL-SENSITIVE" : post.marking;
    outgoing.manifest.handling_code = "P";
    outgoing.manifest.onward = "within_agency";
    TRY_ASSIGN(outgoing.to, addressees(members.content, *agency, post.only_officers, now));
    for (const Bytes& letter : letters) outgoing.parts.push_back(part_in_memory(PartKind::letter, letter));
    outgoing.event.operation = Operation::disclosure;
    outgoing.event.act = post.act;
    outgoing.event.recipients = {agency->id};
    outgoing.intend = [&](std::int64_t row) -> Result<void> {
        for (const Bytes& letter : letters) {
            TRY_ASSIGN(const SignedLetter read, read_letter(letter));
            TRY(keep_letter(session.db(), letter, read, now, {.sent = row}));
        }
        return also ? also(row) : Result<void>{};
    };
    TRY_ASSIGN(const Sent sent, send_bundle(session, members, std::move(outgoing), out, existing, progress));
    return PostedLetter{first.letter.id, digest_of_letter(letters.front()), sent.manifest.bundle, agency->name, sent.file_bytes, letters.size()};
}

} // namespace

Result<Bytes> write_letter(Session& session, const KnownRegister& members, const LetterDraft& draft) {
    Letter letter;
    letter.kind = draft.kind;
    letter.id = session.ports().random.make<LetterId>();
    letter.partnership = members.content.partnership;
    letter.from = session.officer().agency;
    letter.to = draft.to;
    letter.claimed = session.ports().clock.now();
    letter.about = draft.about;
    letter.answers = draft.answers;
    letter.content = draft.content;
    if (letter.content.size() > kMaxLetterContent) return fail(ErrorCode::invalid_argument, "letter.too_large");
    return sign_letter(letter, session.identity());
}

Result<PostedLetter> post_letter(Session& session, const LetterDraft& draft, const std::filesystem::path& out, Existing existing,
                                 Progress& progress, std::function<Result<void>()> also) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    std::vector<Bytes> letters(1);
    TRY_ASSIGN(letters.front(), write_letter(session, members, draft));
    return seal_letter(session, members, letters, {draft.to, draft.only_officers, draft.act, draft.marking}, out, existing, progress,
                       [also = std::move(also)](std::int64_t) { return also ? also() : Result<void>{}; });
}

Result<PostedLetter> post_letters(Session& session, const std::vector<LetterDraft>& drafts, const std::filesystem::path& out, Existing existing,
                                  Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    std::vector<Bytes> letters;
    for (const LetterDraft& draft : drafts) {
        TRY_ASSIGN(Bytes letter, write_letter(session, members, draft));
        letters.push_back(std::move(letter));
    }
    const LetterDraft& first = drafts.front();
    return seal_letter(session, members, letters, {first.to, first.only_officers, first.act, first.marking}, out, existing, progress, {});
}

Result<PostedLetter> pass_letter(Session& session, ByteView signed_letter, const AgencyId& to, const std::filesystem::path& out, Existing existing,
                                 Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    return seal_letter(session, members, {copy_of(signed_letter)}, {to, {}, "pass_letter", {}}, out, existing, progress,
                       [&](std::int64_t row) -> Result<void> {
                           TRY_ASSIGN(auto insert, session.db().prepare("INSERT OR IGNORE INTO letter_passed_on(letter, bundle) VALUES (?, ?)"));
                           return insert.run(digest_of_letter(signed_letter), row);
                       });
}

} // namespace counterpart::core
