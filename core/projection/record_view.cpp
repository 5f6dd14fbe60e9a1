// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"
#include "core/model/text.h"
#include "core/projection/claims.h"
#include "core/projection/queries.h"
#include "core/projection/state.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace counterpart::core {

namespace {

constexpr std::string_view kLinkType = "link";
constexpr std::string_view kDocumentType = "document";
constexpr std::string_view kFrom = "from";
constexpr std::string_view kTo = "to";
constexpr std::string_view kAttachment = "attachment";
constexpr std::string_view kFileName = "file_name";

/// One record's claims with what they amount to.
struct Whole {
    RecordClaims all;
    RecordState state;

    [[nodiscard]] const Claim* preferred(std::string_view attribute, const AgencyId& own) const {
        return preferred_claim(all.claims, state.standing, attribute, own);
    }
    [[nodiscard]] std::string text(std::string_view attribute, const AgencyId& own) const {
        const Claim* claim = preferred(attribute, own);
        return claim == nullptr ? std::string{} : to_text(claim->fact.value);
    }
};

Result<Whole> read_whole(const Reading& reading, ClaimReader& reader, const RecordId& id) {
    Whole out;
    TRY_ASSIGN(out.all, reader.of(id));
    if (out.all.claims.empty()) return fail(ErrorCode::not_found, "record.not_found");
    out.state = state_of(out.all.claims, reading.own_agency);
    return out;
}

Result<std::vector<RecordId>> records_pointing_to(Database& db, ByteView target, std::string_view attribute) {
    TRY_ASSIGN(auto rows, db.prepare("SELECT r.record FROM reference p JOIN record r ON r.id = p.record "
                                     "WHERE p.target = ? AND p.attribute = ? ORDER BY r.record"));
    rows.with(target, attribute);
    std::vector<RecordId> out;
    for (;;) {
        TRY_ASSIGN(const bool more, rows.step());
        if (!more) return out;
        out.push_back(rows.octets<RecordId>(0));
    }
}

/// A reference by the title of the record it points to, an attachment by that of the document it belongs to.
Result<std::string> words_for(const Reading& reading, const Attribute* attribute, const Value& value) {
    std::optional<RecordId> target;
    if (const auto* record = std::get_if<RecordId>(&value)) target = *record;
    const auto* attachment = std::get_if<AttachmentId>(&value);
    if (attachment != nullptr) {
        TRY_ASSIGN(const auto documents, records_pointing_to(reading.db, attachment->view(), kAttachment));
        if (!documents.empty()) target = documents.front();
    } else if (!target) {
        return display_text(attribute, value);
    }
    if (target) {
        const auto summary = summary_of(reading, *target);
        if (summary) return summary->title;
        if (summary.error().code != ErrorCode::not_found) return tl::make_unexpected(summary.error());
    }
    return attachment != nullptr ? "a file that no document here names" : "a record that is not here";
}

Result<ClaimView> claim_view(const Reading& reading, const Whole& whole, std::size_t i) {
    const Claim& claim = whole.all.claims[i];
    const Arrival& arrival = whole.all.arrivals[i];
    ClaimView out;
    out.fact = claim.digest;
    out.changeset = claim.changeset;
    out.record = claim.fact.record;
    out.attribute = claim.fact.attribute;
    out.value = claim.fact.value;
    TRY_ASSIGN(out.text,
               words_for(reading, catalogue().attribute(whole.state.type, out.attribute), claim.fact.value));
    out.agency = claim.agency;
    out.agency_name = reading.names.agency(claim.agency);
    out.author = claim.author;
    out.author_name = reading.names.officer(claim.author);
    out.claimed = claim.claimed;
    out.received = arrival.received;
    if (arrival.own) {
        out.signature = SignatureState::own;
    } else {
        out.signature = reading.names.revoked(claim.author) ? SignatureState::revoked : SignatureState::good;
    }
    out.from_bundle = arrival.bundle;
    out.current = whole.state.standing[i] != Standing::superseded;
    out.shown = whole.state.standing[i] == Standing::shown;
    return out;
}

/// What an attribute's current claims say between them; `claims` are all current ones, withdrawals too.
AttributeView attribute_view(const RecordType* type, std::string_view type_id, std::vector<ClaimView> claims,
                             const AgencyId& own) {
    AttributeView out;
    out.attribute = claims.front().attribute;
    const Attribute* known = type == nullptr ? nullptr : type->find(out.attribute);
    out.label = known == nullptr ? out.attribute : known->label;
    if (is_many_valued(type_id, out.attribute)) {
        std::erase_if(claims, [](const ClaimView& claim) { return !claim.shown; });
    } else {
        std::map<AgencyId, std::vector<const Value*>> by_agency;
        for (const ClaimView& claim : claims)
            by_agency[claim.agency].push_back(&claim.value);
        std::vector<AgencyId> torn;
        for (const auto& [agency, values] : by_agency) {
            if (std::ranges::any_of(values, [&](const Value* value) { return *value != *values.front(); })) {
                torn.push_back(agency);
            }
        }
        out.conflict = !torn.empty();
        // Rivals stand beside what is shown, so that the officer can choose.
        std::erase_if(claims, [&](const ClaimView& claim) {
            return !claim.shown && std::ranges::find(torn, claim.agency) == torn.end();
        });
        const ClaimView* first = nullptr;
        for (const ClaimView& claim : claims) {
            if (!claim.shown) continue;
            if (first == nullptr) first = &claim;
            out.agencies_differ = out.agencies_differ || claim.value != first->value;
        }
    }
    std::ranges::sort(claims, [&](const ClaimView& a, const ClaimView& b) {
        const bool a_theirs = a.agency != own;
        const bool b_theirs = b.agency != own;
        return std::tie(a_theirs, a.agency_name, a.agency, a.claimed, a.fact) <
               std::tie(b_theirs, b.agency_name, b.agency, b.claimed, b.fact);
    });
    out.claims = std::move(claims);
    return out;
}

Result<std::vector<AttributeView>> attribute_views(const Reading& reading, const Whole& whole) {
    std::map<std::string, std::vector<ClaimView>> by_attribute;
    for (std::size_t i = 0; i < whole.all.claims.size(); ++i) {
        if (whole.state.standing[i] == Standing::superseded) continue;
        TRY_ASSIGN(ClaimView view, claim_view(reading, whole, i));
        by_attribute[view.attribute].push_back(std::move(view));
    }
    const RecordType* type = catalogue().record_type(whole.state.type);
    std::vector<AttributeView> out;
    const auto take = [&](std::map<std::string, std::vector<ClaimView>>::iterator found) {
        AttributeView view =
            attribute_view(type, whole.state.type, std::move(found->second), reading.own_agency);
        if (!view.claims.empty()) out.push_back(std::move(view));
        by_attribute.erase(found);
    };
    if (type != nullptr) {
        for (const Attribute& attribute : type->attributes) {
            if (const auto found = by_attribute.find(attribute.id); found != by_attribute.end()) take(found);
        }
    }
    while (!by_attribute.empty())
        take(by_attribute.begin());
    return out;
}

/// The link as seen from one of its ends; nothing where the record that points here is no link, or the other
/// end is not in this store.
Result<std::optional<LinkView>> link_view(const Reading& reading, ClaimReader& reader, const RecordId& link,
                                          std::string_view other_end) {
    const std::optional<LinkView> none;
    TRY_ASSIGN(const Whole whole, read_whole(reading, reader, link));
    if (whole.state.type != kLinkType) return none;
    const Claim* other = whole.preferred(other_end, reading.own_agency);
    const auto* target = other == nullptr ? nullptr : std::get_if<RecordId>(&other->fact.value);
    if (target == nullptr) return none;
    auto summary = summary_of(reading, *target);
    if (!summary) {
        if (summary.error().code == ErrorCode::not_found) return none;
        return tl::make_unexpected(summary.error());
    }
    LinkView out;
    out.link = link;
    out.outgoing = other_end == kTo;
    out.other = std::move(*summary);
    out.role = whole.text("role", reading.own_agency);
    out.strength = whole.text("strength", reading.own_agency);
    out.agency_name = reading.names.agency(other->agency);
    const VocabularyCode* role = catalogue().code("link_role", out.role);
    out.role_label = catalogue().label_of("link_role", out.role);
    if (role != nullptr && !out.outgoing && !role->field("reverse").empty())
        out.role_label = role->field("reverse");
    return out;
}

Result<std::vector<LinkView>> link_views(const Reading& reading, ClaimReader& reader, const RecordId& id) {
    std::vector<LinkView> out;
    for (const auto& [here, there] : {std::pair(kFrom, kTo), std::pair(kTo, kFrom)}) {
        TRY_ASSIGN(const auto links, records_pointing_to(reading.db, id.view(), here));
        for (const RecordId& link : links) {
            TRY_ASSIGN(auto view, link_view(reading, reader, link, there));
            if (view) out.push_back(std::move(*view));
        }
    }
    return out;
}

/// What the file was called: stated by the same changeset. What could not be a file's name is none.
std::string file_name_of(const Whole& whole, const Claim& attachment) {
    for (std::size_t i = 0; i < whole.all.claims.size(); ++i) {
        const Claim& claim = whole.all.claims[i];
        if (claim.fact.attribute != kFileName || claim.changeset != attachment.changeset || whole.state.standing[i] != Standing::shown) continue;
        if (std::string name = to_text(claim.fact.value); check_file_name(name)) return name;
    }
    return {};
}

Result<void> name_by_document(const Reading& reading, ClaimReader& reader, AttachmentView& view) {
    TRY_ASSIGN(const auto documents, records_pointing_to(reading.db, view.id.view(), kAttachment));
    if (documents.empty()) return {};
    TRY_ASSIGN(const Whole document, read_whole(reading, reader, documents.front()));
    view.name = document.state.title;
    for (const Claim& claim : document.all.claims) {
        const auto* id = std::get_if<AttachmentId>(&claim.fact.value);
        if (id != nullptr && *id == view.id) view.file_name = file_name_of(document, claim);
    }
    return {};
}

/// The attachments that a record's shown values name.
Result<void> add_attachments(const Reading& reading, ClaimReader& reader, const Whole& whole, std::vector<AttachmentView>& out) {
    TRY_ASSIGN(auto row, reading.db.prepare("SELECT size FROM attachment WHERE attachment_id = ?"));
    for (std::size_t i = 0; i < whole.all.claims.size(); ++i) {
        const Claim& claim = whole.all.claims[i];
        const auto* id = std::get_if<AttachmentId>(&claim.fact.value);
        if (id == nullptr || whole.state.standing[i] != Standing::shown) continue;
        TRY_ASSIGN(const bool here, row.with(*id).step());
        AttachmentView view;
        view.id = *id;
        view.document = claim.fact.record;
        view.name = whole.state.title;
        view.file_name = file_name_of(whole, claim);
        if (claim.fact.attribute != kAttachment) { // a photograph: called by its document
            TRY(name_by_document(reading, reader, view));
        }
        view.size = here ? static_cast<std::uint64_t>(row.integer(0)) : 0;
        view.agency_name = reading.names.agency(claim.agency);
        view.here = here;
        row.reset();
        out.push_back(std::move(view));
    }
    return {};
}

/// Its own, and those of the documents about it.
Result<std::vector<AttachmentView>> attachment_views(const Reading& reading, ClaimReader& reader,
                                                     const Whole& whole, const RecordId& id,
                                                     const std::vector<LinkView>& links) {
    std::vector<AttachmentView> out;
    TRY(add_attachments(reading, reader, whole, out));
    TRY_ASSIGN(auto documents, records_pointing_to(reading.db, id.view(), "subject"));
    for (const LinkView& link : links) {
        if (link.other.type == kDocumentType) documents.push_back(link.other.id);
    }
    std::ranges::sort(documents);
    const auto rest = std::ranges::unique(documents);
    documents.erase(rest.begin(), rest.end());
    for (const RecordId& document : documents) {
        if (document == id) continue;
        TRY_ASSIGN(const Whole other, read_whole(reading, reader, document));
        TRY(add_attachments(reading, reader, other, out));
    }
    // One that is somebody's photograph too is listed once; two documents may hold the same bytes.
    std::set<std::pair<AttachmentId, std::string>> listed;
    std::erase_if(out, [&](const AttachmentView& one) { return !listed.emplace(one.id, one.name).second; });
    return out;
}

Result<std::vector<RecordSummary>> cases_of(const Reading& reading, const Whole& whole) {
    std::vector<RecordSummary> out;
    for (const Reference& reference : whole.state.references) {
        if (reference.attribute != kCaseAttribute || reference.target.size() != RecordId::kSize) continue;
        auto summary = summary_of(reading, RecordId::from(reference.target));
        if (summary) {
            out.push_back(std::move(*summary));
        } else if (summary.error().code != ErrorCode::not_found) {
            return tl::make_unexpected(summary.error());
        }
    }
    return out;
}

} // namespace

Result<RecordView> record_view(const Reading& reading, const RecordId& id) {
    TRY_ASSIGN(auto reader, ClaimReader::open(reading.db));
    TRY_ASSIGN(const Whole whole, read_whole(reading, reader, id));
    RecordView out;
    TRY_ASSIGN(out.summary, summary_of(reading, id));
    TRY_ASSIGN(out.cases, cases_of(reading, whole));
    TRY_ASSIGN(out.attributes, attribute_views(reading, whole));
    TRY_ASSIGN(out.links, link_views(reading, reader, id));
    TRY_ASSIGN(out.attachments, attachment_views(reading, reader, whole, id, out.links));
    return out;
}

Result<RecordSummary> summary_in_words(const Reading& reading, const RecordId& id) {
    TRY_ASSIGN(RecordSummary out, summary_of(reading, id));
    if (out.type != kLinkType) return out;
    TRY_ASSIGN(auto reader, ClaimReader::open(reading.db));
    TRY_ASSIGN(const Whole whole, read_whole(reading, reader, id));
    const Claim* from = whole.preferred(kFrom, reading.own_agency);
    const Claim* to = whole.preferred(kTo, reading.own_agency);
    if (from == nullptr || to == nullptr) return out;
    TRY_ASSIGN(const std::string one, words_for(reading, nullptr, from->fact.value));
    TRY_ASSIGN(const std::string other, words_for(reading, nullptr, to->fact.value));
    out.title = one + " · " + out.title + " · " + other;
    return out;
}

Result<std::vector<ClaimView>> claim_history(const Reading& reading, const RecordId& id) {
    TRY_ASSIGN(auto reader, ClaimReader::open(reading.db));
    TRY_ASSIGN(const Whole whole, read_whole(reading, reader, id));
    std::vector<ClaimView> out;
    for (std::size_t i = 0; i < whole.all.claims.size(); ++i) {
        TRY_ASSIGN(ClaimView view, claim_view(reading, whole, i));
        out.push_back(std::move(view));
    }
    std::ranges::sort(out, [](const ClaimView& a, const ClaimView& b) {
        return std::tie(b.claimed, a.attribute, a.fact, a.changeset) <
               std::tie(a.claimed, b.attribute, b.fact, b.changeset);
    });
    return out;
}

} // namespace counterpart::core
