// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command/commands.h"
#include "app/cli/context.h"
#include "app/cli/partnership_views.h"
#include "core/usecase/partnership.h"

#include <charconv>

namespace counterpart::cli {

namespace {

Result<void> run(const Arguments& arguments, Context& context) {
    TRY_ASSIGN(const OpenStore session, context.unlock());
    std::vector<core::Thumbprint> coordinators;
    for (const std::string& prefix : arguments.many("THUMBPRINT")) {
        TRY_ASSIGN(const core::Thumbprint officer, core::find_officer(session, prefix));
        coordinators.push_back(officer);
    }
    const std::string& digits = arguments.one("--threshold");
    std::uint32_t threshold = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), threshold);
    if (error != std::errc() || end != digits.data() + digits.size())
        return fail(ErrorCode::invalid_argument, "cli.usage", "--threshold takes a number");
    TRY_ASSIGN(const core::PartnershipView partnership,
               core::set_coordinators(session, coordinators, threshold));
    return context.answer(page_of(partnership, context.ports.clock.now()), json_of(partnership));
}

} // namespace

Command partnership_coordinators() {
    return {
        "partnership coordinators",
        "Says who coordinates, and how many of them sign each version",
        {},
        {{"THUMBPRINT", "THUMBPRINT", "The coordinators; the first digits of each are enough.", Takes::some},
         {"--threshold", "K", "How many of them sign each version.", Takes::required}},
        run};
}

} // namespace counterpart::cli
