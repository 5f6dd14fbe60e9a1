// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_columns.h"

#include "core/model/text.h"
#include "core/projection/claim.h"
#include "core/projection/words.h"

#include <algorithm>
#include <set>

namespace counterpart::core {

namespace {

constexpr std::string_view kLeftOut = "-";

const Attribute* find_by_label(const RecordType& type, std::string_view heading) {
    const std::string wanted = lowered(heading);
    const auto found = std::ranges::find_if(
        type.attributes, [&](const Attribute& attribute) { return lowered(attribute.label) == wanted; });
    return found == type.attributes.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<const Attribute*>> csv_columns(const RecordType& type,
                                                  const std::vector<std::string>& headings,
                                                  const std::map<std::string, std::string>& chosen) {
    std::vector<const Attribute*> out;
    std::set<std::string_view> used;
    for (const std::string& heading : headings) {
        const auto refuse = [&](std::string_view reason) {
            return fail(ErrorCode::invalid_argument, reason, "column " + std::to_string(out.size() + 1));
        };
        const std::string name = tidied_text(heading);
        auto choice = chosen.find(heading);
        if (choice == chosen.end()) choice = chosen.find(name);
        if (choice != chosen.end()) used.insert(choice->first);
        if (choice != chosen.end() && choice->second == kLeftOut) {
            out.push_back(nullptr);
            continue;
        }
        const Attribute* attribute = type.find(choice != chosen.end() ? choice->second : name);
        if (attribute == nullptr && choice == chosen.end()) attribute = find_by_label(type, name);
        // The type is the request's to say.
        if (attribute == nullptr || attribute->id == kTypeAttribute) return refuse("csv.unknown_column");
        if (!attribute->many && std::ranges::find(out, attribute) != out.end())
            return refuse("csv.column_twice");
        out.push_back(attribute);
    }
    // A choice for a column that is not there is a slip of somebody who relies on it.
    for (const auto& [heading, attribute] : chosen) {
        if (!used.contains(heading)) return fail(ErrorCode::invalid_argument, "csv.no_such_column", heading);
    }
    return out;
}

} // namespace counterpart::core
