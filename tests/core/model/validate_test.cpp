// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "core/model/catalogue.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::core;

namespace {

const Attribute& attribute(std::string_view type, std::string_view id) {
    const Attribute* found = catalogue().attribute(type, id);
    REQUIRE(found != nullptr);
    return *found;
}

Result<Value> person(std::string_view id, std::string_view typed) {
    return parse_value(attribute("person", id), typed);
}

std::string_view refused(const Result<Value>& value) {
    return value ? "taken" : value.error().reason;
}
std::string_view refused(const Result<void>& outcome) {
    return outcome ? "taken" : outcome.error().reason;
}

} // namespace

TEST_CASE("what people type becomes a value of the attribute", "[validate]") {
    CHECK(person("name", "  Ada Example ") == Value(std::string("Ada Example")));
    CHECK(person("sex", "f") == Value(Code{"F"}));
    CHECK(person("sex", "Female") == Value(Code{"F"}));
    CHECK(person("ethnicity", "white: british") == Value(Code{"W1"}));
    CHECK(person("date_of_birth", "12/4/1985") == Value(PartialDate{1985, 4, 12, false}));
    CHECK(person("date_of_birth", "4/1985") == Value(PartialDate{1985, 4, 0, false}));
    CHECK(person("date_of_birth", "1985~") == Value(PartialDate{1985, 0, 0, true}));
    CHECK(person("age_from", "17") == Value(std::int64_t{17}));
    CHECK(person("interpreter", "Yes") == Value(true));
    CHECK(person("interpreter", "no") == Value(false));
    CHECK(person("case", std::string(32, 'A')) == Value(RecordId::from(Bytes(16, 0xaa))));
    CHECK(person("photo", std::string(64, '0')) == Value(AttachmentId()));
    CHECK(parse_value(attribute("event", "starts"), "2026-06-04T10:20:00Z") ==
          Value(Instant{1'780'568'400'000}));
    CHECK(parse_value(attribute("event", "starts"), " 4/6/2026 11:20 ") == Value(Instant{1'780'568'400'000}));
    CHECK(person("note", "one\r\ntwo") == Value(std::string("one\ntwo")));
}

TEST_CASE("identifiers are stored in one form", "[validate]") {
    const auto text = [](const Result<Value>& value) {
        return value ? to_text(*value) : std::string(value.error().reason);
    };
    CHECK(text(parse_value(attribute("vehicle", "registration"), "ab12 cde")) == "AB12CDE");
    CHECK(text(person("phone", "(0151) 496-0000")) == "01514960000");
    CHECK(text(person("phone", "+44 7700 900123")) == "+447700900123");
    CHECK(text(person("email", "Ada.E@Example.ORG")) == "Ada.E@example.org");
    CHECK(text(person("postcode", "m11ae")) == "M1 1AE");
    CHECK(text(person("postcode", "EC1A1BB")) == "EC1A 1BB");
    CHECK(text(person("postcode", "l20")) == "L20");
    CHECK(text(person("nhs_number", "943 476 5919")) == "9434765919");
    CHECK(text(person("upn", "a1234 5678 9012")) == "A123456789012");
    CHECK(text(person("pnc", "2001/12345a")) == "2001/12345A");
    CHECK(text(parse_value(attribute("object", "imei"), "49-015420-323751-8")) == "490154203237518");
    CHECK(text(person("marking", "official-sensitive - personal data")) ==
          "OFFICIAL-SENSITIVE - PERSONAL DATA");
}

TEST_CASE("what does not fit the attribute is refused, each with its reason", "[validate]") {
    CHECK(refused(person("name", "   ")) == "value.empty");
    CHECK(refused(person("name", std::string(201, 'a'))) == "value.too_long");
    CHECK(refused(person("name", std::string(200, 'a'))) == "taken");
    CHECK(refused(person("name", "a\nb")) == "value.text_controls");
    CHECK(refused(person("name", "a\u202Eb")) == "value.text_controls");
    CHECK(refused(person("name", "\xff")) == "value.text_not_utf8");
    CHECK(refused(person("sex", "sometimes")) == "value.not_a_code");
    CHECK(refused(person("date_of_birth", "31/4/1985")) == "value.not_a_date");
    CHECK(refused(person("date_of_birth", "1/2/3/1985")) == "value.not_a_date");
    CHECK(refused(person("date_of_birth", "//")) == "value.not_a_date");
    CHECK(refused(person("date_of_birth", "12/4/85")) == "value.not_a_date");
    CHECK(refused(person("age_from", "17 years")) == "value.not_a_number");
    CHECK(refused(person("age_from", "131")) == "value.too_large");
    CHECK(refused(person("age_from", "-1")) == "value.too_large");
    CHECK(refused(person("age_from", "99999999999999999999")) == "value.not_a_number");
    CHECK(refused(person("interpreter", "perhaps")) == "value.not_yes_or_no");
    CHECK(refused(person("case", "abc")) == "value.not_a_reference");
    CHECK(refused(person("case", std::string(64, '0'))) == "value.not_a_reference");
    CHECK(refused(parse_value(attribute("event", "starts"), "noon")) == "value.not_an_instant");
    CHECK(refused(parse_value(attribute("vehicle", "registration"), "A")) == "value.not_a_registration_mark");
    CHECK(refused(person("phone", "call me")) == "value.not_a_phone_number");
    for (const std::string_view email :
         {"ada", "@example.org", "ada@", "a@b@c.d", "ada@example", "a b@example.org"}) {
        CHECK(refused(person("email", email)) == "value.not_an_email_address");
    }
    CHECK(refused(person("postcode", "M1 1A")) == "value.not_a_postcode");
    CHECK(refused(person("upn", "B123456789012")) == "value.not_a_pupil_number");
    CHECK(refused(person("nhs_number", "9434765918")) == "value.not_an_nhs_number");
    CHECK(refused(person("pnc", "2001-12345A")) == "value.not_a_pnc_number");
    CHECK(refused(parse_value(attribute("object", "imei"), "490154203237517")) == "value.not_an_imei");
    CHECK(refused(person("marking", "SECRET")) == "marking.too_high");
}

TEST_CASE("a value of another kind, or not in its stored form, is not stated", "[validate]") {
    CHECK(refused(validate(attribute("person", "name"), Value(true))) == "value.wrong_kind");
    CHECK(refused(validate(attribute("person", "sex"), Value(std::string("F")))) == "value.wrong_kind");
    CHECK(refused(validate(attribute("person", "sex"), Value(Code{"Q"}))) == "value.not_a_code");
    CHECK(refused(validate(attribute("person", "postcode"), Value(std::string("m11ae")))) ==
          "value.not_in_stored_form");
    CHECK(refused(validate(attribute("person", "name"), Value(std::string()))) == "value.empty");
    CHECK(refused(validate(attribute("person", "date_of_birth"), Value(PartialDate{2023, 2, 29, false}))) ==
          "value.not_a_date");
    CHECK(refused(validate(attribute("event", "starts"), Value(Instant{INT64_MAX}))) ==
          "value.not_an_instant");
    CHECK(refused(validate(attribute("person", "alias"), Value(Withdrawn{}))) == "taken");
    CHECK(refused(validate(attribute("person", "name"), Value(Withdrawn{}))) == "record.missing_required");
}

TEST_CASE("a new record has its type, what it needs, and one value where there is one", "[validate]") {
    const AttributeValue type{"type", Code{"person"}};
    const AttributeValue name{"name", std::string("Ada")};
    const AttributeValue alias{"alias", std::string("A")};
    const auto check = [](std::string_view of, const std::vector<AttributeValue>& values) {
        return refused(validate_record(of, values));
    };
    CHECK(check("person", {type, name, alias, alias}) == "taken");
    CHECK(check("starship", {type, name}) == "record.unknown_type");
    CHECK(check("person", {type}) == "record.missing_required");
    CHECK(check("person", {name}) == "record.missing_required");
    CHECK(check("person", {type, name, name}) == "record.one_value_only");
    CHECK(check("person", {type, name, {"wingspan", true}}) == "record.unknown_attribute");
    CHECK(check("person", {{"type", Code{"case"}}, name}) == "value.not_a_code");
    CHECK(refused(validate_change("person", "type", Value(Code{"person"}))) == "record.fixed_attribute");
    CHECK(refused(validate_change("person", "name", name.second)) == "taken");
    CHECK(refused(validate_change("person", "wingspan", name.second)) == "record.unknown_attribute");
    CHECK(refused(validate_change("starship", "name", name.second)) == "record.unknown_type");
}

TEST_CASE("every value has a text that may stand in JSON", "[validate]") {
    CHECK(to_text(Value(Withdrawn{})).empty());
    CHECK(to_text(Value(std::int64_t{-5})) == "-5");
    CHECK(to_text(Value(true)) == "true");
    CHECK(to_text(Value(Code{"W1"})) == "W1");
    CHECK(to_text(Value(PartialDate{1985, 4, 0, true})) == "1985-04~");
    CHECK(to_text(Value(Instant{0})) == "1970-01-01T00:00:00Z");
    CHECK(to_text(Value(RecordId())) == std::string(32, '0'));
    CHECK(to_text(Value(AttachmentId())) == std::string(64, '0'));
}
