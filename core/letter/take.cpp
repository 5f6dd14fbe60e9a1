// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/take.h"

#include "core/letter/approval.h"
#include "core/letter/challenge.h"
#include "core/letter/challenge_answer.h"
#include "core/letter/disposal.h"
#include "core/letter/recall.h"
#include "core/letter/request.h"
#include "core/letter/request_answer.h"
#include "core/letter/statement.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

/// Checks 2 to 5: who wrote it.
Result<void> check_author(const SignedLetter& read, ByteView bytes, const Register& members) {
    const Letter& letter = read.letter;
    if (letter.partnership != members.partnership) return fail(ErrorCode::tampered, "letter.other_partnership");
    const RegisteredOfficer* author = find_officer(members, read.author);
    if (author == nullptr) return fail(ErrorCode::tampered, "letter.unknown_author");
    if (author->agency != letter.from) return fail(ErrorCode::tampered, "letter.agency_differs");
    if (author->revoked && letter.claimed >= author->revoked->when) return fail(ErrorCode::tampered, "letter.author_revoked");
    TRY(verify_letter(bytes, author->keys.verify_key));
    return {};
}

/// Check 6. Whether a recall may be passed on is a question of what it recalls: check_recall().
Result<void> check_way(const Letter& letter, const LetterCarriage& carriage) {
    if (letter.kind == LetterKind::recall) return {};
    if (letter.to != carriage.us) return fail(ErrorCode::tampered, "letter.not_for_us");
    if (letter.from != carriage.bearer) return fail(ErrorCode::tampered, "letter.not_the_bearers");
    return {};
}

Result<void> check_kind(const Taking& taking) {
    switch (taking.letter.kind) {
    case LetterKind::recall:
        return check_recall(taking);
    case LetterKind::disposal:
        return check_disposal(taking);
    case LetterKind::statement:
        return check_statement(taking);
    case LetterKind::approval_request:
        return check_approval_request(taking);
    case LetterKind::approval:
        return check_approval(taking);
    case LetterKind::request:
        return check_request(taking);
    case LetterKind::request_answer:
        return check_request_answer(taking);
    case LetterKind::challenge:
        return check_challenge(taking);
    case LetterKind::challenge_answer:
        return check_challenge_answer(taking);
    }
    return fail(ErrorCode::unsupported, "letter.newer_version");
}

/// What a colleague's store would know, and this one does not.
constexpr std::array<std::string_view, 4> kAboutNothingHere{"challenge.not_ours", "challenge.never_made", "disposal.answers_nothing",
                                                            "request.never_asked"};

} // namespace

Result<TakenLetter> take_letter(Database& db, ByteView signed_letter, const Register& members, const LetterCarriage& carriage) {
    TRY_ASSIGN(SignedLetter read, read_letter(signed_letter));
    TRY(check_author(read, signed_letter, members));
    TRY(check_way(read.letter, carriage));
    const Taking taking{db, read.letter, carriage};
    TRY_ASSIGN(const bool colleagues, is_for_a_colleague(taking));
    if (colleagues) return TakenLetter{std::move(read), "request.never_asked"};
    if (auto checked = check_kind(taking); !checked) {
        const std::string_view reason = checked.error().reason;
        const bool may_be_a_colleagues = std::ranges::find(kAboutNothingHere, reason) != kAboutNothingHere.end() &&
                                         has_former_officer(members, carriage.us, carriage.now);
        if (may_be_a_colleagues) return TakenLetter{std::move(read), "bundle.for_former_officer"};
        return tl::make_unexpected(std::move(checked).error());
    }
    TRY(keep_letter(db, signed_letter, read, carriage.now, {.received = carriage.bundle}));
    return TakenLetter{std::move(read)};
}

} // namespace counterpart::core
