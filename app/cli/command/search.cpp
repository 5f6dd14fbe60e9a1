// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/search.h"
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/record_views.h"

#include <algorithm>
#include <charconv>

namespace counterpart::cli {

namespace {

Json json_of_hit(const core::SearchHit& hit) {
    Json out{{"record", json_of(hit.record)}, {"attribute_label", hit.attribute_label}, {"excerpt", hit.excerpt}};
    if (!hit.terms.empty()) out.add("terms", json_list(hit.terms));
    return out;
}

/// "C, under 1a2b3c4d": of a value that a partner disclosed; the conditions themselves stand below, once.
std::string came_under(const core::SearchHit& hit) {
    std::vector<std::string> out;
    for (const core::TermsView& terms : hit.terms) out.push_back(shown(terms.handling_code) + ", under " + short_id(terms.bundle));
    return listed(out);
}

Result<void> run(const Arguments& arguments, Context& context) {
    core::SearchRequest request;
    for (const std::string& word : arguments.many("TEXT"))
        request.text += (request.text.empty() ? "" : " ") + word;
    request.type = arguments.one("--type");
    if (arguments.given("--limit")) {
        const std::string& digits = arguments.one("--limit");
        const auto [end, error] =
            std::from_chars(digits.data(), digits.data() + digits.size(), request.limit);
        if (error != std::errc() || end != digits.data() + digits.size())
            return fail(ErrorCode::invalid_argument, "cli.usage", "--limit takes a number");
    }
    TRY_ASSIGN(const OpenStore session, context.unlock());
    TRY_ASSIGN(const core::SearchReport report, core::search(session, request));
    std::vector<Page::Row> rows;
    Json hits = Json::array();
    std::vector<core::TermsView> terms; // of all hits, each once
    for (const core::SearchHit& hit : report.hits) {
        rows.push_back({short_id(hit.record.id), shown(hit.record.type_label), shown(hit.record.title),
                        shown(hit.attribute_label), shown(hit.excerpt), came_under(hit)});
        for (const core::TermsView& one : hit.terms) {
            if (std::ranges::find(terms, one.bundle, &core::TermsView::bundle) == terms.end()) terms.push_back(one);
        }
        hits.push_back(json_of_hit(hit));
    }
    Page page;
    if (rows.empty()) page.line("Nothing found. Check the spelling, or search for part of it.");
    page.table({"ID", "Kind", "Title", "Found in", "", "Code"}, rows);
    if (!terms.empty()) page.line().append(page_of(terms));
    if (report.bounded) {
        page.line("There is more. So many records have these words that only the newest of them were compared: add a "
                  "word, or show more with a larger --limit.");
    } else if (report.more) {
        page.line("There is more; --limit shows more of it.");
    }
    return context.answer(page, {{"hits", hits}, {"more", report.more}, {"bounded", report.bounded}});
}

} // namespace

Command search() {
    return {"search",
            "Finds records by what is said of them, the best first",
            {},
            {{"TEXT", "TEXT", "Words, beginnings of words, dates, registration marks.", Takes::some},
             {"--type", "TYPE", "Only records of this type."},
             {"--limit", "N", "How many at most; 50 where it is not given."}},
            run};
}

} // namespace counterpart::cli
