// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/selection.h"

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
        for (const RecordId& id : all) {
            if (m_request.withhold.contains({id, {}})) continue;
            if (m_request.only.empty() || m_request.only.contains(id)) m_chosen.insert(id);
        }
        m_chosen.insert(m_request.case_id); // what the others are parts of goes along
        return take_links(all);
    }

    Result<Selection> select() {
        for (const RecordId& id : m_chosen) TRY(select_record(id));
        for (const AttachmentId& id : m_attachments) TRY(select_attachment(id));
        if (m_out.facts_leaving == 0) return fail(ErrorCode::invalid_argument, "disclosure.nothing_selected");
        m_out.digest = digest();
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
            const bool withheld = m_request.withhold.contains({id, {}});
            if (both_ends && !withheld) {
                m_chosen.insert(id);
            } else {
                m_chosen.erase(id);
            }
        }
        return {};
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
        SelectedRecord out{id, {}, {}};
        for (std::size_t i = 0; i < known.claims.size(); ++i) {
            const Claim& claim = known.claims[i];
            if (state.standing[i] == Standing::superseded) continue;
            if (claim.agency != m_request.own_agency) {
                ++m_out.partner_facts_left_out;
                continue;
            }
            TRY_ASSIGN(const Decision decision, decide(claim, state.type));
            if (decision == Decision::leaves) {
                out.leaving.push_back({claim.digest, claim.changeset});
                if (const auto* attachment = std::get_if<AttachmentId>(&claim.fact.value)) m_attachments.insert(*attachment);
            } else if (decision == Decision::stays) {
                out.withheld.push_back({claim.digest, claim.changeset});
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

    enum class Decision {
        leaves,
        stays,         ///< withheld, and counted as such
        not_concerned, ///< nothing the recipient could miss
    };

    Result<Decision> decide(const Claim& claim, const std::string& type) {
        const Fact& fact = claim.fact;
        if (m_request.withhold.contains({fact.record, fact.attribute})) {
            const Attribute* attribute = catalogue().attribute(type, fact.attribute);
            if (attribute != nullptr && !attribute->withholdable) {
                return fail(ErrorCode::invalid_argument, "disclosure.not_withholdable", fact.attribute);
            }
            return Decision::stays;
        }
        if (std::holds_alternative<Withdrawn>(fact.value)) return decide_withdrawal(fact);
        const auto* target = std::get_if<RecordId>(&fact.value);
        if (target == nullptr || m_chosen.contains(*target)) return Decision::leaves;
        return fact.attribute == kCaseAttribute ? Decision::not_concerned : Decision::stays;
    }

    /// Taking a value back concerns those who were given it.
    Result<Decision> decide_withdrawal(const Fact& fact) {
        for (const Digest& earlier : fact.supersedes) {
            TRY_ASSIGN(const bool sent, m_sent.with(earlier, m_request.to_agency).step());
            m_sent.reset();
            if (sent) return Decision::leaves;
        }
        return Decision::not_concerned;
    }

    Result<void> select_attachment(const AttachmentId& id) {
        TRY_ASSIGN(auto size, m_db.prepare("SELECT size FROM attachment WHERE attachment_id = ?"));
        TRY_ASSIGN(const bool here, size.with(id).step());
        if (!here) return {};
        m_out.attachments.push_back(id);
        m_out.attachment_bytes += static_cast<std::uint64_t>(size.integer(0));
        return {};
    }

    Digest digest() const {
        crypto::Blake2b hash{crypto::HashLabel("cp/selection/v1")};
        hash.update(m_request.case_id.view()).update(m_request.to_agency.view());
        for (const SelectedRecord& record : m_out.records) {
            hash.update(record.record.view());
            for (const SelectedFact& fact : record.leaving) hash.update(fact.fact.view());
            hash.update(Digest{}.view());
            for (const SelectedFact& fact : record.withheld) hash.update(fact.fact.view());
            hash.update(Digest{}.view());
        }
        for (const AttachmentId& id : m_out.attachments) hash.update(id.view());
        return hash.finish();
    }

    Database& m_db;
    const SelectionRequest& m_request;
    ClaimReader m_reader;
    Statement m_sent;
    std::set<RecordId> m_chosen;
    std::set<AttachmentId> m_attachments;
    Selection m_out;
};

} // namespace

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
