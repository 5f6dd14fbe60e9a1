// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/letter_views.h"

#include "app/cli/record_views.h"

namespace counterpart::cli {

std::string_view words_of(core::LetterKind kind) {
    switch (kind) {
    case core::LetterKind::recall:
        return "a recall";
    case core::LetterKind::disposal:
        return "an answer to a recall";
    case core::LetterKind::request:
        return "a request";
    case core::LetterKind::request_answer:
        return "an answer to a request";
    case core::LetterKind::challenge:
        return "a challenge";
    case core::LetterKind::challenge_answer:
        return "an answer to a challenge";
    case core::LetterKind::statement:
        return "a statement of books";
    case core::LetterKind::approval_request:
        return "a request for approval";
    case core::LetterKind::approval:
        return "an answer to a request for approval";
    }
    return {};
}

Json json_of(const core::PostedLetter& posted) {
    return {{"letter", json_of(posted.id)}, {"bundle", json_of(posted.bundle)}, {"agency", posted.agency_name}, {"file_bytes", posted.file_bytes}, {"letters", posted.letters}};
}

Page page_of_asked(const core::PostedLetter& posted) {
    Page page;
    page.line("Give the file to your colleague. Once their answer is imported, seal with the same words.").line();
    page.field("Letter", json_of(posted.id)).field("Bundle", json_of(posted.bundle));
    return page;
}

Json json_of(const core::LetterView& letter) {
    return {{"letter", json_of(letter.id)}, {"kind", core::to_text(letter.kind)}, {"from", letter.from},
            {"to", letter.to},              {"author", letter.author},            {"claimed", json_of(letter.claimed)},
            {"since", json_of(letter.since)}, {"own", letter.own}};
}

Page page_of(const core::LetterView& letter) {
    Page page;
    page.field("Letter", json_of(letter.id));
    page.field("From", shown(letter.author) + ", " + shown(letter.from));
    page.field("To", shown(letter.to));
    page.field("Written", shown(letter.claimed) + (letter.own ? "" : ", by the author's clock"));
    if (!letter.own) page.field("Came", shown(letter.since));
    return page;
}

} // namespace counterpart::cli
