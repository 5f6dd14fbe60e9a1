// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sealed_views.h"

#include "app/cli/record_views.h"

namespace counterpart::cli {

Result<std::filesystem::path> output_of(const Arguments& arguments, const Context& context) {
    std::filesystem::path out = arguments.path("--out");
    std::error_code ignored;
    if (std::filesystem::is_directory(out, ignored)) out /= core::random_bundle_name(context.ports.random);
    return out;
}

static std::string utf8_name(const std::filesystem::path& file) {
    const auto name = file.filename().u8string();
    return {name.begin(), name.end()};
}

Json json_of_sealed(const core::SealedBundle& sealed, const std::filesystem::path& file) {
    return {{"bundle", json_of(sealed.bundle)},
            {"manifest_hash", json_of(sealed.manifest_hash)},
            {"file", utf8_name(file)},
            {"file_bytes", sealed.file_bytes},
            {"facts", sealed.facts},
            {"withheld", sealed.withheld},
            {"attachments", sealed.attachments},
            {"agency_name", sealed.agency_name},
            {"officers", sealed.officers}};
}

void add_sealed(Page& page, const core::SealedBundle& sealed, const std::filesystem::path& file) {
    page.line("Sealed for " + shown(sealed.agency_name) + ": " + listed(all_shown(sealed.officers)) + " can open it.").line();
    page.field("File", shown(utf8_name(file)) + ", " + shown_bytes(sealed.file_bytes));
    page.field("Bundle", json_of(sealed.bundle));
    page.field("Values", shown(sealed.facts));
    page.field("Kept back", sealed.withheld > 0 ? shown(sealed.withheld) : "");
    page.field("Attachments", sealed.attachments > 0 ? shown(sealed.attachments) : "");
    page.line();
}

} // namespace counterpart::cli
