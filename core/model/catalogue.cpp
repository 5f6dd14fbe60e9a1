// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/catalogue.h"

#include "core/model/pattern.h"
#include "core/model/value.h"
#include "resource_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace counterpart::core {

namespace {

using nlohmann::json;
using Files = std::function<std::string_view(std::string_view)>;

constexpr std::int64_t kMaxCharacters = 500;        ///< of a text that does not say
constexpr std::int64_t kMaxLongCharacters = 20'000; ///< of a long one
constexpr std::int64_t kMaxInteger = 1'000'000'000'000;

/// What is wrong with a file of ours; thrown and caught in this file alone, as the library's own exceptions
/// are.
struct Damaged {
    std::string what;
};

void require(bool condition, std::string_view where, std::string_view what) {
    if (!condition) throw Damaged{std::string(where) + ": " + std::string(what)};
}

json read(const Files& file, const std::string& path) {
    const std::string_view text = file(path);
    require(!text.empty(), path, "not there");
    return json::parse(text);
}

template <class Enum, std::size_t N>
Enum named(const std::array<std::string_view, N>& names, const std::string& name, std::string_view where) {
    const auto found = std::ranges::find(names, name);
    require(found != names.end(), where, "unknown word " + name);
    return static_cast<Enum>(found - names.begin());
}

/// In the enumerators' order.
constexpr std::array<std::string_view, 9> kKinds{"text", "long_text", "integer", "boolean",   "instant",
                                                 "date", "code",      "record",  "attachment"};
constexpr std::array<std::string_view, 4> kSearchUses{"none", "name", "identifier", "text"};

VocabularyCode parse_code(const json& from) {
    VocabularyCode out;
    for (const auto& [name, value] : from.items()) {
        if (name == "code") {
            value.get_to(out.code);
        } else if (name == "label") {
            value.get_to(out.label);
        } else if (name == "definition") {
            value.get_to(out.definition);
        } else if (value.is_array()) {
            out.more[name] = value.get<std::vector<std::string>>();
        } else {
            out.more[name] = {value.get<std::string>()};
        }
    }
    return out;
}

Vocabulary parse_vocabulary(const json& from, const std::string& id) {
    Vocabulary out{from.at("id"), from.at("version"), from.at("source"), {}};
    require(out.id == id && is_id_form(id), id, "id");
    std::set<std::string> seen;
    for (const json& entry : from.at("codes")) {
        VocabularyCode code = parse_code(entry);
        require(is_code_form(code.code) && seen.insert(code.code).second, id, "code " + code.code);
        require(!code.label.empty(), id, "label of " + code.code);
        out.codes.push_back(std::move(code));
    }
    require(!out.codes.empty(), id, "no codes");
    return out;
}

std::int64_t default_max(AttributeKind kind) {
    switch (kind) {
    case AttributeKind::text:
        return kMaxCharacters;
    case AttributeKind::long_text:
        return kMaxLongCharacters;
    case AttributeKind::integer:
    case AttributeKind::boolean:
    case AttributeKind::instant:
    case AttributeKind::date:
    case AttributeKind::code:
    case AttributeKind::record:
    case AttributeKind::attachment:
        break;
    }
    return kMaxInteger;
}

Attribute parse_attribute(const json& from, std::string_view where) {
    static const std::set<std::string> kKnown{"id",    "label",   "hint",     "kind",  "vocabulary",
                                              "types", "many",    "required", "fixed", "withholdable",
                                              "local", "max",     "pattern",  "search"};
    for (const auto& [name, value] : from.items())
        require(kKnown.contains(name), where, "unknown field " + name);
    Attribute out;
    out.id = from.at("id");
    out.label = from.at("label");
    out.hint = from.value("hint", "");
    out.kind = named<AttributeKind>(kKinds, from.at("kind"), where);
    out.vocabulary = from.value("vocabulary", "");
    out.types = from.value("types", std::vector<std::string>{});
    out.many = from.value("many", false);
    out.required = from.value("required", false);
    out.fixed = from.value("fixed", false);
    out.withholdable = from.value("withholdable", true);
    out.local = from.value("local", false);
    out.max = from.value("max", default_max(out.kind));
    out.pattern = from.value("pattern", "");
    out.search = named<SearchUse>(kSearchUses, from.value("search", "none"), where);
    require(is_id_form(out.id) && !out.label.empty() && out.max > 0, where, "attribute " + out.id);
    require(!out.local || (out.withholdable && !out.required), where, "local " + out.id);
    const bool text = out.kind == AttributeKind::text;
    require(out.pattern.empty() || (text && is_pattern(out.pattern)), where, "pattern of " + out.id);
    require((out.kind == AttributeKind::code) == !out.vocabulary.empty(), where, "vocabulary of " + out.id);
    require(out.kind == AttributeKind::record || out.types.empty(), where, "types of " + out.id);
    return out;
}

std::vector<Attribute> parse_attributes(const json& from, std::string_view where) {
    std::vector<Attribute> out;
    for (const json& entry : from)
        out.push_back(parse_attribute(entry, where));
    return out;
}

/// A record type: "type" first, then its own attributes, then the other common ones it names.
RecordType parse_record_type(const json& from, const std::string& id, const RecordType& common) {
    RecordType out{from.at("id"),
                   from.at("version"),
                   from.at("label"),
                   from.at("plural"),
                   from.at("icon"),
                   from.at("title"),
                   {}};
    require(out.id == id && is_id_form(id), id, "id");
    require(!out.label.empty() && !out.plural.empty() && !out.icon.empty() && !out.title.empty(), id,
            "labels");
    out.attributes = parse_attributes(from.at("attributes"), id);
    for (const std::string name : from.at("common")) {
        const Attribute* attribute = common.find(name);
        require(attribute != nullptr, id, "common attribute " + name);
        out.attributes.insert(name == "type" ? out.attributes.begin() : out.attributes.end(), *attribute);
    }
    std::set<std::string_view> seen;
    for (const Attribute& attribute : out.attributes) {
        require(seen.insert(attribute.id).second, id, "twice: " + attribute.id);
    }
    require(seen.contains("type"), id, "no type");
    for (const std::string& name : out.title)
        require(seen.contains(name), id, "title " + name);
    return out;
}

/// A link role's "pairs" are "from>to" with record types, or "*".
bool fits_pair(std::string_view pair, std::string_view from, std::string_view to) {
    const std::size_t arrow = pair.find('>');
    const auto fits = [](std::string_view pattern, std::string_view id) {
        return pattern == "*" || pattern == id;
    };
    return arrow != std::string_view::npos && fits(pair.substr(0, arrow), from) &&
           fits(pair.substr(arrow + 1), to);
}

void check_references(const Catalogue& catalogue) {
    const auto known = [&](std::string_view type) { return catalogue.record_type(type) != nullptr; };
    for (const RecordType& type : catalogue.record_types()) {
        require(catalogue.code("record_type", type.id) != nullptr, type.id,
                "not in the vocabulary record_type");
        for (const Attribute& attribute : type.attributes) {
            require(attribute.vocabulary.empty() || catalogue.vocabulary(attribute.vocabulary) != nullptr,
                    type.id, "vocabulary " + attribute.vocabulary);
            require(std::ranges::all_of(attribute.types, known), type.id, "types of " + attribute.id);
            // A fact is judged by its attribute alone: its record's type may be told elsewhere, or not at all.
            require(attribute.local == catalogue.is_local(attribute.id), type.id, "local " + attribute.id);
        }
    }
    const Vocabulary* roles = catalogue.vocabulary("link_role");
    require(roles != nullptr, "link_role", "not there");
    for (const VocabularyCode& role : roles->codes) {
        require(!role.field("reverse").empty() && role.more.contains("pairs"), "link_role", role.code);
        for (const std::string& pair : role.more.at("pairs")) {
            const bool fits = std::ranges::any_of(catalogue.record_types(), [&](const RecordType& from) {
                return std::ranges::any_of(catalogue.record_types(), [&](const RecordType& to) {
                    return fits_pair(pair, from.id, to.id);
                });
            });
            require(fits, "link_role", role.code + " " + pair);
        }
    }
}

template <class T>
const T* find_by_id(const std::vector<T>& in, std::string_view id) {
    const auto found = std::ranges::find(in, id, &T::id);
    return found == in.end() ? nullptr : &*found;
}

} // namespace

Result<Catalogue> Catalogue::parse(const Files& file) {
    try {
        Catalogue out;
        const json list = read(file, "catalogue.json");
        RecordType common;
        common.attributes =
            parse_attributes(read(file, "record_types/common.json").at("attributes"), "common");
        for (const std::string id : list.at("vocabularies")) {
            require(out.vocabulary(id) == nullptr, id, "twice");
            out.m_vocabularies.push_back(parse_vocabulary(read(file, "vocabularies/" + id + ".json"), id));
        }
        for (const std::string id : list.at("record_types")) {
            require(out.record_type(id) == nullptr, id, "twice");
            out.m_types.push_back(parse_record_type(read(file, "record_types/" + id + ".json"), id, common));
        }
        check_references(out);
        return out;
    } catch (const Damaged& damaged) {
        return fail(ErrorCode::internal, "catalogue.damaged", damaged.what);
    } catch (const json::exception& exception) {
        return fail(ErrorCode::internal, "catalogue.damaged", exception.what());
    }
}

const RecordType* Catalogue::record_type(std::string_view id) const {
    return find_by_id(m_types, id);
}

const Attribute* Catalogue::attribute(std::string_view type, std::string_view id) const {
    const RecordType* found = record_type(type);
    return found == nullptr ? nullptr : found->find(id);
}

bool Catalogue::is_local(std::string_view id) const {
    return std::ranges::any_of(m_types, [&](const RecordType& type) {
        const Attribute* found = type.find(id);
        return found != nullptr && found->local;
    });
}

const Vocabulary* Catalogue::vocabulary(std::string_view id) const {
    return find_by_id(m_vocabularies, id);
}

const VocabularyCode* Catalogue::code(std::string_view vocabulary_id, std::string_view code) const {
    const Vocabulary* found = vocabulary(vocabulary_id);
    return found == nullptr ? nullptr : found->find(code);
}

std::string Catalogue::label_of(std::string_view vocabulary_id, std::string_view code_id) const {
    const VocabularyCode* found = code(vocabulary_id, code_id);
    return found == nullptr ? std::string(code_id) : found->label;
}

std::vector<const VocabularyCode*> Catalogue::link_roles(std::string_view from, std::string_view to) const {
    std::vector<const VocabularyCode*> out;
    for (const VocabularyCode& role : vocabulary("link_role")->codes) {
        const auto fits = [&](const std::string& pair) { return fits_pair(pair, from, to); };
        if (std::ranges::any_of(role.more.at("pairs"), fits)) out.push_back(&role);
    }
    return out;
}

const Catalogue& catalogue() {
    static const Catalogue built_in = [] {
        auto parsed = Catalogue::parse(resource_file);
        if (!parsed) assertion_failed(parsed.error().detail.c_str());
        return std::move(*parsed);
    }();
    return built_in;
}

} // namespace counterpart::core
