// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/people.h"

#include "core/model/catalogue.h"
#include "core/model/validate.h"

#include <catch2/catch_test_macros.hpp>

#include <set>

namespace counterpart::bench {

namespace {

std::string csv_of(std::uint64_t seed, std::uint64_t count) {
    BytesSink out;
    REQUIRE(write_people(seed, count, out));
    return {out.bytes.begin(), out.bytes.end()};
}

} // namespace

TEST_CASE("the same seed makes the same people, another makes others") {
    CHECK(csv_of(1, 500) == csv_of(1, 500));
    CHECK(csv_of(1, 500) != csv_of(2, 500));
    const std::string fewer = csv_of(1, 100);
    CHECK(csv_of(1, 500).starts_with(fewer));
}

TEST_CASE("what invented people are given, the record type person takes") {
    const core::RecordType* type = core::catalogue().record_type("person");
    REQUIRE(type != nullptr);
    People people(kPeopleSeed);
    std::set<std::string> references, names;
    for (int i = 0; i < 3000; ++i) {
        const Person person = people.next();
        const std::pair<std::string_view, const std::string*> given[]{
            {"name", &person.name},          {"alias", &person.alias},           {"date_of_birth", &person.date_of_birth},
            {"sex", &person.sex},            {"phone", &person.phone},           {"address_text", &person.address},
            {"postcode", &person.postcode},  {"local_reference", &person.reference}, {"occupation", &person.occupation}};
        for (const auto& [attribute, text] : given) {
            INFO(attribute << ": " << *text);
            if (!text->empty()) CHECK(core::parse_value(*type->find(attribute), *text));
        }
        if (!person.vehicle.empty()) {
            CHECK(core::parse_value(*core::catalogue().record_type("vehicle")->find("registration"), person.vehicle));
        }
        references.insert(person.reference);
        names.insert(person.name);
    }
    CHECK(references.size() == 3000);
    CHECK(names.size() > 1500);
    CHECK(names.size() < 3000);
}

} // namespace counterpart::bench
