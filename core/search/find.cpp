// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find.h"

#include "core/projection/words.h"
#include "core/search/likeness.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace counterpart::core {

namespace {

constexpr std::int64_t kNamedCandidates = 1000;
constexpr std::int64_t kOtherCandidates = 500;
/// Fewer hits than this, and names that sound alike are looked for, too.
constexpr std::size_t kFewHits = 5;
constexpr std::size_t kMostEdits = 3;

struct Candidate {
    Found found;
    int score = 0;
    std::int64_t changed = 0;
};

std::vector<std::string> words_of(const Query& query) {
    std::vector<std::string> out;
    for (const QueryTerm& term : query.terms) {
        for_each_word(term.words, [&](std::string_view word) { out.push_back(lowered(word)); });
    }
    return out;
}

/// How well a title goes with the words looked for: whole words before beginnings before likenesses.
int score_of(std::string_view title, const std::vector<std::string>& wanted) {
    const std::string small = lowered(title);
    int out = 0;
    for (const std::string& word : wanted) {
        int best = 0;
        for_each_word(small, [&](std::string_view here) {
            if (here == word) {
                best = std::max(best, 8);
            } else if (here.starts_with(word)) {
                best = std::max(best, 6);
            } else if (best < 5) {
                best = std::max(best, 5 - static_cast<int>(edits_between(here, word, kMostEdits)));
            }
        });
        out += best;
    }
    return out;
}

class Finding {
public:
    Finding(Database& db, const Query& query, std::string_view type)
        : m_db(db), m_type(type), m_words(words_of(query)) {}

    Result<void> add(const std::string& expression, Tier tier, std::int64_t bound) {
        if (expression.empty()) return {};
        const bool of_type = !m_type.empty();
        TRY_ASSIGN(auto rows,
                   m_db.prepare(of_type ? "SELECT s.rowid, r.title, r.changed FROM search s "
                                          "JOIN record r ON r.id = s.rowid "
                                          "WHERE s.search MATCH ?1 AND r.type = ?3 "
                                          "ORDER BY s.rowid DESC LIMIT ?2"
                                        : "SELECT s.rowid, r.title, r.changed FROM search s "
                                          "JOIN record r ON r.id = s.rowid WHERE s.search MATCH ?1 "
                                          "ORDER BY s.rowid DESC LIMIT ?2"));
        rows.bind(1, std::string_view(expression));
        rows.bind(2, bound);
        if (of_type) rows.bind(3, m_type);
        for (;;) {
            TRY_ASSIGN(const bool more, rows.step());
            if (!more) return {};
            const std::int64_t row = rows.integer(0);
            if (!m_seen.insert(row).second) continue;
            m_candidates.push_back({{row, tier}, score_of(rows.text(1), m_words), rows.integer(2)});
        }
    }
    [[nodiscard]] std::size_t count() const { return m_candidates.size(); }

    FoundReport best(std::size_t limit) {
        std::ranges::sort(m_candidates, [](const Candidate& a, const Candidate& b) {
            return std::tie(a.found.tier, b.score, b.changed, b.found.row) <
                   std::tie(b.found.tier, a.score, a.changed, a.found.row);
        });
        FoundReport out;
        out.more = m_candidates.size() > limit;
        for (const Candidate& candidate : m_candidates) {
            if (out.found.size() == limit) break;
            out.found.push_back(candidate.found);
        }
        return out;
    }

private:
    Database& m_db;
    std::string_view m_type;
    std::vector<std::string> m_words;
    std::unordered_set<std::int64_t> m_seen;
    std::vector<Candidate> m_candidates;
};

} // namespace

Result<FoundReport> find_records(Database& db, const Query& query, std::string_view type, std::size_t limit) {
    Finding finding(db, query, type);
    TRY(finding.add(match_expression(query, "name identifier"), Tier::named, kNamedCandidates));
    if (finding.count() <= limit) {
        TRY(finding.add(match_expression(query), Tier::mentioned, kOtherCandidates));
    }
    if (finding.count() < kFewHits) {
        TRY(finding.add(sound_expression(query), Tier::sounds_alike, kOtherCandidates));
    }
    return finding.best(limit);
}

} // namespace counterpart::core
