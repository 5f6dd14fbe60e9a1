// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/approval.h"

#include "core/changeset/codec.h"
#include "core/disclosure/selection.h"
#include "core/letter/content.h"
#include "core/letter/letters.h"
#include "core/letter/take.h"
#include "crypto/primitive/hash.h"

#include <array>
#include <map>

namespace counterpart::core {

namespace {

using crypto::cbor::MapReader;
using crypto::cbor::Reader;
using crypto::cbor::Writer;

/// The draft's words and codes, by their keys.
template <class M>
auto texts_of(M& m) {
    struct Field {
        std::uint64_t key;
        decltype(&m.purpose) text;
        TextLines lines;
    };
    return std::array{Field{5, &m.purpose, TextLines::many},          Field{6, &m.gateway, TextLines::one},
                      Field{7, &m.necessity, TextLines::many},        Field{8, &m.proportionality, TextLines::many},
                      Field{9, &m.consent, TextLines::one},           Field{10, &m.consent_reason, TextLines::many},
                      Field{11, &m.override_reason, TextLines::many}, Field{12, &m.marking, TextLines::one},
                      Field{13, &m.handling_code, TextLines::one},    Field{14, &m.conditions, TextLines::many},
                      Field{15, &m.onward, TextLines::one}};
}

Bytes encode(const ApprovalTerms& terms) {
    const Manifest& m = terms.draft;
    return crypto::cbor::encode([&](Writer& w) {
        w.map(std::size_t{16} + (m.agreement ? 1U : 0U) + (m.review_date ? 1U : 0U) + (terms.answers ? 1U : 0U)).key(1).uint(1);
        w.key(2).bytes(m.case_record.value_or(RecordId{}).view()).key(3).bytes(m.recipient_agency.view());
        w.key(4).array(m.recipients.size());
        for (const ManifestRecipient& recipient : m.recipients) w.bytes(recipient.thumbprint.view());
        for (const auto& field : texts_of(m)) w.key(field.key).text(*field.text);
        if (m.agreement) w.key(16).array(2).text(m.agreement->title).uint(m.agreement->version);
        if (m.review_date) w.key(17).integer(m.review_date->milliseconds);
        w.key(18).bytes(terms.selection.view());
        if (!terms.answers) return;
        w.key(19).array(3).bytes(terms.answers->request.view());
        w.uint(static_cast<std::uint64_t>(terms.answers->outcome)).text(terms.answers->words);
    });
}

Result<Answering> read_answering(Reader& r) {
    Answering out;
    TRY(r.array(3));
    TRY_ASSIGN(out.request, r.octets<Digest>());
    TRY_ASSIGN(const std::uint64_t outcome, r.uint());
    const auto known = static_cast<RequestOutcome>(outcome);
    if (outcome > 4 || !has_content(known)) return malformed_letter();
    out.outcome = known;
    TRY_ASSIGN(out.words, read_words(r, TextLines::many, Words::may_be_empty));
    return out;
}

Result<ApprovalTerms> read_terms(Reader& r, MapReader& map) {
    ApprovalTerms out;
    Manifest& m = out.draft;
    TRY(map.key(2));
    TRY_ASSIGN(m.case_record, r.octets<RecordId>());
    TRY(map.key(3));
    TRY_ASSIGN(m.recipient_agency, r.octets<AgencyId>());
    TRY(map.key(4));
    TRY_ASSIGN(const auto recipients, read_ids<Thumbprint>(r));
    for (const Thumbprint& one : recipients) m.recipients.push_back({one, 1, std::nullopt});
    for (const auto& field : texts_of(m)) {
        TRY(map.key(field.key));
        TRY_ASSIGN(*field.text, read_words(r, field.lines, Words::may_be_empty));
    }
    TRY_ASSIGN(const bool agreed, map.key_if(16));
    if (agreed) {
        ManifestAgreement agreement;
        TRY(r.array(2));
        TRY_ASSIGN(agreement.title, read_words(r, TextLines::one, Words::needed));
        TRY_ASSIGN(agreement.version, r.uint());
        m.agreement = std::move(agreement);
    }
    TRY_ASSIGN(const bool reviewed, map.key_if(17));
    if (reviewed) {
        TRY_ASSIGN(m.review_date, read_time(r));
    }
    TRY(map.key(18));
    TRY_ASSIGN(out.selection, r.octets<Digest>());
    TRY_ASSIGN(const bool answering, map.key_if(19));
    if (answering) {
        TRY_ASSIGN(out.answers, read_answering(r));
    }
    return out;
}

Result<std::vector<Digest>> read_digests(Reader& r) {
    TRY_ASSIGN(const std::size_t count, r.array());
    std::vector<Digest> out;
    for (std::size_t i = 0; i < count; ++i) {
        TRY_ASSIGN(const Digest digest, r.octets<Digest>());
        out.push_back(digest);
    }
    return out;
}

Result<ApprovalRecord> read_record(Reader& r) {
    ApprovalRecord out;
    TRY(r.array(3));
    TRY_ASSIGN(out.record, r.octets<RecordId>());
    TRY_ASSIGN(const std::size_t count, r.array());
    if (count == 0) return malformed_letter();
    for (std::size_t i = 0; i < count; ++i) {
        ApprovalFact one;
        TRY(r.array(2));
        TRY_ASSIGN(one.changeset, r.octets<Digest>());
        TRY_ASSIGN(const ByteView encoded, r.bytes());
        const auto fact = decode_fact(encoded);
        if (!fact || fact->record != out.record) return malformed_letter();
        one.encoded = copy_of(encoded);
        out.leaving.push_back(std::move(one));
    }
    TRY_ASSIGN(out.withheld, read_digests(r));
    return out;
}

/// What is shown, as the selection that the sealing would make.
Selection selection_of(const ApprovalRequest& request) {
    Selection out;
    for (const ApprovalRecord& record : request.records) {
        SelectedRecord selected{record.record, {}, {}};
        for (const ApprovalFact& fact : record.leaving) selected.leaving.push_back({digest_of_fact(fact.encoded), fact.changeset});
        for (const Digest& fact : record.withheld) selected.withheld.push_back({fact, {}, {}});
        out.records.push_back(std::move(selected));
    }
    out.attachments = request.attachments;
    return out;
}

Result<void> check_colleagues(const Letter& letter, const AgencyId& us) {
    if (letter.from != us) return fail(ErrorCode::tampered, "approval.not_a_colleagues");
    return {};
}

} // namespace

std::string_view to_text(ApprovalOutcome outcome) { return outcome == ApprovalOutcome::agreed ? "agreed" : "declined"; }

Digest approval_digest(const ApprovalTerms& terms) { return crypto::blake2b(crypto::HashLabel("cp/approval/v1"), encode(terms)); }

Bytes encode(const ApprovalRequest& request) {
    return crypto::cbor::encode([&](Writer& w) {
        w.map(5).key(1).uint(1).key(2).bytes(encode(request.terms)).key(3).array(request.rules.size());
        for (const ApprovalRule& rule : request.rules) w.array(2).text(rule.rule).text(rule.reason);
        w.key(4).array(request.records.size());
        for (const ApprovalRecord& record : request.records) {
            w.array(3).bytes(record.record.view()).array(record.leaving.size());
            for (const ApprovalFact& fact : record.leaving) w.array(2).bytes(fact.changeset.view()).bytes(fact.encoded);
            w.array(record.withheld.size());
            for (const Digest& fact : record.withheld) w.bytes(fact.view());
        }
        w.key(5);
        write_ids(w, request.attachments);
    });
}

Result<ApprovalRequest> decode_approval_request(ByteView content) {
    return read_letter_content(content, [](Reader& r, MapReader& map) -> Result<ApprovalRequest> {
        ApprovalRequest out;
        TRY(map.key(2));
        TRY_ASSIGN(const ByteView terms, r.bytes());
        TRY_ASSIGN(out.terms, read_letter_content(terms, read_terms));
        TRY(map.key(3));
        TRY_ASSIGN(const std::size_t rules, r.array());
        for (std::size_t i = 0; i < rules; ++i) {
            ApprovalRule rule;
            TRY(r.array(2));
            TRY_ASSIGN(rule.rule, read_words(r, TextLines::one, Words::needed));
            TRY_ASSIGN(rule.reason, read_words(r, TextLines::one, Words::needed));
            out.rules.push_back(std::move(rule));
        }
        TRY(map.key(4));
        TRY_ASSIGN(const std::size_t records, r.array());
        for (std::size_t i = 0; i < records; ++i) {
            TRY_ASSIGN(ApprovalRecord record, read_record(r));
            if (!out.records.empty() && out.records.back().record >= record.record) return malformed_letter();
            out.records.push_back(std::move(record));
        }
        TRY(map.key(5));
        TRY_ASSIGN(out.attachments, read_ids<AttachmentId>(r));
        return out;
    });
}

Result<std::vector<ApprovalRecord>> approval_records(Database& db, const Selection& selection) {
    TRY_ASSIGN(auto select, db.prepare("SELECT encoded FROM fact WHERE digest = ?"));
    std::vector<ApprovalRecord> out;
    for (const SelectedRecord& record : selection.records) {
        ApprovalRecord one{record.record, {}, {}};
        for (const SelectedFact& fact : record.leaving) {
            TRY_ASSIGN(const bool found, select.with(fact.fact).step());
            if (!found || select.is_null(0)) return fail(ErrorCode::storage, "store.damaged");
            one.leaving.push_back({fact.changeset, copy_of(select.blob(0))});
        }
        for (const WithheldFact& fact : record.withheld) one.withheld.push_back(fact.fact);
        out.push_back(std::move(one));
    }
    return out;
}

Bytes encode(const Approval& approval) {
    return crypto::cbor::encode([&](Writer& w) {
        w.map(4).key(1).uint(1).key(2).bytes(approval.digest.view());
        w.key(3).uint(static_cast<std::uint64_t>(approval.outcome)).key(4).text(approval.words);
    });
}

Result<Approval> decode_approval(ByteView content) {
    return read_letter_content(content, [](Reader& r, MapReader& map) -> Result<Approval> {
        Approval out;
        TRY(map.key(2));
        TRY_ASSIGN(out.digest, r.octets<Digest>());
        TRY(map.key(3));
        TRY_ASSIGN(const std::uint64_t outcome, r.uint());
        if (outcome != 1 && outcome != 2) return malformed_letter();
        out.outcome = static_cast<ApprovalOutcome>(outcome);
        TRY(map.key(4));
        TRY_ASSIGN(out.words, read_words(r, TextLines::many, out.outcome == ApprovalOutcome::declined ? Words::needed : Words::may_be_empty));
        return out;
    });
}

Result<void> check_approval_request(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (letter.about || letter.answers) return malformed_letter();
    TRY(check_colleagues(letter, taking.carriage.us));
    TRY_ASSIGN(const ApprovalRequest request, decode_approval_request(letter.content));
    const Manifest& draft = request.terms.draft;
    const Digest shown = digest_of_selection(draft.case_record.value_or(RecordId{}), draft.recipient_agency, selection_of(request));
    if (shown != request.terms.selection) return fail(ErrorCode::tampered, "approval.facts_differ");
    return {};
}

Result<void> check_approval(const Taking& taking) {
    const Letter& letter = taking.letter;
    if (letter.about || !letter.answers) return malformed_letter();
    TRY(check_colleagues(letter, taking.carriage.us));
    TRY_ASSIGN(const Approval approval, decode_approval(letter.content));
    TRY_ASSIGN(const auto asked, letter_by_digest(taking.db, *letter.answers));
    if (!asked || !asked->own || asked->letter.kind != LetterKind::approval_request) {
        return fail(ErrorCode::tampered, "approval.never_asked");
    }
    TRY_ASSIGN(const ApprovalRequest request, decode_approval_request(asked->letter.content));
    if (approval_digest(request.terms) != approval.digest) return fail(ErrorCode::tampered, "approval.for_another");
    return {};
}

bool is_colleague(const Register& members, const AgencyId& agency, const Thumbprint& us, const Thumbprint& officer, Instant now) {
    const RegisteredOfficer* found = find_officer(members, officer);
    return found != nullptr && found->agency == agency && officer != us && may(*found, Permission::seal, now);
}

Result<ApprovalState> approval_state(Database& db, const Register& members, const AgencyId& agency, const Thumbprint& us,
                                     const ApprovalTerms& terms, Instant now) {
    struct Word {
        Instant claimed;
        ApprovalOutcome outcome;
        bool spent;
    };
    const Digest wanted = approval_digest(terms);
    std::map<Thumbprint, Word> words; // the newest of each colleague about this
    bool for_another = false;
    TRY_ASSIGN(auto serves, db.prepare("SELECT 1 FROM bundle_sent_approval a JOIN bundle_sent b ON b.id = a.bundle "
                                       "WHERE a.approval = ? AND b.state <> 'failed'"));
    TRY_ASSIGN(const auto letters, letters_of(db, LetterKind::approval));
    for (const KeptLetter& kept : letters) {
        if (!is_colleague(members, agency, us, kept.author, now)) continue;
        TRY_ASSIGN(const Approval approval, decode_approval(kept.letter.content));
        if (approval.digest == wanted) {
            TRY_ASSIGN(const bool spent, serves.with(kept.digest).step());
            const Word said{kept.letter.claimed, approval.outcome, spent};
            const auto [word, first] = words.try_emplace(kept.author, said);
            if (!first && word->second.claimed < said.claimed) word->second = said;
            continue;
        }
        if (approval.outcome != ApprovalOutcome::agreed || for_another || !kept.letter.answers) continue;
        TRY_ASSIGN(const auto asked, letter_by_digest(db, *kept.letter.answers));
        if (!asked) continue;
        TRY_ASSIGN(const ApprovalRequest request, decode_approval_request(asked->letter.content));
        const Manifest& draft = request.terms.draft;
        for_another = draft.case_record == terms.draft.case_record && draft.recipient_agency == terms.draft.recipient_agency;
    }
    for (const auto& [officer, word] : words) {
        if (word.outcome == ApprovalOutcome::agreed && !word.spent) return ApprovalState::agreed;
    }
    for (const auto& [officer, word] : words) {
        if (word.outcome == ApprovalOutcome::declined) return ApprovalState::declined;
    }
    if (!words.empty()) return ApprovalState::spent;
    return for_another ? ApprovalState::for_another : ApprovalState::none;
}

Result<void> spend_approvals(Database& db, const ApprovalTerms& terms, std::int64_t bundle) {
    const Digest wanted = approval_digest(terms);
    TRY_ASSIGN(const auto letters, letters_of(db, LetterKind::approval));
    TRY_ASSIGN(auto insert, db.prepare("INSERT INTO bundle_sent_approval(bundle, approval) VALUES (?, ?)"));
    for (const KeptLetter& kept : letters) {
        TRY_ASSIGN(const Approval approval, decode_approval(kept.letter.content));
        if (approval.digest == wanted && approval.outcome == ApprovalOutcome::agreed) TRY(insert.run(bundle, kept.digest));
    }
    return {};
}

} // namespace counterpart::core
