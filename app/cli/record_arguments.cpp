// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_arguments.h"

#include <optional>

namespace counterpart::cli {

Result<std::vector<core::Assignment>> assignments_of(const std::vector<std::string>& texts) {
    std::vector<core::Assignment> out;
    for (const std::string& text : texts) {
        const auto equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::invalid_argument, "cli.bad_assignment");
        out.push_back({text.substr(0, equals), text.substr(equals + 1)});
    }
    return out;
}

Result<Digest> find_fact(core::Session& session, const core::RecordId& record, std::string_view prefix) {
    TRY_ASSIGN(const core::RecordView view, core::show_record(session, record));
    std::optional<Digest> found;
    for (const core::AttributeView& attribute : view.attributes)
        for (const core::ClaimView& claim : attribute.claims) {
            if (!to_hex(claim.fact.view()).starts_with(prefix)) continue;
            if (found && *found != claim.fact)
                return fail(ErrorCode::not_found, "cli.no_such_value", "more than one begins so");
            found = claim.fact;
        }
    if (!found || prefix.empty()) return fail(ErrorCode::not_found, "cli.no_such_value");
    return *found;
}

} // namespace counterpart::cli
