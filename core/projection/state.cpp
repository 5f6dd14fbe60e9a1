// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/state.h"

#include "core/model/catalogue.h"
#include "core/model/civil_time.h"
#include "core/model/handling.h"
#include "core/projection/words.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace counterpart::core {

namespace {

constexpr std::string_view kMarkingAttribute = "marking";
constexpr std::string_view kStatusAttribute = "status";

bool is_withdrawn(const Claim& claim) {
    return std::holds_alternative<Withdrawn>(claim.fact.value);
}

/// Works a record's claims out, step by step in the order of PROJECTION.md.
class Working {
public:
    Working(std::span<const Claim> claims, const AgencyId& own) : m_claims(claims), m_own(own) {}

    RecordState finish() {
        m_state.standing.assign(m_claims.size(), Standing::current);
        mark_superseded();
        order_current();
        m_state.type = stated_type();
        m_type = catalogue().record_type(m_state.type);
        for (auto group = m_order.cbegin(); group != m_order.cend();)
            group = judge(group);
        note_times_and_agencies();
        m_state.title = title();
        m_state.marking = marking();
        m_state.status = preferred(kStatusAttribute);
        note_references();
        note_search_texts();
        return std::move(m_state);
    }

private:
    using Order = std::vector<std::size_t>;

    [[nodiscard]] const Claim& at(std::size_t i) const { return m_claims[i]; }
    [[nodiscard]] bool shown(std::size_t i) const { return m_state.standing[i] == Standing::shown; }
    [[nodiscard]] const Attribute* attribute(std::string_view id) const {
        return m_type == nullptr ? nullptr : m_type->find(id);
    }

    void mark_superseded() {
        using Named = std::tuple<Digest, AgencyId, std::string_view>;
        std::vector<Named> named;
        for (const Claim& claim : m_claims) {
            for (const Digest& earlier : claim.fact.supersedes) {
                named.emplace_back(earlier, claim.agency, claim.fact.attribute);
            }
        }
        if (named.empty()) return;
        std::ranges::sort(named);
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            const Named self(at(i).digest, at(i).agency, at(i).fact.attribute);
            if (std::ranges::binary_search(named, self)) m_state.standing[i] = Standing::superseded;
        }
    }

    void order_current() {
        m_order.reserve(m_claims.size());
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            if (m_state.standing[i] == Standing::current) m_order.push_back(i);
        }
        std::ranges::sort(m_order, [this](std::size_t a, std::size_t b) {
            const Claim& left = at(a);
            const Claim& right = at(b);
            if (const auto by_attribute = left.fact.attribute <=> right.fact.attribute; by_attribute != 0) {
                return by_attribute < 0;
            }
            if (left.agency != right.agency) return left.agency < right.agency;
            return left.rank() < right.rank();
        });
    }

    [[nodiscard]] std::string stated_type() const {
        const Claim* first = nullptr;
        for (const std::size_t i : m_order) {
            const Claim& claim = at(i);
            if (claim.fact.attribute != kTypeAttribute || is_withdrawn(claim)) continue;
            if (first == nullptr || claim.rank() < first->rank()) first = &claim;
        }
        return first == nullptr ? std::string{} : to_text(first->fact.value);
    }

    /// One agency's current claims of one attribute, which follow each other; gives where they end.
    Order::const_iterator judge(Order::const_iterator begin) {
        const Claim& first = at(*begin);
        const auto end = std::find_if(begin, m_order.cend(), [&](std::size_t i) {
            return at(i).agency != first.agency || at(i).fact.attribute != first.fact.attribute;
        });
        if (is_many_valued(m_state.type, first.fact.attribute)) {
            for (auto i = begin; i != end; ++i)
                show(*i);
            return end;
        }
        show(*(end - 1));
        const bool differ =
            std::any_of(begin, end, [&](std::size_t i) { return at(i).fact.value != first.fact.value; });
        if (differ) ++m_state.conflicts;
        return end;
    }

    void show(std::size_t i) {
        if (!is_withdrawn(at(i))) m_state.standing[i] = Standing::shown;
    }

    void note_times_and_agencies() {
        for (std::size_t i = 0; i < m_claims.size(); ++i) {
            if (i == 0 || at(i).claimed > m_state.changed) m_state.changed = at(i).claimed;
        }
        for (const std::size_t i : m_order) {
            if (!is_withdrawn(at(i))) m_state.agencies.push_back(at(i).agency);
        }
        std::ranges::sort(m_state.agencies);
        const auto rest = std::ranges::unique(m_state.agencies);
        m_state.agencies.erase(rest.begin(), rest.end());
    }

    [[nodiscard]] const Claim* preferred_claim(std::string_view id) const {
        return core::preferred_claim(m_claims, m_state.standing, id, m_own);
    }
    [[nodiscard]] std::string preferred(std::string_view id) const {
        const Claim* claim = preferred_claim(id);
        return claim == nullptr ? std::string{} : to_text(claim->fact.value);
    }

    [[nodiscard]] std::string title() const {
        std::string out;
        if (m_type == nullptr) return out;
        for (const std::string& id : m_type->title) {
            const Claim* claim = preferred_claim(id);
            if (claim == nullptr) continue;
            // A reference in words would be another record's state.
            if (std::holds_alternative<RecordId>(claim->fact.value)) continue;
            if (!out.empty()) out += ' ';
            const auto* date = std::get_if<PartialDate>(&claim->fact.value);
            out += date != nullptr ? in_words(*date) : display_text(attribute(id), claim->fact.value);
        }
        return out;
    }

    /// Agencies may mark it differently: the strictest classification counts, and of that the preferred
    /// claim.
    [[nodiscard]] std::string marking() const {
        const Claim* chosen = preferred_claim(kMarkingAttribute);
        if (chosen == nullptr) return {};
        const Claim* strictest = chosen;
        for (const std::size_t i : m_order) {
            if (!shown(i) || at(i).fact.attribute != kMarkingAttribute) continue;
            if (classification_of(at(i)) > classification_of(*strictest)) strictest = &at(i);
        }
        return to_text(strictest->fact.value);
    }
    static Classification classification_of(const Claim& claim) {
        const auto marking = parse_marking(to_text(claim.fact.value));
        return marking ? marking->classification : Classification::official;
    }

    void note_references() {
        for (const std::size_t i : m_order) {
            if (!shown(i)) continue;
            const Value& value = at(i).fact.value;
            if (const auto* record = std::get_if<RecordId>(&value)) {
                m_state.references.push_back({at(i).fact.attribute, copy_of(record->view())});
            } else if (const auto* attachment = std::get_if<AttachmentId>(&value)) {
                m_state.references.push_back({at(i).fact.attribute, copy_of(attachment->view())});
            }
        }
        std::ranges::sort(m_state.references);
        const auto rest = std::ranges::unique(m_state.references);
        m_state.references.erase(rest.begin(), rest.end());
    }

    void note_search_texts() {
        const Claim* before = nullptr;
        for (const std::size_t i : m_order) {
            if (!shown(i)) continue;
            const Claim& claim = at(i);
            // Agencies that agree need no second entry.
            const bool again = before != nullptr && before->fact.attribute == claim.fact.attribute &&
                               before->fact.value == claim.fact.value;
            before = &claim;
            const Attribute* known = attribute(claim.fact.attribute);
            if (again || known == nullptr) continue;
            note_search_text(*known, claim.fact.value);
        }
    }

    void note_search_text(const Attribute& known, const Value& value) {
        const auto add = [](std::string& column, std::string_view words) {
            if (!column.empty()) column += '\n';
            column += words;
        };
        const auto* date = std::get_if<PartialDate>(&value);
        const std::string words = date != nullptr ? compact_date(*date) : display_text(&known, value);
        switch (known.search) {
        case SearchUse::none:
            return;
        case SearchUse::name:
            add(m_state.search.name, words);
            for_each_word(words, [&](std::string_view word) {
                if (const std::string key = sound_key(word); !key.empty()) add(m_state.search.sound, key);
            });
            return;
        case SearchUse::identifier: {
            add(m_state.search.identifier, words);
            const std::string compact = compact_identifier(words);
            if (!compact.empty() && compact != lowered(words)) add(m_state.search.identifier, compact);
            return;
        }
        case SearchUse::text:
            add(m_state.search.text, words);
            return;
        }
    }

    std::span<const Claim> m_claims;
    const AgencyId& m_own;
    const RecordType* m_type = nullptr;
    Order m_order; ///< what is not superseded, by attribute, agency and rank
    RecordState m_state;
};

} // namespace

const Claim* preferred_claim(std::span<const Claim> claims, std::span<const Standing> standing,
                             std::string_view attribute, const AgencyId& own) {
    const Claim* best = nullptr;
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const Claim& claim = claims[i];
        if (standing[i] != Standing::shown || claim.fact.attribute != attribute) continue;
        const bool ours = claim.agency == own;
        const bool best_ours = best != nullptr && best->agency == own;
        if (best == nullptr || (ours && !best_ours) || (ours == best_ours && best->rank() < claim.rank())) {
            best = &claim;
        }
    }
    return best;
}

bool is_many_valued(std::string_view type, std::string_view attribute) {
    if (attribute == kTypeAttribute) return false;
    if (attribute == kCaseAttribute) return true;
    const Attribute* known = catalogue().attribute(type, attribute);
    return known == nullptr || known->many;
}

std::string display_text(const Attribute* attribute, const Value& value) {
    if (const auto* yes = std::get_if<bool>(&value)) return *yes ? "Yes" : "No";
    if (const auto* instant = std::get_if<Instant>(&value)) return in_words(*instant);
    const auto* code = std::get_if<Code>(&value);
    if (code == nullptr || attribute == nullptr) return to_text(value);
    return catalogue().label_of(attribute->vocabulary, code->code);
}

RecordState state_of(std::span<const Claim> claims, const AgencyId& own) {
    return Working(claims, own).finish();
}

} // namespace counterpart::core
