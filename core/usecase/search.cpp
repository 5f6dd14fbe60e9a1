// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecase/search.h"

#include "core/model/catalogue.h"
#include "core/projection/claims.h"
#include "core/projection/state.h"
#include "core/projection/words.h"
#include "core/search/find.h"
#include "core/usecase/acting.h"
#include "core/usecase/terms.h"

#include <algorithm>

namespace counterpart::core {

namespace {

constexpr std::size_t kExcerptBefore = 40;
constexpr std::size_t kExcerptSize = 160;

/// Moves a cut back to where a character begins.
std::size_t at_character(std::string_view text, std::size_t at) {
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return std::min(at, text.size());
}

std::string around(std::string_view text, std::size_t at) {
    const std::size_t begin = at_character(text, at > kExcerptBefore ? at - kExcerptBefore : 0);
    const std::size_t end = at_character(text, std::min(text.size(), begin + kExcerptSize));
    std::string out = begin > 0 ? "…" : "";
    out += text.substr(begin, end - begin);
    if (end < text.size()) out += "…";
    std::ranges::replace(out, '\n', ' ');
    return out;
}

/// Where the value has one of the query's terms.
std::optional<std::size_t> place_in(const std::string& text, const Query& query) {
    const std::string small = lowered(text);
    for (const QueryTerm& term : query.terms) {
        if (!term.compact.empty() && compact_identifier(text).find(term.compact) != std::string::npos)
            return 0;
        std::optional<std::size_t> place;
        for_each_word(term.words, [&](std::string_view word) {
            const std::size_t at = small.find(lowered(word));
            if (at != std::string::npos && !place) place = at;
        });
        if (place) return place;
    }
    return std::nullopt;
}

/// The first attribute, in the type's order, whose shown value has what was looked for.
Result<void> add_excerpt(Session& session, ClaimReader& reader, const AgencyId& own, std::int64_t row, const Query& query,
                         SearchHit& hit) {
    const RecordType* type = catalogue().record_type(hit.record.type);
    if (type == nullptr) return {};
    TRY_ASSIGN(const RecordClaims all, reader.of_row(row));
    const RecordState state = state_of(all.claims, own);
    for (const Attribute& attribute : type->attributes) {
        if (attribute.search == SearchUse::none) continue;
        for (std::size_t i = 0; i < all.claims.size(); ++i) {
            const Claim& claim = all.claims[i];
            if (state.standing[i] != Standing::shown || claim.fact.attribute != attribute.id) continue;
            const std::string text = display_text(&attribute, claim.fact.value);
            const auto place = place_in(text, query);
            if (!place) continue;
            hit.attribute_label = attribute.label;
            hit.excerpt = around(text, *place);
            if (claim.agency == own) return {};
            TRY_ASSIGN(hit.terms, terms_of_fact(session, claim.digest));
            return {};
        }
    }
    TRY_ASSIGN(hit.terms, terms_of_record(session, hit.record.id));
    return {};
}

/// An entry for each search; a page that is shown anew makes the same one again at once, which is none. The entry
/// has no words of it: a record's id where it is the only one found, else how many.
Result<void> note_search(Session& session, const SearchRequest& request, const std::string& type, const SearchReport& report) {
    const auto hits = static_cast<std::int64_t>(report.hits.size());
    const auto text = std::string_view(request.text);
    Database& db = session.db();
    // What was searched for is remembered in memory alone, for as long as the session lasts.
    TRY(db.execute("CREATE TEMP TABLE IF NOT EXISTS last_search (text TEXT, type TEXT, hits INTEGER)"));
    TRY_ASSIGN(auto same, db.prepare("SELECT 1 FROM temp.last_search WHERE text = ? AND type = ? AND hits = ?"));
    TRY_ASSIGN(const bool again, same.with(text, std::string_view(type), hits).step());
    same.reset();
    if (again) return {};
    return session.note([&]() -> Result<void> {
        TRY(db.execute("DELETE FROM temp.last_search"));
        TRY_ASSIGN(auto remember, db.prepare("INSERT INTO temp.last_search VALUES (?, ?, ?)"));
        TRY(remember.run(text, std::string_view(type), hits));
        Consultation seen{"search", {}, hits};
        if (hits == 1) seen.subject = report.hits.front().record.id.view();
        return session.audit(event_of(seen));
    });
}

} // namespace

Result<SearchReport> search(Session& session, const SearchRequest& request) {
    TRY_ASSIGN(const Query query, parse_query(request.text));
    TRY_ASSIGN(const Names names, names_of(session));
    const Reading reading{session.db(), names, session.officer().agency};
    const std::string& type = request.type.empty() ? query.type : request.type;
    TRY_ASSIGN(const FoundReport found, find_records(session.db(), query, type, request.limit));
    TRY_ASSIGN(auto reader, ClaimReader::open(session.db()));
    SearchReport out;
    out.more = found.more;
    out.bounded = found.bounded;
    for (const Found& each : found.found) {
        TRY_ASSIGN(auto summary, summary_of_row(reading, each.row));
        if (!summary) continue;
        SearchHit hit;
        hit.record = std::move(*summary);
        hit.sounds_alike = each.tier == Tier::sounds_alike;
        TRY(add_excerpt(session, reader, reading.own_agency, each.row, query, hit));
        out.hits.push_back(std::move(hit));
    }
    TRY(note_search(session, request, type, out));
    return out;
}

} // namespace counterpart::core
