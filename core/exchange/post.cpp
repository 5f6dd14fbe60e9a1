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

Result<PostedLetter> seal_letter(Session& session, const KnownRegister& members, ByteView signed_letter, const Post& post,
                                 const std::filesystem::path& out, Existing existing, Progress& progress, std::function<Result<void>()> also) {
    TRY(require_recovery_confirmed(session));
    const RegisteredAgency* agency = find_agency(members.content, post.to);
    if (agency == nullptr) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    TRY_ASSIGN(const SignedLetter read, read_letter(signed_letter));
    const Instant now = session.ports().clock.now();
    Outgoing outgoing;
    outgoing.manifest.kind = BundleKind::letters;
    outgoing.manifest.recipient_agency = agency->id;
    outgoing.manifest.marking = post.marking.empty() ? "OFFICIAL-SENSITIVE" : post.marking;
    outgoing.manifest.handling_code = "P";
    outgoing.manifest.onward = "within_agency";
    TRY_ASSIGN(outgoing.to, addressees(members.content, *agency, post.only_officers, now));
    outgoing.parts.push_back(part_in_memory(PartKind::letter, copy_of(signed_letter)));
    outgoing.event.operation = Operation::disclosure;
    outgoing.event.act = post.act;
    outgoing.event.recipients = {agency->id};
    outgoing.intend = [&](std::int64_t row) -> Result<void> {
        TRY(keep_letter(session.db(), signed_letter, read, now, {.sent = row}));
        return also ? also() : Result<void>{};
    };
    TRY_ASSIGN(const Sent sent, send_bundle(session, members, std::move(outgoing), out, existing, progress));
    return PostedLetter{read.letter.id, digest_of_letter(signed_letter), sent.manifest.bundle, agency->name, sent.file_bytes};
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
    TRY_ASSIGN(const Bytes letter, write_letter(session, members, draft));
    return seal_letter(session, members, letter, {draft.to, draft.only_officers, draft.act, draft.marking}, out, existing, progress, std::move(also));
}

Result<PostedLetter> pass_letter(Session& session, ByteView signed_letter, const AgencyId& to, const std::filesystem::path& out, Existing existing,
                                 Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    return seal_letter(session, members, signed_letter, {to, {}, "pass_letter", {}}, out, existing, progress, {});
}

} // namespace counterpart::core
