// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/event.h"

#include <utility>

namespace counterpart::core {

namespace {
using enum Operation;
constexpr std::pair<Operation, std::string_view> kWords[] = {
    {collection, "collection"},
    {alteration, "alteration"},
    {consultation, "consultation"},
    {disclosure, "disclosure"},
    {combination, "combination"},
    {erasure, "erasure"},
    {unlock, "unlock"},
    {failed_unlock, "failed_unlock"},
    {key_change, "key_change"},
    {identity_export, "identity_export"},
    {register_change, "register_change"},
    {verification, "verification"},
    {backup, "backup"},
    {restore, "restore"},
    {older_copy_accepted, "older_copy_accepted"},
};
} // namespace

std::string_view to_text(Operation operation) {
    for (const auto& [value, word] : kWords) {
        if (value == operation) return word;
    }
    assertion_failed("to_text: an operation without a word");
}

std::optional<Operation> parse_operation(std::string_view text) {
    for (const auto& [value, word] : kWords) {
        if (word == text) return value;
    }
    return {};
}

} // namespace counterpart::core
