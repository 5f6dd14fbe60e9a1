// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "resource_file.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace counterpart;
using namespace counterpart::core;

namespace {

/// The built-in files, one of them with `from` replaced by `to`.
Result<Catalogue> altered(std::string_view file, std::string_view from, std::string_view to) {
    std::string text(resource_file(file));
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    return Catalogue::parse(
        [&](std::string_view name) { return name == file ? std::string_view(text) : resource_file(name); });
}

} // namespace

TEST_CASE("the built-in record types and vocabularies are consistent", "[catalogue]") {
    const auto parsed = Catalogue::parse(resource_file);
    INFO((parsed ? std::string() : parsed.error().detail));
    REQUIRE(parsed);
    CHECK(parsed->record_types().size() == 13);
    for (const RecordType& type : parsed->record_types()) {
        INFO(type.id);
        REQUIRE(type.find("type") != nullptr);
        CHECK(type.attributes.front().id == "type");
        CHECK(type.find("type")->fixed);
        CHECK_FALSE(type.find("type")->withholdable);
        CHECK(type.find("marking") != nullptr);
        CHECK((type.find("case") != nullptr) == (type.id != "case"));
    }
}

TEST_CASE("every vocabulary is used by an attribute or named by the program", "[catalogue]") {
    const std::vector<std::string_view> named_by_program{
        "agency_kind",    "gateway",    "onward_sharing",      "s62_operation",
        "classification", "descriptor", "handling_instruction"};
    for (const Vocabulary& vocabulary : catalogue().vocabularies()) {
        const bool used = std::ranges::any_of(catalogue().record_types(), [&](const RecordType& type) {
            return std::ranges::find(type.attributes, vocabulary.id, &Attribute::vocabulary) !=
                   type.attributes.end();
        });
        INFO(vocabulary.id);
        CHECK((used || std::ranges::find(named_by_program, vocabulary.id) != named_by_program.end()));
    }
}

TEST_CASE("a gateway is a duty, a power or a condition", "[catalogue]") {
    for (const VocabularyCode& gateway : catalogue().vocabulary("gateway")->codes) {
        INFO(gateway.code);
        CHECK((gateway.has("kind", "duty") || gateway.has("kind", "power") ||
               gateway.has("kind", "condition")));
    }
}

TEST_CASE("link roles follow from the two ends", "[catalogue]") {
    const auto has = [](const auto& roles, std::string_view code) {
        return std::ranges::any_of(roles, [&](const VocabularyCode* role) { return role->code == code; });
    };
    CHECK(has(catalogue().link_roles("person", "vehicle"), "keeper_of"));
    CHECK_FALSE(has(catalogue().link_roles("vehicle", "person"), "keeper_of"));
    CHECK(has(catalogue().link_roles("person", "person"), "exploits"));
    CHECK(has(catalogue().link_roles("task", "document"), "related_to"));
    CHECK(catalogue().code("link_role", "parent_of")->field("reverse") == "child of");
}

TEST_CASE("what is not in the catalogue is not found, and an unknown code shows itself", "[catalogue]") {
    CHECK(catalogue().record_type("starship") == nullptr);
    CHECK(catalogue().attribute("person", "wingspan") == nullptr);
    CHECK(catalogue().attribute("starship", "name") == nullptr);
    CHECK(catalogue().vocabulary("stars") == nullptr);
    CHECK(catalogue().code("sex", "Q") == nullptr);
    CHECK(catalogue().label_of("sex", "Q") == "Q");
    CHECK(catalogue().label_of("sex", "F") == "Female");
    CHECK(catalogue().vocabulary("sex")->find_typed("female")->code == "F");
}

TEST_CASE("an inconsistent catalogue is refused", "[catalogue]") {
    struct Alteration {
        std::string_view file, from, to;
    };
    const std::vector<Alteration> alterations{
        {"record_types/person.json", "\"vocabulary\": \"sex\"", "\"vocabulary\": \"sox\""},
        {"record_types/person.json", "\"kind\": \"text\"", "\"kind\": \"txt\""},
        {"record_types/person.json", "\"id\": \"alias\"", "\"id\": \"name\""},
        {"record_types/person.json", "\"id\": \"alias\"", "\"id\": \"Alias\""},
        {"record_types/person.json", "\"pattern\": \"upn\"", "\"pattern\": \"nope\""},
        {"record_types/person.json", "\"required\": true", "\"requird\": true"},
        {"record_types/person.json", "\"marking\"", "\"marquing\""},
        {"record_types/person.json", "\"label\": \"Person\"", "\"label\": \"\""},
        {"record_types/person.json", "\"title\": [\"name\"]", "\"title\": [\"nam\"]"},
        {"record_types/person.json", "{", "["},
        {"record_types/referral.json", "\"organisation\"", "\"organization\""},
        {"vocabularies/sex.json", "\"code\": \"M\"", "\"code\": \"F\""},
        {"vocabularies/sex.json", "\"code\": \"M\"", "\"code\": \"M M\""},
        {"vocabularies/sex.json", "\"label\": \"Male\"", "\"label\": \"\""},
        {"vocabularies/link_role.json", "person>person", "person>persona"},
        {"vocabularies/record_type.json", "\"code\": \"case\"", "\"code\": \"cast\""},
        {"catalogue.json", "\"person\"", "\"persona\""},
        {"catalogue.json", "\"person\"", "\"case\""},
    };
    for (const Alteration& alteration : alterations) {
        INFO(alteration.file << " " << alteration.to);
        const auto parsed = altered(alteration.file, alteration.from, alteration.to);
        REQUIRE_FALSE(parsed);
        CHECK(parsed.error().reason == "catalogue.damaged");
        CHECK_FALSE(parsed.error().detail.empty());
    }
}
