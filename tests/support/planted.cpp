// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planted.h"

#include "crypto/age/file.h"
#include "crypto/age/hybrid.h"

namespace counterpart::test {

using namespace counterpart::core;

std::string plaintext_of(const std::filesystem::path& path, Session& recipient) {
    auto file = system_files().open(path);
    REQUIRE(file);
    const crypto::age::HybridIdentity identity(recipient.identity().sealing_secret().clone());
    const crypto::age::Identity* const identities[] = {&identity};
    auto opened = crypto::age::open_file(**file, identities, crypto::age::Profile::bundle);
    REQUIRE(opened);
    std::string out;
    Bytes some(64 * 1024);
    for (;;) {
        const auto n = opened->read(some);
        REQUIRE(n);
        if (*n == 0) return out;
        out += text_of(ByteView(some).first(*n));
    }
}

std::string everything_in(Database& db) {
    std::string out;
    std::vector<std::string> tables;
    auto names = must(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'"));
    while (must(names.step())) tables.emplace_back(names.text(0));
    for (const std::string& table : tables) {
        std::vector<std::string> columns;
        auto info = must(db.prepare("SELECT name FROM pragma_table_info('" + table + "')"));
        while (must(info.step())) columns.emplace_back(info.text(0));
        for (const std::string& column : columns) {
            auto rows = db.prepare("SELECT CAST(\"" + column + "\" AS BLOB) FROM \"" + table + "\"");
            if (!rows) continue; // the index's own table has no content to give
            for (auto more = rows->step(); more && *more; more = rows->step()) {
                out += text_of(rows->blob(0));
                out += '\n';
            }
        }
    }
    return out;
}

bool has_word(const std::string& in, const std::string& word) {
    std::string little, big;
    for (const char c : word) {
        little += {c, '\0'};
        big += {'\0', c};
    }
    return in.find(word) != std::string::npos || in.find(little) != std::string::npos || in.find(big) != std::string::npos;
}

} // namespace counterpart::test
