// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/content.h"

#include "core/changeset/codec.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

constexpr std::array<std::string_view, 4> kAtRisk{"exploitation_risk", "vulnerable", "domestic_abuse", "at_risk"};

/// What one record says of itself.
struct RecordMarks {
    std::string type;
    bool sanitised = false;
    bool not_sanitised = false;
};

void take(const Fact& fact, RecordMarks& marks, PolicyContent& out) {
    const auto* code = std::get_if<Code>(&fact.value);
    const auto* text = std::get_if<std::string>(&fact.value);
    const auto* flag = std::get_if<bool>(&fact.value);
    if (code != nullptr) {
        if (fact.attribute == "type") marks.type = code->code;
        if (fact.attribute == "source_grade") out.source_grades.insert(code->code);
        if (fact.attribute == "information_grade") out.information_grades.insert(code->code);
        if (fact.attribute == "handling_code") out.handling_codes.insert(code->code);
        if (fact.attribute == "role" && code->code == "at_risk") out.at_risk = true;
        if (fact.attribute == "warning" && std::ranges::find(kAtRisk, code->code) != kAtRisk.end()) out.at_risk = true;
    }
    if (text != nullptr && fact.attribute == "marking") out.markings.insert(*text);
    if (flag != nullptr && fact.attribute == "child_protection_plan" && *flag) out.at_risk = true;
    if (flag != nullptr && fact.attribute == "sanitised") (*flag ? marks.sanitised : marks.not_sanitised) = true;
}

} // namespace

Result<PolicyContent> content_of(Database& db, const Selection& selection) {
    TRY_ASSIGN(auto select, db.prepare("SELECT encoded FROM fact WHERE digest = ?"));
    PolicyContent out;
    for (const SelectedRecord& record : selection.records) {
        RecordMarks marks;
        const auto take_one = [&](const Digest& digest) -> Result<void> {
            TRY_ASSIGN(const bool found, select.with(digest).step());
            if (!found || select.is_null(0)) return fail(ErrorCode::storage, "store.damaged");
            TRY_ASSIGN(const Fact fact, decode_fact(select.blob(0)));
            take(fact, marks, out);
            return {};
        };
        for (const auto& fact : record.leaving) TRY(take_one(fact.fact));
        for (const auto& fact : record.withheld) TRY(take_one(fact.fact));
        if (marks.type == "intelligence_report" && (!marks.sanitised || marks.not_sanitised)) out.unsanitised = true;
    }
    return out;
}

Result<PolicyVerdict> judge_content(const Policy& policy, PolicyQuestion question, const PolicyContent& content) {
    question.unsanitised = content.unsanitised;
    question.at_risk = content.at_risk;
    question.source_grades.assign(content.source_grades.begin(), content.source_grades.end());
    question.information_grades.assign(content.information_grades.begin(), content.information_grades.end());
    question.handling_codes.assign(content.handling_codes.begin(), content.handling_codes.end());
    std::vector<JudgedMarking> of_records;
    for (const std::string& text : content.markings) {
        TRY_ASSIGN(JudgedMarking marking, judged_marking(text));
        std::erase(marking.marking.instructions, "for_public_release"); // of one record: says nothing of the others
        of_records.push_back(std::move(marking));
    }
    PolicyVerdict out = judge(policy, question);
    PolicyQuestion of_one = question;
    of_one.case_classification.clear();
    for (const JudgedMarking& marking : of_records) {
        of_one.marking = marking;
        out.join(judge(policy, of_one));
    }
    // What leaves bears the highest of the case and the records.
    for (const JudgedMarking& marking : of_records) {
        question.case_classification = marking.classification;
        out.join(judge(policy, question));
    }
    return out;
}

} // namespace counterpart::core
