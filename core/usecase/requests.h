// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/request.h"
#include "core/letter/request_answer.h"
#include "core/port/progress.h"
#include "core/usecase/letters.h"

namespace counterpart::core {

// One agency asks another for information; the other answers with a disclosure (seal_disclosure() with
// SealRequest::answers), or says that it holds nothing, or whom to call: core/letter/LETTER.md, 3 and 4.

struct NewRequest {
    std::string to_agency; ///< name, or id
    std::string about;     ///< whom or what
    std::optional<RecordId> record = {}; ///< one of this store that they may know, too
    std::string question;
    std::string purpose;
    std::string gateway; ///< code of the vocabulary "gateway"
    std::string necessity;
    Instant by;                                ///< the day by which an answer is expected
    std::vector<Thumbprint> only_officers = {}; ///< empty: every active officer of the agency, and its escrow key
    std::string marking = {};                   ///< empty: OFFICIAL-SENSITIVE
};
/// "partnership.unknown_agency", "record.not_found" (not_found); "request.to_ourselves", "request.by_in_past",
/// "disclosure.unknown_gateway" (invalid_argument); check_words()'s and post_letter()'s reasons.
Result<PostedLetter> new_request(Session&, const NewRequest&, const std::filesystem::path& out, Existing, Progress&);

/// LetterView::own tells who asked: we, or they us.
struct RequestView {
    LetterView letter;
    Digest digest; ///< what SealRequest::answers names
    AgencyId from;
    AgencyId to;
    Request request;
    std::string record_title; ///< of the record it names, where that is here
    struct Answer {
        LetterView letter;
        RequestAnswer answer;
        std::optional<BundleId> disclosure; ///< that brought it, or took it there
    };
    std::vector<Answer> answers; ///< as they were written, by their clock; the last one says how it stands
    bool overdue = false;        ///< nobody has answered and its day is over
    [[nodiscard]] bool open() const { return answers.empty(); }
};

/// Of the requests of one direction.
struct RequestCounts {
    std::uint64_t asked = 0;
    std::uint64_t answered = 0;
    std::uint64_t overdue = 0;
    std::optional<std::uint64_t> median_days; ///< to the first answer, by our clock, in whole days; none: none answered
};
struct RequestList {
    std::vector<RequestView> requests; ///< the newest first
    RequestCounts by_us;
    RequestCounts of_us;
};
Result<RequestList> list_requests(Session&);
/// By the beginning of its id: letter_by_prefix()'s reasons.
Result<RequestView> show_request(Session&, std::string_view prefix);

/// That we hold nothing, or whom to call; for the officer who asked, while their key is active. Once more, later, is
/// good. "request.ours" (denied) for one that we sent; "request.answer_without_content", "request.pointer_alone"
/// (invalid_argument); letter_by_prefix()'s, check_words()'s and post_letter()'s reasons.
Result<PostedLetter> answer_request(Session&, std::string_view prefix, const RequestAnswer&, const std::filesystem::path& out, Existing,
                                    Progress&);

} // namespace counterpart::core
