// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/content.h"
#include "core/register/adopted.h"
#include "core/usecase/acting.h"
#include "core/usecase/challenges.h"

namespace counterpart::core {

namespace {

/// The one value that is meant. Where nobody is named, that is another agency's.
Result<ClaimView> doubted(const RecordView& record, const NewChallenge& asked, const Register& members, const AgencyId& own) {
    const RegisteredAgency* agency = find_agency_by_name(members, asked.agency);
    if (agency == nullptr && !asked.agency.empty()) return fail(ErrorCode::not_found, "partnership.unknown_agency");
    const bool any = agency == nullptr && !asked.fact;
    std::optional<ClaimView> found;
    bool ours = false;
    for (const AttributeView& attribute : record.attributes) {
        if (attribute.attribute != asked.attribute) continue;
        for (const ClaimView& claim : attribute.claims) {
            if (agency != nullptr && claim.agency != agency->id) continue;
            if (asked.fact && claim.fact != *asked.fact) continue;
            ours = ours || claim.agency == own;
            if (any && claim.agency == own) continue;
            if (found) return fail(ErrorCode::invalid_argument, "challenge.which_value");
            found = claim;
        }
    }
    if (found ? found->agency == own : ours) return fail(ErrorCode::denied, "challenge.own_value");
    if (!found) return fail(ErrorCode::not_found, "challenge.no_such_value");
    return std::move(*found);
}

} // namespace

Result<PostedLetter> challenge_fact(Session& session, const NewChallenge& asked, const std::filesystem::path& out, Existing existing,
                                    Progress& progress) {
    TRY_ASSIGN(const KnownRegister members, require_register(session.db()));
    TRY_ASSIGN(const Names names, names_of(session));
    const AgencyId& own = session.officer().agency;
    TRY_ASSIGN(const RecordView record, record_view({session.db(), names, own}, asked.record));
    TRY_ASSIGN(const ClaimView claim, doubted(record, asked, members.content, own));
    TRY(check_words(asked.words, TextLines::many, Words::needed));
    LetterDraft draft;
    draft.kind = LetterKind::challenge;
    draft.to = claim.agency;
    draft.content = encode(Challenge{claim.fact, claim.changeset, asked.opinion, asked.words});
    draft.only_officers = alone_while_active(members.content, claim.agency, claim.author, session.ports().clock.now());
    draft.act = "challenge_fact";
    return post_letter(session, draft, out, existing, progress);
}

} // namespace counterpart::core
