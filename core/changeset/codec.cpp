// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/changeset/codec.h"

#include "core/model/text.h"
#include "crypto/cbor/reader.h"
#include "crypto/cbor/writer.h"
#include "crypto/primitive/hash.h"

namespace counterpart::core {

namespace {

using crypto::cbor::Reader;
using crypto::cbor::Type;
using crypto::cbor::Writer;

/// FORMAT.md, "Values": the first item of those that CBOR has no type for.
enum ValueTag : std::uint64_t {
    tag_instant = 1,
    tag_date = 2,
    tag_code = 3,
    tag_record = 4,
    tag_attachment = 5
};

constexpr crypto::cbor::Limits kLimits{.string_bytes = kMaxTextBytes, .count = kMaxSupersedes, .depth = 3};

struct WriteValue {
    Writer& out;
    void operator()(Withdrawn) const { out.null(); }
    void operator()(const std::string& text) const { out.text(text); }
    void operator()(std::int64_t number) const { out.integer(number); }
    void operator()(bool truth) const { out.boolean(truth); }
    void operator()(Instant instant) const { out.array(2).uint(tag_instant).integer(instant.milliseconds); }
    void operator()(const PartialDate& date) const {
        out.array(5).uint(tag_date).uint(date.year).uint(date.month).uint(date.day).boolean(date.about);
    }
    void operator()(const Code& code) const { out.array(2).uint(tag_code).text(code.code); }
    void operator()(const RecordId& record) const { out.array(2).uint(tag_record).bytes(record.view()); }
    void operator()(const AttachmentId& id) const { out.array(2).uint(tag_attachment).bytes(id.view()); }
};

tl::unexpected<Error> malformed(std::string detail) {
    return fail(ErrorCode::malformed, "fact.malformed", std::move(detail));
}

Result<void> check_value(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) {
        if (text->size() > kMaxTextBytes) return fail(ErrorCode::malformed, "fact.too_large");
        return check_text(*text, TextLines::many);
    }
    if (const auto* instant = std::get_if<Instant>(&value); instant && !is_valid(*instant)) {
        return malformed("instant out of range");
    }
    if (const auto* date = std::get_if<PartialDate>(&value); date && !is_valid(*date)) {
        return malformed("no such date");
    }
    if (const auto* code = std::get_if<Code>(&value); code && !is_code_form(code->code)) {
        return malformed("form of code");
    }
    return {};
}

Result<void> check_supersedes(const std::vector<Digest>& digests) {
    if (digests.size() > kMaxSupersedes) return fail(ErrorCode::malformed, "fact.too_large");
    const auto not_ascending = [](const Digest& a, const Digest& b) { return a >= b; };
    if (std::ranges::adjacent_find(digests, not_ascending) == digests.end()) return {};
    return fail(ErrorCode::malformed, "fact.not_sorted");
}

Result<void> check(const Fact& fact) {
    if (!is_id_form(fact.attribute)) return malformed("form of attribute");
    TRY(check_value(fact.value));
    return check_supersedes(fact.supersedes);
}

Result<Value> read_date(Reader& reader) {
    PartialDate date;
    TRY_ASSIGN(const std::uint64_t year, reader.uint());
    TRY_ASSIGN(const std::uint64_t month, reader.uint());
    TRY_ASSIGN(const std::uint64_t day, reader.uint());
    TRY_ASSIGN(date.about, reader.boolean());
    if (year > 9999 || month > 12 || day > 31) return malformed("no such date");
    date.year = static_cast<std::uint16_t>(year);
    date.month = static_cast<std::uint8_t>(month);
    date.day = static_cast<std::uint8_t>(day);
    return date;
}

Result<Value> read_tagged(Reader& reader) {
    TRY_ASSIGN(const std::size_t count, reader.array());
    TRY_ASSIGN(const std::uint64_t tag, reader.uint());
    if (count != (tag == tag_date ? 5U : 2U)) return malformed("count of a value's items");
    switch (tag) {
    case tag_instant: {
        TRY_ASSIGN(const std::int64_t milliseconds, reader.integer());
        return Instant{milliseconds};
    }
    case tag_date:
        return read_date(reader);
    case tag_code: {
        TRY_ASSIGN(const std::string_view code, reader.text());
        return Code{std::string(code)};
    }
    case tag_record:
        return reader.octets<RecordId>().map([](const RecordId& id) { return Value(id); });
    case tag_attachment:
        return reader.octets<AttachmentId>().map([](const AttachmentId& id) { return Value(id); });
    }
    return malformed("unknown kind of value");
}

Result<Value> read_value(Reader& reader) {
    TRY_ASSIGN(const Type type, reader.peek());
    switch (type) {
    case Type::text:
        return reader.text().map([](std::string_view text) { return Value(std::string(text)); });
    case Type::uint:
    case Type::negative:
        return reader.integer().map([](std::int64_t number) { return Value(number); });
    case Type::boolean:
        return reader.boolean().map([](bool truth) { return Value(truth); });
    case Type::null:
        return reader.null().map([] { return Value(Withdrawn{}); });
    case Type::array:
        return read_tagged(reader);
    case Type::bytes:
    case Type::map:
    case Type::tag:
        break;
    }
    return malformed("type of value");
}

} // namespace

Bytes encode(const Fact& fact) {
    if (!check(fact)) assertion_failed("a fact is checked before it is encoded");
    Bytes out;
    Writer writer(out);
    writer.array(5).bytes(fact.salt.view()).bytes(fact.record.view()).text(fact.attribute);
    std::visit(WriteValue{writer}, fact.value);
    writer.array(fact.supersedes.size());
    for (const Digest& digest : fact.supersedes)
        writer.bytes(digest.view());
    writer.finish();
    return out;
}

Result<Fact> decode_fact(ByteView encoded) {
    if (encoded.size() > kMaxFactBytes) return fail(ErrorCode::malformed, "fact.too_large");
    Reader reader(encoded, kLimits);
    TRY(reader.array(5));
    Fact fact;
    TRY_ASSIGN(fact.salt, reader.octets<Salt>());
    TRY_ASSIGN(fact.record, reader.octets<RecordId>());
    TRY_ASSIGN(fact.attribute, reader.text());
    TRY_ASSIGN(fact.value, read_value(reader));
    TRY_ASSIGN(const std::size_t superseded, reader.array());
    fact.supersedes.reserve(superseded);
    for (std::size_t i = 0; i < superseded; ++i) {
        TRY_ASSIGN(const Digest digest, reader.octets<Digest>());
        fact.supersedes.push_back(digest);
    }
    TRY(reader.end());
    TRY(check(fact));
    return fact;
}

Digest digest_of_fact(ByteView encoded) {
    return crypto::blake2b(crypto::HashLabel("cp/fact/v1"), encoded);
}

} // namespace counterpart::core
