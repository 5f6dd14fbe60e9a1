// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/send.h"
#include "core/letter/letter.h"

#include <filesystem>

namespace counterpart::core {

/// A letter that is to be written: who we are, its id and its time are filled in.
struct LetterDraft {
    LetterKind kind = LetterKind::recall;
    AgencyId to;
    std::optional<Digest> about = {};
    std::optional<Digest> answers = {};
    Bytes content;
    std::vector<Thumbprint> only_officers = {}; ///< empty: every active officer of the agency, and its escrow key
    std::string act;                            ///< of the log: "recall_disclosure"
    std::string marking = {};                   ///< empty: OFFICIAL-SENSITIVE
};

struct PostedLetter {
    LetterId id;
    Digest digest;
    BundleId bundle;
    std::string agency_name;
    std::uint64_t file_bytes = 0;
    std::uint64_t letters = 1; ///< in the bundle
};

/// Signed now.
Result<Bytes> write_letter(Session&, const KnownRegister&, const LetterDraft&);

/// Signs it, keeps it with the intent, and seals it in a bundle of its own, the way every bundle is written. `also` is
/// more to write down with the intent. "partnership.none", "partnership.unknown_agency"
/// (not_found), addressees()' and send_bundle()'s reasons.
Result<PostedLetter> post_letter(Session&, const LetterDraft&, const std::filesystem::path& out, Existing, Progress&,
                                 std::function<Result<void>()> also = {});

/// Several to one agency, in one bundle: who may open it and what the log says is the first one's; that is the result.
Result<PostedLetter> post_letters(Session&, const std::vector<LetterDraft>&, const std::filesystem::path& out, Existing, Progress&);

/// A letter that is here, ours or (a recall that follows what was passed on) another's, sealed once more for an agency.
Result<PostedLetter> pass_letter(Session&, ByteView signed_letter, const AgencyId& to, const std::filesystem::path& out, Existing,
                                 Progress&);

} // namespace counterpart::core
