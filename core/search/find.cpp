// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find.h"

#include "core/projection/words.h"
#include "core/search/likeness.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace counterpart::core {

namespace {

/// How many of a tier are compared, unless more are asked for.
constexpr std::size_t kNamedCandidates = 1000;
constexpr std::size_t kOtherCandidates = 500;
constexpr std::size_t kMostCandidates = std::size_t{1} << 30U;
/// Fewer hits than this, and names that sound alike are looked for, too.
constexpr std::size_t kFewHits = 5;
constexpr std::size_t kMostEdits = 3;

/// How well a title goes with the words looked for.
struct Likeness {
    bool exact = false;    ///< the very words and no others
    int score = 0;         ///< whole words before beginnings before likenesses
    std::size_t words = 0; ///< how many it has: the fewer, the less of it was not asked for
};
struct Candidate {
    Found found;
    Likeness likeness;
    std::int64_t changed = 0;
};

std::vector<std::string> words_of(const Query& query) {
    std::vector<std::string> out;
    for (const QueryTerm& term : query.terms) {
        for_each_word(term.words, [&](std::string_view word) { out.push_back(lowered(word)); });
    }
    return out;
}

Likeness likeness_of(std::string_view title, const std::vector<std::string>& wanted) {
    const std::string small = lowered(title);
    std::vector<std::string_view> words;
    for_each_word(small, [&](std::string_view word) { words.push_back(word); });
    Likeness out;
    out.words = words.size();
    out.exact = std::ranges::equal(words, wanted);
    for (const std::string& word : wanted) {
        int best = 0;
        for (const std::string_view here : words) {
            if (here == word) {
                best = std::max(best, 8);
            } else if (here.starts_with(word)) {
                best = std::max(best, 6);
            } else if (best < 5) {
                best = std::max(best, 5 - static_cast<int>(edits_between(here, word, kMostEdits)));
            }
        }
        out.score += best;
    }
    return out;
}

bool is_better(const Candidate& a, const Candidate& b) {
    if (a.found.tier != b.found.tier) return a.found.tier < b.found.tier;
    if (a.likeness.exact != b.likeness.exact) return a.likeness.exact;
    if (a.likeness.score != b.likeness.score) return a.likeness.score > b.likeness.score;
    if (a.likeness.words != b.likeness.words) return a.likeness.words < b.likeness.words;
    return std::tie(a.changed, a.found.row) > std::tie(b.changed, b.found.row);
}

class Finding {
public:
    Finding(Database& db, const Query& query, std::string_view type, std::size_t limit)
        : m_db(db), m_type(type), m_words(words_of(query)), m_limit(limit) {}

    /// The newest of what matches. Whether there were more than are compared.
    Result<bool> add(const std::string& expression, Tier tier, std::size_t candidates) {
        if (expression.empty() || !m_asked.insert(expression).second) return false;
        const bool of_type = !m_type.empty();
        TRY_ASSIGN(auto rows,
                   m_db.prepare(of_type ? "SELECT s.rowid, r.title, r.changed FROM search s "
                                          "JOIN record r ON r.id = s.rowid "
                                          "WHERE s.search MATCH ?1 AND r.type = ?3 "
                                          "ORDER BY s.rowid DESC LIMIT ?2"
                                        : "SELECT s.rowid, r.title, r.changed FROM search s "
                                          "JOIN record r ON r.id = s.rowid WHERE s.search MATCH ?1 "
                                          "ORDER BY s.rowid DESC LIMIT ?2"));
        // Enough to fill any answer and to know that there is more: what is shown grows with the limit.
        const std::size_t compared = std::max(candidates, m_limit + 1);
        rows.bind(1, std::string_view(expression));
        rows.bind(2, static_cast<std::int64_t>(compared + 1));
        if (of_type) rows.bind(3, m_type);
        for (std::size_t read = 0;; ++read) {
            TRY_ASSIGN(const bool more, rows.step());
            if (!more) return false;
            if (read == compared) return m_bounded = true;
            const std::int64_t row = rows.integer(0);
            const auto [seen, is_new] = m_seen.emplace(row, m_candidates.size());
            if (is_new) {
                m_candidates.push_back({{row, tier}, likeness_of(rows.text(1), m_words), rows.integer(2)});
            } else {
                Tier& before = m_candidates[seen->second].found.tier;
                before = std::min(before, tier);
            }
        }
    }
    [[nodiscard]] std::size_t count() const { return m_candidates.size(); }
    /// Enough to fill the answer and to know that there is more: worse tiers need not be asked.
    [[nodiscard]] bool is_full() const { return count() > m_limit; }

    FoundReport best() {
        std::ranges::sort(m_candidates, is_better);
        FoundReport out;
        out.more = is_full();
        out.bounded = m_bounded;
        for (const Candidate& candidate : m_candidates) {
            if (out.found.size() == m_limit) break;
            out.found.push_back(candidate.found);
        }
        return out;
    }

private:
    Database& m_db;
    std::string_view m_type;
    std::vector<std::string> m_words;
    std::size_t m_limit;
    bool m_bounded = false;
    std::unordered_set<std::string> m_asked;
    std::unordered_map<std::int64_t, std::size_t> m_seen; ///< where among the candidates
    std::vector<Candidate> m_candidates;
};

} // namespace

Result<FoundReport> find_records(Database& db, const Query& query, std::string_view type, std::size_t limit) {
    constexpr std::string_view kNames = "name identifier";
    Finding finding(db, query, type, std::min(limit, kMostCandidates));
    TRY_ASSIGN(const bool many, finding.add(match_expression(query, kNames, Endings::closed), Tier::name, kNamedCandidates));
    // Among very many with the words somewhere in their names, those that begin with them are looked at whatever
    // their age: the exact name is one.
    if (many) TRY(finding.add(first_in_name_expression(query), Tier::name, kNamedCandidates));
    if (!finding.is_full()) {
        TRY(finding.add(match_expression(query, kNames), Tier::name_begins, kNamedCandidates));
    }
    if (!finding.is_full()) {
        TRY_ASSIGN(const bool very_many, finding.add(match_expression(query), Tier::mention_begins, kOtherCandidates));
        // Where all were compared, whole words need no question of their own: most searches come to their end here.
        if (very_many) TRY(finding.add(match_expression(query, {}, Endings::closed), Tier::mention, kOtherCandidates));
    }
    if (finding.count() < kFewHits && !finding.is_full()) {
        TRY(finding.add(sound_expression(query), Tier::sounds_alike, kOtherCandidates));
    }
    return finding.best();
}

} // namespace counterpart::core
