// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/rule_matches.h"

#include "core/projection/state.h"

#include <algorithm>

namespace counterpart::core {

namespace {

struct LinkAt {
    RecordId link;
    RecordId far_end;
    std::string role;
};

/// What conditions ask of a record.
struct Known {
    std::string type;
    std::set<std::pair<std::string, std::string>> codes; ///< attribute and code
    std::vector<LinkAt> links;
};

class Matching {
public:
    Matching(ClaimReader& reader, const RecordId& case_id, const AgencyId& own)
        : m_reader(reader), m_case(case_id), m_own(own) {}

    Result<void> read(const std::set<RecordId>& records) {
        for (const RecordId& id : records) TRY(read(id));
        // A link's end may be somebody of another case: a place of this one is theirs all the same.
        std::vector<RecordId> elsewhere;
        for (const auto& [id, known] : m_known) {
            if (!records.contains(id)) elsewhere.push_back(id);
        }
        for (const RecordId& id : elsewhere) TRY(read(id));
        return {};
    }

    void match(const WithholdingRule& rule) {
        for (const RuleMatch& match : rule.matches) {
            for (const auto& [id, known] : m_known) {
                if (known.type == match.type && holds(match, known)) keep(rule, match, id, known);
            }
        }
    }

    KeptByRules out;

private:
    Result<void> read(const RecordId& id) {
        TRY_ASSIGN(const RecordClaims all, m_reader.of(id));
        const RecordState state = state_of(all.claims, m_own);
        Known& known = m_known[id]; // a link may have brought it already
        known.type = state.type;
        RecordId from, to;
        for (std::size_t i = 0; i < all.claims.size(); ++i) {
            if (state.standing[i] != Standing::shown) continue;
            const Fact& fact = all.claims[i].fact;
            if (const auto* code = std::get_if<Code>(&fact.value)) known.codes.emplace(fact.attribute, code->code);
            const auto* target = std::get_if<RecordId>(&fact.value);
            if (target != nullptr && fact.attribute == "from") from = *target;
            if (target != nullptr && fact.attribute == "to") to = *target;
        }
        if (known.type != "link") return {};
        const std::set<std::pair<std::string, std::string>> codes = known.codes;
        for (const auto& [attribute, role] : codes) {
            if (attribute != "role") continue;
            m_known[from].links.push_back({id, to, role});
            m_known[to].links.push_back({id, from, role});
        }
        return {};
    }

    static bool holds(const RuleMatch& match, const Known& known) {
        if (match.when.empty()) return true;
        return std::ranges::any_of(match.when, [&](const RuleCondition& condition) {
            const bool stated = std::ranges::any_of(condition.codes, [&](const std::string& code) {
                return known.codes.contains({condition.attribute, code});
            });
            return stated || std::ranges::any_of(known.links, [&](const LinkAt& at) {
                return std::ranges::find(condition.roles, at.role) != condition.roles.end();
            });
        });
    }

    void keep(const WithholdingRule& rule, const RuleMatch& match, const RecordId& id, const Known& known) {
        for (const std::string& attribute : match.attributes) out.attributes.emplace(std::pair(id, attribute), &rule);
        for (const LinkAt& at : known.links) {
            if (std::ranges::find(match.links, at.role) == match.links.end()) continue;
            out.records.emplace(at.link, &rule);
            const auto far = m_known.find(at.far_end);
            if (far == m_known.end() || at.far_end == m_case) continue;
            if (std::ranges::find(match.far_ends, far->second.type) == match.far_ends.end()) continue;
            out.records.emplace(at.far_end, &rule);
        }
    }

    ClaimReader& m_reader;
    const RecordId& m_case;
    const AgencyId& m_own;
    std::map<RecordId, Known> m_known;
};

} // namespace

Result<KeptByRules> kept_by_rules(const std::vector<const WithholdingRule*>& rules, ClaimReader& reader,
                                  const std::set<RecordId>& records, const RecordId& case_id, const AgencyId& own) {
    if (rules.empty()) return KeptByRules{};
    Matching matching(reader, case_id, own);
    TRY(matching.read(records));
    for (const WithholdingRule* rule : rules) matching.match(*rule);
    return std::move(matching.out);
}

} // namespace counterpart::core
