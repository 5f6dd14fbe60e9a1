// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/third_parties.h"

#include "core/model/catalogue.h"
#include "core/projection/claims.h"
#include "core/projection/state.h"

#include <algorithm>
#include <array>
#include <map>

namespace counterpart::core {

namespace {

constexpr std::array<std::string_view, 3> kSubjectRoles{"subject", "suspect", "offender"};

struct Person {
    RecordSummary summary;
    std::uint64_t facts = 0;
    std::vector<std::string> roles;
};
struct Tie {
    RecordId from;
    RecordId to;
    std::string role;
};

class People {
public:
    People(const Reading& reading, ClaimReader reader) : m_reading(reading), m_reader(std::move(reader)) {}

    Result<void> read(const SelectedRecord& record) {
        TRY_ASSIGN(RecordSummary summary, summary_of(m_reading, record.record));
        if (summary.type != "person" && summary.type != "link") return {};
        TRY_ASSIGN(const RecordClaims all, m_reader.of(record.record));
        const RecordState state = state_of(all.claims, m_reading.own_agency);
        Tie tie;
        std::vector<std::string> roles;
        for (std::size_t i = 0; i < all.claims.size(); ++i) {
            if (state.standing[i] != Standing::shown) continue;
            const Fact& fact = all.claims[i].fact;
            const auto* code = std::get_if<Code>(&fact.value);
            if (code != nullptr && fact.attribute == "role") roles.push_back(code->code);
            const auto* end = std::get_if<RecordId>(&fact.value);
            if (end != nullptr && fact.attribute == "from") tie.from = *end;
            if (end != nullptr && fact.attribute == "to") tie.to = *end;
        }
        if (summary.type == "person") {
            m_people[record.record] = {std::move(summary), record.leaving.size(), std::move(roles)};
        } else if (!roles.empty()) {
            tie.role = roles.front();
            m_ties.push_back(std::move(tie));
        }
        return {};
    }

    Result<PeopleInIt> divide(const std::set<RecordId>& about) {
        for (const RecordId& id : about) {
            if (!m_people.contains(id)) return fail(ErrorCode::invalid_argument, "disclosure.about_not_a_person");
        }
        for (const auto& [id, person] : m_people) {
            const bool marked = std::ranges::any_of(person.roles, [](const std::string& role) {
                return std::ranges::find(kSubjectRoles, role) != kSubjectRoles.end();
            });
            if (about.empty() ? marked : about.contains(id)) m_subjects.insert(id);
        }
        PeopleInIt out;
        for (const auto& [id, person] : m_people) {
            if (m_subjects.contains(id)) {
                out.subjects.push_back(person.summary);
            } else {
                out.third_parties.push_back({person.summary, person.facts, because(id, person)});
            }
        }
        return out;
    }

private:
    /// What they are themselves, then what they are to a subject; else through whom they come in.
    std::vector<std::string> because(const RecordId& id, const Person& person) const {
        std::vector<std::string> out;
        for (const std::string& role : person.roles) out.push_back(catalogue().label_of("person_role", role));
        std::vector<std::string> through;
        bool tied = false;
        for (const Tie& tie : m_ties) {
            const bool outgoing = tie.from == id;
            if (!outgoing && tie.to != id) continue;
            const RecordId& other = outgoing ? tie.to : tie.from;
            if (m_subjects.contains(other)) {
                tied = true;
                out.push_back(words_of(tie.role, outgoing) + " " + m_people.at(other).summary.title);
            } else if (const auto found = m_people.find(other); found != m_people.end()) {
                through.push_back(found->second.summary.title);
            } else if (is_telling(tie.role)) {
                out.push_back(words_of(tie.role, outgoing) + " an event");
            }
        }
        if (!tied && !through.empty()) out.push_back("linked through " + through.front() + " alone");
        if (!tied && out.empty()) out.push_back(m_subjects.empty() ? "nobody is marked as the subject" : "not linked to a subject");
        return out;
    }

    static bool is_telling(std::string_view role) {
        return role == "victim_of" || role == "witness_to" || role == "reported";
    }
    static std::string words_of(const std::string& role, bool outgoing) {
        const VocabularyCode* code = catalogue().code("link_role", role);
        if (code == nullptr) return role;
        return outgoing ? code->label : std::string(code->field("reverse"));
    }

    const Reading& m_reading;
    ClaimReader m_reader;
    std::map<RecordId, Person> m_people;
    std::vector<Tie> m_ties;
    std::set<RecordId> m_subjects;
};

} // namespace

Result<PeopleInIt> people_in(const Reading& reading, const Selection& selection, const std::set<RecordId>& about) {
    TRY_ASSIGN(auto reader, ClaimReader::open(reading.db));
    People people(reading, std::move(reader));
    for (const SelectedRecord& record : selection.records) TRY(people.read(record));
    return people.divide(about);
}

} // namespace counterpart::core
