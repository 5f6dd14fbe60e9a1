// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/handling.h"

#include "core/model/catalogue.h"
#include "core/model/text.h"

#include <algorithm>
#include <array>

namespace counterpart::core {

namespace {

constexpr std::string_view kSeparator = " - ";
constexpr std::string_view kInstructions = "handling_instruction";
constexpr std::string_view kDescriptors = "descriptor";
// Codes that this file knows the meaning of.
constexpr std::string_view kPublic = "for_public_release";
constexpr std::string_view kOrganisations = "organisations_use_only";
constexpr std::string_view kEmbargoed = "embargoed";
constexpr std::string_view kUseOnly = " USE ONLY";
constexpr std::string_view kEmbargoedUntil = "EMBARGOED UNTIL ";

tl::unexpected<Error> unknown() {
    return fail(ErrorCode::invalid_argument, "marking.unknown");
}
tl::unexpected<Error> conflicting() {
    return fail(ErrorCode::invalid_argument, "marking.conflicting");
}

std::string in_capitals(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return out;
}

/// Runs of spaces as one, so that no two spellings print alike.
std::string with_single_spaces(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c != ' ' || !out.ends_with(' ')) out += c;
    }
    return out;
}

std::vector<std::string> split(std::string_view text, std::string_view separator) {
    std::vector<std::string> out;
    while (true) {
        const std::size_t at = text.find(separator);
        out.push_back(tidied_text(text.substr(0, at)));
        if (at == std::string_view::npos) return out;
        text.remove_prefix(at + separator.size());
    }
}

bool contains(const std::vector<std::string>& codes, std::string_view code) {
    return std::ranges::find(codes, code) != codes.end();
}

/// The entry a part of a marking names, by its label or another name it goes by.
const VocabularyCode* named(std::string_view vocabulary, std::string_view part) {
    for (const VocabularyCode& entry : catalogue().vocabulary(vocabulary)->codes) {
        if (entry.label == part || entry.has("also", part)) return &entry;
    }
    return nullptr;
}

/// In the vocabulary's order, which is the order they are printed in.
void sort_by_vocabulary(std::vector<std::string>& codes, std::string_view vocabulary) {
    std::vector<std::string> out;
    for (const VocabularyCode& entry : catalogue().vocabulary(vocabulary)->codes) {
        if (contains(codes, entry.code)) out.push_back(entry.code);
    }
    codes = std::move(out);
}

Result<void> add(std::vector<std::string>& codes, std::string_view code) {
    if (contains(codes, code)) return conflicting();
    codes.emplace_back(code);
    return {};
}

Result<void> take_classification(std::string part, Marking& marking) {
    if (part.starts_with("UK ")) {
        marking.uk_prefix = true;
        part.erase(0, 3);
    }
    if (part.starts_with("SECRET") || part.starts_with("TOP SECRET")) {
        return fail(ErrorCode::denied, "marking.too_high");
    }
    if (part == "OFFICIAL") return {};
    if (part != "OFFICIAL-SENSITIVE" && part != "OFFICIAL SENSITIVE") return unknown();
    marking.classification = Classification::official_sensitive;
    return {};
}

Result<void> take_organisations(std::string_view names, Marking& marking) {
    TRY(add(marking.instructions, kOrganisations));
    marking.organisations = split(names, ",");
    const auto no_name = [](const std::string& name) {
        return name.empty() || name.find('[') != std::string::npos;
    };
    if (std::ranges::any_of(marking.organisations, no_name)) return unknown();
    return {};
}

Result<void> take_part(const std::string& part, Marking& marking) {
    if (part == "SENSITIVE") { // "OFFICIAL - SENSITIVE" is often written so
        marking.classification = Classification::official_sensitive;
        return {};
    }
    if (part.find("SECRET") != std::string::npos) return fail(ErrorCode::denied, "marking.too_high"); // however it is written
    const VocabularyCode* instruction = named(kInstructions, part);
    if (instruction != nullptr && instruction->code != kOrganisations)
        return add(marking.instructions, instruction->code);
    if (const VocabularyCode* descriptor = named(kDescriptors, part))
        return add(marking.descriptors, descriptor->code);
    if (part.starts_with(kEmbargoedUntil)) {
        const auto until = parse_instant(std::string_view(part).substr(kEmbargoedUntil.size()));
        if (!until) return unknown();
        marking.embargoed_until = *until;
        return add(marking.instructions, kEmbargoed);
    }
    if (part.ends_with(kUseOnly)) {
        return take_organisations(std::string_view(part).substr(0, part.size() - kUseOnly.size()), marking);
    }
    const bool word =
        part.size() >= 2 && std::ranges::all_of(part, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!word) return unknown();
    if (!marking.code_word.empty()) return conflicting();
    marking.code_word = part;
    return {};
}

Result<void> check_together(const Marking& marking) {
    if (marking.classification == Classification::official_sensitive &&
        contains(marking.instructions, kPublic)) {
        return conflicting();
    }
    for (const std::string& code : marking.instructions) {
        const VocabularyCode* entry = catalogue().code(kInstructions, code);
        const auto excluded = [&](const std::string& other) { return entry->has("excludes", other); };
        if (std::ranges::any_of(marking.instructions, excluded)) return conflicting();
    }
    return {};
}

std::string instruction_text(const Marking& marking, const std::string& code) {
    if (code == kEmbargoed && marking.embargoed_until) {
        return std::string(kEmbargoedUntil) + to_text(*marking.embargoed_until);
    }
    if (code != kOrganisations) return catalogue().label_of(kInstructions, code);
    std::string out;
    for (const std::string& name : marking.organisations)
        out += (out.empty() ? "" : ", ") + name;
    return out.append(kUseOnly);
}

constexpr std::array<std::string_view, 2> kHandlingCodes{"P", "C"};
constexpr std::array<std::string_view, 4> kOnwardRules{"recipients_only", "within_agency", "ask_first",
                                                       "within_partnership"};

} // namespace

std::string to_text(const Marking& marking) {
    std::string out = marking.uk_prefix ? "UK OFFICIAL" : "OFFICIAL";
    if (marking.classification == Classification::official_sensitive) out += "-SENSITIVE";
    const auto part = [&](std::string_view text) { out.append(kSeparator).append(text); };
    for (const std::string& code : marking.instructions)
        part(instruction_text(marking, code));
    for (const std::string& code : marking.descriptors)
        part(catalogue().label_of(kDescriptors, code));
    if (!marking.code_word.empty()) part(marking.code_word);
    return out;
}

Result<Marking> parse_marking(std::string_view text) {
    TRY(check_text(text, TextLines::one));
    const std::vector<std::string> parts = split(with_single_spaces(in_capitals(text)), kSeparator);
    Marking out;
    TRY(take_classification(parts.front(), out));
    for (std::size_t i = 1; i < parts.size(); ++i)
        TRY(take_part(parts[i], out));
    TRY(check_together(out));
    sort_by_vocabulary(out.instructions, kInstructions);
    sort_by_vocabulary(out.descriptors, kDescriptors);
    return out;
}

std::string_view to_text(HandlingCode code) {
    return kHandlingCodes[static_cast<std::size_t>(code)];
}

Result<HandlingCode> parse_handling_code(std::string_view text) {
    const auto* found = std::ranges::find(kHandlingCodes, in_capitals(text));
    if (found == kHandlingCodes.end()) return fail(ErrorCode::invalid_argument, "handling.unknown_code");
    return static_cast<HandlingCode>(found - kHandlingCodes.begin());
}

std::string_view to_text(OnwardRule rule) {
    return kOnwardRules[static_cast<std::size_t>(rule)];
}

Result<OnwardRule> parse_onward_rule(std::string_view code) {
    const auto* found = std::ranges::find(kOnwardRules, code);
    if (found == kOnwardRules.end()) return fail(ErrorCode::invalid_argument, "handling.unknown_rule");
    return static_cast<OnwardRule>(found - kOnwardRules.begin());
}

} // namespace counterpart::core
