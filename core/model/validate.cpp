// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.h"

#include "core/model/catalogue.h"
#include "core/model/civil_time.h"
#include "core/model/pattern.h"
#include "core/model/text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace counterpart::core {

namespace {

tl::unexpected<Error> refuse(std::string_view reason, const std::string& attribute) {
    return fail(ErrorCode::invalid_argument, reason, attribute);
}

Result<std::int64_t> parse_integer(std::string_view typed) {
    std::int64_t out = 0;
    const auto [end, fault] = std::from_chars(typed.data(), typed.data() + typed.size(), out);
    if (fault != std::errc() || end != typed.data() + typed.size()) {
        return fail(ErrorCode::invalid_argument, "value.not_a_number");
    }
    return out;
}

std::string in_small_letters(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

Result<Value> parse_boolean(std::string_view typed) {
    const std::string word = in_small_letters(typed);
    for (const std::string_view yes : {"yes", "y", "true", "1"}) {
        if (word == yes) return Value(true);
    }
    for (const std::string_view no : {"no", "n", "false", "0"}) {
        if (word == no) return Value(false);
    }
    return fail(ErrorCode::invalid_argument, "value.not_yes_or_no");
}

/// EDTF, or as people write it here: d/m/yyyy, m/yyyy.
Result<Value> parse_date(std::string_view typed) {
    if (typed.find('/') == std::string_view::npos) {
        TRY_ASSIGN(const PartialDate date, parse_partial_date(typed));
        return Value(date);
    }
    std::vector<std::string> parts(1);
    for (const char c : typed) {
        if (c == '/') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    // Year, month, day, each at its full length: what is left is EDTF's own strictness.
    std::string edtf;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        edtf += (edtf.empty() ? "" : part->size() == 1 ? "-0" : "-") + *part;
    }
    TRY_ASSIGN(const PartialDate date, parse_partial_date(edtf));
    return Value(date);
}

Result<Value> parse_code(const Attribute& attribute, std::string_view typed) {
    const Vocabulary* vocabulary = catalogue().vocabulary(attribute.vocabulary);
    const VocabularyCode* code = vocabulary == nullptr ? nullptr : vocabulary->find_typed(typed);
    if (code == nullptr) return refuse("value.not_a_code", attribute.id);
    return Value(Code{code->code});
}

template <class Id>
Result<Value> parse_reference(std::string_view typed) {
    Bytes bytes;
    if (!from_hex(in_small_letters(typed), bytes) || bytes.size() != Id::kSize) {
        return fail(ErrorCode::invalid_argument, "value.not_a_reference");
    }
    return Value(Id::from(bytes));
}

Result<Value> parse_text(const Attribute& attribute, std::string typed) {
    if (attribute.pattern.empty()) return Value(std::move(typed));
    TRY_ASSIGN(std::string formed, in_pattern(attribute.pattern, typed));
    return Value(std::move(formed));
}

/// By kind, before the limits are looked at.
Result<Value> parse_kind(const Attribute& attribute, std::string typed) {
    switch (attribute.kind) {
    case AttributeKind::text:
    case AttributeKind::long_text:
        return parse_text(attribute, std::move(typed));
    case AttributeKind::integer:
        return parse_integer(typed).map([](std::int64_t number) { return Value(number); });
    case AttributeKind::boolean:
        return parse_boolean(typed);
    case AttributeKind::instant:
        return parse_typed_instant(typed).map([](Instant instant) { return Value(instant); });
    case AttributeKind::date:
        return parse_date(typed);
    case AttributeKind::code:
        return parse_code(attribute, typed);
    case AttributeKind::record:
        return parse_reference<RecordId>(typed);
    case AttributeKind::attachment:
        return parse_reference<AttachmentId>(typed);
    }
    return fail(ErrorCode::internal, "value.wrong_kind");
}

Result<void> check_text_value(const Attribute& attribute, const std::string& text) {
    const bool one_line = attribute.kind == AttributeKind::text;
    TRY(check_text(text, one_line ? TextLines::one : TextLines::many));
    if (text.empty()) return refuse("value.empty", attribute.id);
    if (text.size() > kMaxTextBytes || characters_in(text) > static_cast<std::size_t>(attribute.max)) {
        return refuse("value.too_long", attribute.id);
    }
    if (attribute.pattern.empty()) return {};
    TRY_ASSIGN(const std::string formed, in_pattern(attribute.pattern, text));
    return formed == text ? Result<void>() : refuse("value.not_in_stored_form", attribute.id);
}

/// The alternative of Value each kind takes, in the enumerators' order.
constexpr std::array<std::size_t, 9> kAlternatives{1, 1, 2, 3, 4, 5, 6, 7, 8};
static_assert(std::is_same_v<std::variant_alternative_t<1, Value>, std::string> &&
              std::is_same_v<std::variant_alternative_t<5, Value>, PartialDate> &&
              std::is_same_v<std::variant_alternative_t<8, Value>, AttachmentId>);

const RecordType* type_of(std::string_view type) {
    return catalogue().record_type(type);
}

} // namespace

Result<Value> parse_value(const Attribute& attribute, std::string_view typed) {
    std::string text = tidied_text(typed);
    if (text.empty()) return refuse("value.empty", attribute.id);
    TRY(check_text(text, TextLines::many));
    TRY_ASSIGN(Value out, parse_kind(attribute, std::move(text)));
    TRY(validate(attribute, out));
    return out;
}

Result<void> validate(const Attribute& attribute, const Value& value) {
    if (std::holds_alternative<Withdrawn>(value)) {
        const bool needed = attribute.required && !attribute.many;
        return needed ? refuse("record.missing_required", attribute.id) : Result<void>();
    }
    if (value.index() != kAlternatives[static_cast<std::size_t>(attribute.kind)]) {
        return refuse("value.wrong_kind", attribute.id);
    }
    if (const auto* text = std::get_if<std::string>(&value)) return check_text_value(attribute, *text);
    if (const auto* number = std::get_if<std::int64_t>(&value);
        number && (*number < 0 || *number > attribute.max)) {
        return refuse("value.too_large", attribute.id);
    }
    if (const auto* instant = std::get_if<Instant>(&value); instant && !is_valid(*instant)) {
        return refuse("value.not_an_instant", attribute.id);
    }
    if (const auto* date = std::get_if<PartialDate>(&value); date && !is_valid(*date)) {
        return refuse("value.not_a_date", attribute.id);
    }
    if (const auto* code = std::get_if<Code>(&value)) {
        const bool known = catalogue().code(attribute.vocabulary, code->code) != nullptr;
        return known ? Result<void>() : refuse("value.not_a_code", attribute.id);
    }
    return {};
}

Result<void> validate_record(std::string_view type, std::span<const AttributeValue> values) {
    const RecordType* found = type_of(type);
    if (found == nullptr) return fail(ErrorCode::invalid_argument, "record.unknown_type");
    const auto count_of = [&](std::string_view id) {
        return std::ranges::count(values, id, &AttributeValue::first);
    };
    for (const auto& [id, value] : values) {
        const Attribute* attribute = found->find(id);
        if (attribute == nullptr) return refuse("record.unknown_attribute", id);
        TRY(validate(*attribute, value));
        if (id == "type" && value != Value(Code{found->id})) return refuse("value.not_a_code", id);
        if (!attribute->many && count_of(id) > 1) return refuse("record.one_value_only", id);
    }
    for (const Attribute& attribute : found->attributes) {
        if (attribute.required && count_of(attribute.id) == 0)
            return refuse("record.missing_required", attribute.id);
    }
    return {};
}

Result<void> validate_change(std::string_view type, std::string_view attribute_id, const Value& value) {
    const RecordType* found = type_of(type);
    if (found == nullptr) return fail(ErrorCode::invalid_argument, "record.unknown_type");
    const Attribute* attribute = found->find(attribute_id);
    if (attribute == nullptr) return refuse("record.unknown_attribute", std::string(attribute_id));
    if (attribute->fixed) return refuse("record.fixed_attribute", attribute->id);
    return validate(*attribute, value);
}

} // namespace counterpart::core
