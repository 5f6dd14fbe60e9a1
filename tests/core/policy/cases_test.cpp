// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// cases.csv, line by line. A cell left empty is the usual: POLICY.md, "The table of cases".
#include "core/policy/judge.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <fstream>
#include <map>

using namespace counterpart;
using namespace counterpart::core;

namespace {

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> out(1);
    for (const char c : text) {
        if (c == at) out.emplace_back();
        else if (c != ' ' || !out.back().empty()) out.back() += c;
    }
    return out;
}

std::vector<std::string> words(const std::string& text) {
    return text.empty() ? std::vector<std::string>{} : split(text, ' ');
}

using Line = std::map<std::string, std::string>;

/// "council" or "council: Eastbrook Council".
PolicyAgency agency(const std::string& cell, const std::string& name) {
    const auto parts = split(cell, ':');
    PolicyAgency out{{}, parts.size() > 1 ? parts[1] : name, parts[0]};
    out.id = agency_id_of(out.name);
    return out;
}

ReceivedTerms came_with(const std::string& cell, const PolicyAgency& recipient) {
    const auto parts = split(cell, ';');
    ReceivedTerms out{agency_id_of("The author"), {}, "P", parts[0]};
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (parts[i] == "from the recipient") out.author = recipient.id;
        else if (parts[i].starts_with("code ")) out.handling_code = parts[i].substr(5);
        else out.marking = judged_marking(parts[i]).value();
    }
    return out;
}

/// "2B 3E; C": grades of the reports, then the handling codes of the records.
void take_grades(PolicyQuestion& question, const std::string& cell) {
    const auto parts = split(cell, ';');
    for (const std::string& grade : words(parts[0])) {
        question.source_grades.push_back(grade.substr(0, 1));
        question.information_grades.push_back(grade.substr(1));
    }
    if (parts.size() > 1) question.handling_codes = words(parts[1]);
}

PolicyQuestion question_of(Line line) {
    const auto cell = [&](const char* column, const char* usual) {
        REQUIRE(line.contains(column));
        return line[column].empty() ? std::string(usual) : line[column];
    };
    const auto has = [](const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; };
    PolicyQuestion out;
    for (const PolicyAct act : {PolicyAct::compose, PolicyAct::seal, PolicyAct::import, PolicyAct::pass_on}) {
        if (to_text(act) == line["act"]) out.act = act;
    }
    out.sender = agency(line["from"], "The sender");
    out.recipient = line["to"] == "the same agency" ? out.sender : agency(line["to"], "The recipient");
    out.marking = judged_marking(cell("marking", "OFFICIAL-SENSITIVE")).value();
    out.case_classification = judged_marking(cell("the case is", "OFFICIAL")).value().classification;
    out.handling_code = cell("code", "P");
    out.conditions = line["conditions"] == "yes";
    take_grades(out, cell("grades", ""));
    out.unsanitised = has(line["what is in it"], "unsanitised");
    out.at_risk = has(line["what is in it"], "at risk");
    out.gateway = cell("legal gateway", "cda_1998_s115");
    if (out.gateway == "none") out.gateway.clear();
    out.agreed_gateways = words(cell("the agreement has", ""));
    out.onward = cell("sharing further", "recipients_only");
    if (!line["it came with"].empty()) out.received = came_with(line["it came with"], out.recipient);
    const auto consent = split(cell("consent", "not_sought"), ';');
    out.consent = consent[0] == "none" ? "" : consent[0];
    out.consent_reason = consent.size() > 1;
    const std::string missing = cell("not written down", "");
    out.purpose = !has(missing, "purpose");
    out.necessity = !has(missing, "necessity");
    out.proportionality = !has(missing, "proportionality");
    out.review_date = !has(missing, "review");
    out.agreement = !has(missing, "agreement");
    out.now = parse_instant("2026-06-01T12:00:00Z").value();
    return out;
}

std::string in_words(Ruling ruling) { return ruling == Ruling::second_officer ? "second officer" : std::string(to_text(ruling)); }

} // namespace

TEST_CASE("the built-in policy rules on every line of the table of cases as its line says", "[policy]") {
    std::ifstream file(COUNTERPART_TEST_DATA "/core/policy/cases.csv");
    REQUIRE(file);
    std::string text;
    std::getline(file, text);
    const auto columns = split(text, ',');
    std::size_t number = 1;
    std::size_t cases = 0;
    while (std::getline(file, text)) {
        const auto cells = split(text, ',');
        ++number;
        INFO("cases.csv, line " << number << ": " << cells[0]);
        REQUIRE(cells.size() == columns.size());
        Line line;
        for (std::size_t i = 0; i < columns.size(); ++i) line[columns[i]] = cells[i];
        const PolicyVerdict verdict = judge(built_in_policy(), question_of(line));
        std::string given;
        for (const PolicyReason& reason : verdict.reasons) given += std::string(reason.reason) + " ";
        INFO("given: " << in_words(verdict.ruling()) << ": " << given);
        CHECK(in_words(verdict.ruling()) == line["verdict"]);
        const auto reasons = line["reasons"] == "-" ? std::vector<std::string>{} : split(line["reasons"], ';');
        CHECK(verdict.reasons.empty() == reasons.empty());
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            const auto found = std::ranges::find(verdict.reasons, reasons[i], &PolicyReason::reason);
            INFO("expected: " << reasons[i]);
            CHECK(found != verdict.reasons.end());
            if (i == 0 && !verdict.reasons.empty()) CHECK(verdict.reasons.front().reason == reasons[i]);
        }
        ++cases;
    }
    CHECK(cases >= 120);
}
