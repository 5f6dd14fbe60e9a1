// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/selection.h"

#include "core/disclosure/rule_matches.h"
#include "core/disclosure/versions.h"
#include "core/model/catalogue.h"
#include "core/projection/claims.h"
#include "core/projection/queries.h"
#include "core/projection/state.h"
#include "crypto/primitive/hash.h"

#include <algorithm>

namespace counterpart::core {

namespace {

constexpr std::string_view kLinkType = "link";
constexpr std::string_view kFrom = "from";
constexpr std::string_view kTo = "to";

class Selecting {
public:
    Selecting(Database& db, const SelectionRequest& request, ClaimReader reader, Statement sent)
        : m_db(db), m_request(request), m_reader(std::move(reader)), m_sent(std::move(sent)) {}

    Result<void> choose_records() {
        TRY_ASSIGN(const std::vector<RecordId> in_case, record_ids_in_case(m_db, m_request.case_id));
        const std::set<RecordId> all(in_case.begin(), in_case.end());
        for (const RecordId& id : m_request.only) {
            if (id != m_request.case_id && !all.contains(id)) {
                return fail(ErrorCode::invalid_argument, "disclosure.not_in_case");
            }
        }
        std::set<RecordId> with_case = all;
        with_case.insert(m_request.case_id);
        for (const Withhold& choice : m_request.withhold) {
            if (!with_case.contains(choice.record)) return fail(ErrorCode::invalid_argument, "disclosure.not_in_case");
        }
        TRY_ASSIGN(m_rules, kept_by_rules(m_request.rules, m_reader, with_case, m_request.case_id, m_request.own_agency));
        for (const RecordId& id : all) {
            if (const auto by = kept_whole(id)) {
                m_out.kept.push_back({id, *by});
                continue;
            }
            if (m_request.only.empty() || m_request.only.contains(id)) m_chosen.insert(id);
        }
        m_chosen.insert(m_request.case_id); // what the others are parts of goes along
        return take_links(all);
    }

    Result<Selection> select() {
        for (const RecordId& id : m_chosen) TRY(select_record(id));
        for (const Withhold& choice : m_request.withhold) {
            const bool there = !choice.fact || !m_chosen.contains(choice.record) || m_used.contains(*choice.fact);
            if (!there) return fail(ErrorCode::not_found, "disclosure.no_such_value", choice.attribute);
        }
        for (const AttachmentId& id : m_attachments) TRY(select_attachment(id));
        TRY(check_together());
        TRY(check_versions(m_db, {m_request.to_agency, m_request.completes}, m_out.records, m_sanitised));
        if (m_out.facts_leaving == 0) return fail(ErrorCode::invalid_argument, "disclosure.nothing_selected");
        m_out.digest = digest_of_selection(m_request.case_id, m_request.to_agency, m_out);
        return std::move(m_out);
    }

private:
    /// A link goes exactly where both its ends go, whether or not it was named.
    Result<void> take_links(const std::set<RecordId>& all) {
        for (const RecordId& id : all) {
            TRY_ASSIGN(const RecordClaims known, m_reader.of(id));
            if (!is_link(known)) continue;
            const bool both_ends = std::ranges::all_of(known.claims, [&](const Claim& claim) {
                const auto* target = std::get_if<RecordId>(&claim.fact.value);
                const bool end = claim.fact.attribute == kFrom || claim.fact.attribute == kTo;
                return !end || target == nullptr || m_chosen.contains(*target);
            });
            if (both_ends && !kept_whole(id)) {
                m_chosen.insert(id);
            } else {
                m_chosen.erase(id);
            }
        }
        return {};
    }

    /// Whoever has both reads what was taken out.
    Result<void> check_together() const {
        for (const auto& [version, original] : m_sanitised) {
            if (m_chosen.contains(original)) {
                return fail(ErrorCode::denied, "disclosure.sanitised_with_original", to_hex(version.view()).substr(0, 8));
            }
        }
        return {};
    }

    std::optional<KeptBy> kept_whole(const RecordId& id) const {
        if (m_request.withhold.contains({id, {}})) return KeptBy{};
        const auto rule = m_rules.records.find(id);
        if (rule == m_rules.records.end()) return {};
        return KeptBy{KeptReason::rule, rule->second->id, rule->second->label};
    }

    static bool is_link(const RecordClaims& known) {
        return std::ranges::any_of(known.claims, [](const Claim& claim) {
            const auto* code = std::get_if<Code>(&claim.fact.value);
            return claim.fact.attribute == kTypeAttribute && code != nullptr && code->code == kLinkType;
        });
    }

    Result<void> select_record(const RecordId& id) {
        TRY_ASSIGN(const RecordClaims known, m_reader.of(id));
        if (known.claims.empty()) return fail(ErrorCode::not_found, "record.not_found");
        const RecordState state = state_of(known.claims, m_request.own_agency);
        TRY(check_choices(id, known, state.type));
        SelectedRecord out{id, {}, {}};
        for (std::size_t i = 0; i < known.claims.size(); ++i) {
            const Claim& claim = known.claims[i];
            if (state.standing[i] == Standing::superseded) continue;
            const bool partners = claim.agency != m_request.own_agency;
            TRY_ASSIGN(const auto origin, partners ? origin_of(claim) : Result<std::optional<Digest>>{});
            if (partners && !origin) {
                ++m_out.partner_facts_left_out;
                continue;
            }
            TRY_ASSIGN(const Decision decision, decide(claim));
            if (decision.leaves) {
                if (origin) m_out.origins.insert(*origin);
                if (origin) ++m_out.partner_facts_passed_on;
                out.leaving.push_back({claim.digest, claim.changeset});
                if (const auto* attachment = std::get_if<AttachmentId>(&claim.fact.value)) m_attachments.insert(*attachment);
            } else if (decision.kept) {
                out.withheld.push_back({claim.digest, claim.changeset, *decision.kept});
            }
        }
        if (out.leaving.empty()) return {};
        std::ranges::sort(out.leaving);
        std::ranges::sort(out.withheld);
        m_out.facts_leaving += out.leaving.size();
        m_out.facts_withheld += out.withheld.size();
        m_out.records.push_back(std::move(out));
        return {};
    }

    Result<std::optional<Digest>> origin_of(const Claim& claim) {
        if (m_request.origins == nullptr) return std::optional<Digest>{};
        return m_request.origins->origin_of(claim);
    }

    /// Where it neither leaves nor is kept, there is nothing that the recipient could miss.
    struct Decision {
        bool leaves = false;
        std::optional<KeptBy> kept = {};
    };

    /// A choice that keeps nothing back would let out what the officer meant to keep.
    Result<void> check_choices(const RecordId& id, const RecordClaims& known, const std::string& type) const {
        for (auto choice = m_request.withhold.lower_bound({id, {}});
             choice != m_request.withhold.end() && choice->record == id; ++choice) {
            if (choice->attribute.empty()) continue;
            const Attribute* attribute = catalogue().attribute(type, choice->attribute);
            if (attribute != nullptr && !attribute->withholdable) {
                return fail(ErrorCode::invalid_argument, "disclosure.not_withholdable", choice->attribute);
            }
            const bool stated = std::ranges::any_of(
                known.claims, [&](const Claim& claim) { return claim.fact.attribute == choice->attribute; });
            if (attribute == nullptr && !stated) {
                return fail(ErrorCode::invalid_argument, "record.unknown_attribute", choice->attribute);
            }
            if (!stated) return fail(ErrorCode::invalid_argument, "disclosure.keeps_nothing", choice->attribute);
        }
        return {};
    }

    std::optional<KeptBy> chosen_to_stay(const Claim& claim) {
        const Fact& fact = claim.fact;
        if (m_request.withhold.contains({fact.record, fact.attribute})) return KeptBy{};
        if (!m_request.withhold.contains({fact.record, fact.attribute, claim.digest})) return {};
        m_used.insert(claim.digest);
        return KeptBy{KeptReason::value, {}};
    }

    Result<Decision> decide(const Claim& claim) {
        const Fact& fact = claim.fact;
        const auto* target = std::get_if<RecordId>(&fact.value);
        if (catalogue().is_local(fact.attribute)) {
            if (target != nullptr && fact.attribute == kSanitisedFrom) m_sanitised.emplace_back(fact.record, *target);
            return Decision{};
        }
        const auto chosen = chosen_to_stay(claim);
        if (std::holds_alternative<Withdrawn>(fact.value)) {
            // Rules do not hold back that a value is no longer so: who was given it is to know.
            TRY_ASSIGN(const bool concerns, takes_back_what_left(fact));
            return concerns ? Decision{!chosen, chosen} : Decision{};
        }
        if (chosen) return Decision{false, chosen};
        const auto rule = m_rules.attributes.find({fact.record, fact.attribute});
        if (rule != m_rules.attributes.end()) return Decision{false, KeptBy{KeptReason::rule, rule->second->id, rule->second->label}};
        if (target == nullptr || m_chosen.contains(*target)) return Decision{true};
        if (fact.attribute == kCaseAttribute) return Decision{};
        return Decision{false, KeptBy{KeptReason::reference, {}}};
    }

    /// Taking a value back concerns those who were given it.
    Result<bool> takes_back_what_left(const Fact& fact) {
        for (const Digest& earlier : fact.supersedes) {
            TRY_ASSIGN(const bool sent, m_sent.with(earlier, m_request.to_agency).step());
            m_sent.reset();
            if (sent) return true;
        }
        return false;
    }

    Result<void> select_attachment(const AttachmentId& id) {
        TRY_ASSIGN(auto size, m_db.prepare("SELECT size FROM attachment WHERE attachment_id = ?"));
        TRY_ASSIGN(const bool here, size.with(id).step());
        if (!here) return {};
        m_out.attachments.push_back(id);
        m_out.attachment_bytes += static_cast<std::uint64_t>(size.integer(0));
        return {};
    }

    Database& m_db;
    const SelectionRequest& m_request;
    ClaimReader m_reader;
    Statement m_sent;
    std::set<RecordId> m_chosen;
    std::set<AttachmentId> m_attachments;
    KeptByRules m_rules;
    std::set<Digest> m_used;                                   ///< values that the officer named, and that are there
    std::vector<std::pair<RecordId, RecordId>> m_sanitised;    ///< a version that leaves, and what it is a version of
    Selection m_out;
};

} // namespace

std::string to_text(const KeptBy& by) {
    switch (by.reason) {
    case KeptReason::choice:
        return "choice";
    case KeptReason::value:
        return "value";
    case KeptReason::rule:
        return "rule:" + by.rule;
    case KeptReason::reference:
        break;
    }
    return "reference";
}

Digest digest_of_selection(const RecordId& case_id, const AgencyId& to_agency, const Selection& selection) {
    crypto::Blake2b hash{crypto::HashLabel("cp/selection/v1")};
    hash.update(case_id.view()).update(to_agency.view());
    for (const SelectedRecord& record : selection.records) {
        hash.update(record.record.view());
        for (const SelectedFact& fact : record.leaving) hash.update(fact.fact.view());
        hash.update(Digest{}.view());
        for (const WithheldFact& fact : record.withheld) hash.update(fact.fact.view());
        hash.update(Digest{}.view());
    }
    for (const AttachmentId& id : selection.attachments) hash.update(id.view());
    return hash.finish();
}

Result<std::vector<const WithholdingRule*>> rules_in_force(const WithholdingRules& all, const std::vector<std::string>& chosen,
                                                           const std::vector<std::string>& set_aside) {
    for (const auto* ids : {&chosen, &set_aside}) {
        for (const std::string& id : *ids) {
            if (all.find(id) == nullptr) return fail(ErrorCode::invalid_argument, "disclosure.unknown_rule", id);
        }
    }
    const auto has = [](const std::vector<std::string>& ids, const std::string& id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    std::vector<const WithholdingRule*> out;
    for (const WithholdingRule& rule : all.rules) {
        if (!has(set_aside, rule.id) && (rule.standing || has(chosen, rule.id))) out.push_back(&rule);
    }
    return out;
}

Result<Selection> select_disclosure(Database& db, const SelectionRequest& request) {
    TRY_ASSIGN(auto reader, ClaimReader::open(db));
    TRY_ASSIGN(auto sent, db.prepare("SELECT 1 FROM bundle_sent_fact s JOIN fact f ON f.id = s.fact "
                                     "JOIN bundle_sent b ON b.id = s.bundle "
                                     "WHERE f.digest = ? AND b.recipient_agency = ? AND b.state <> 'failed'"));
    Selecting selecting(db, request, std::move(reader), std::move(sent));
    TRY(selecting.choose_records());
    return selecting.select();
}

} // namespace counterpart::core
