// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/challenge.h"

#include "core/letter/content.h"
#include "core/letter/take.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

constexpr std::array<std::string_view, 3> kOpinions{"disagree", "out_of_date", "wrong_person"};

} // namespace

std::string_view to_text(ChallengeOpinion opinion) { return kOpinions[static_cast<std::size_t>(opinion) - 1]; }

std::optional<ChallengeOpinion> challenge_opinion_from(std::string_view text) {
    const auto found = std::ranges::find(kOpinions, text);
    if (found == kOpinions.end()) return std::nullopt;
    return static_cast<ChallengeOpinion>(found - kOpinions.begin() + 1);
}

Bytes encode(const Challenge& challenge) {
    return crypto::cbor::encode([&](crypto::cbor::Writer& w) {
        w.map(5).key(1).uint(1).key(2).bytes(challenge.fact.view()).key(3).bytes(challenge.changeset.view());
        w.key(4).uint(static_cast<std::uint64_t>(challenge.opinion)).key(5).text(challenge.words);
    });
}

Result<Challenge> decode_challenge(ByteView content) {
    return read_letter_content(content, [](crypto::cbor::Reader& r, crypto::cbor::MapReader& map) -> Result<Challenge> {
        Challenge out;
        TRY(map.key(2));
        TRY_ASSIGN(out.fact, r.octets<Digest>());
        TRY(map.key(3));
        TRY_ASSIGN(out.changeset, r.octets<Digest>());
        TRY(map.key(4));
        TRY_ASSIGN(const std::uint64_t opinion, r.uint());
        if (opinion < 1 || opinion > kOpinions.size()) return malformed_letter();
        out.opinion = static_cast<ChallengeOpinion>(opinion);
        TRY(map.key(5));
        TRY_ASSIGN(out.words, read_words(r, TextLines::many, Words::needed));
        return out;
    });
}

Result<void> check_challenge(const Taking& taking) {
    if (taking.letter.about || taking.letter.answers) return malformed_letter();
    TRY_ASSIGN(const Challenge challenge, decode_challenge(taking.letter.content));
    TRY_ASSIGN(auto states, taking.db.prepare("SELECT 1 FROM changeset c JOIN stated s ON s.changeset = c.id JOIN fact f ON f.id = s.fact "
                                              "WHERE c.digest = ? AND c.agency = ? AND f.digest = ?"));
    TRY_ASSIGN(const bool ours, states.with(challenge.changeset, taking.carriage.us, challenge.fact).step());
    if (!ours) return fail(ErrorCode::tampered, "challenge.not_ours");
    return {};
}

} // namespace counterpart::core
