// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"
#include "core/store/sqlite.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

namespace {

Database make_index() {
    auto db = Database::open_in_memory();
    constexpr auto kTable =
        "CREATE VIRTUAL TABLE search USING fts5(name, identifier, text, sound, content = '')";
    fuzz_require(db && db->execute(kTable), "there is an index");
    return std::move(*db);
}

void run(Database& db, const std::string& expression) {
    auto rows = db.prepare("SELECT rowid FROM search WHERE search MATCH ?");
    fuzz_require(rows && rows->with(std::string_view(expression)).step(),
                 "the index understands what is made of a query");
}

} // namespace

/// What parses reads back as itself, and FTS5 understands what is made of it.
void fuzz(ByteView input) {
    static Database db = make_index();
    const auto query = parse_query(text_of(input));
    if (!query) return;
    const std::string text = to_text(*query);
    if (text.size() <= kMaxQueryBytes) {
        const auto again = parse_query(text);
        fuzz_require(again && *again == *query, "a query reads back as itself");
    }
    run(db, match_expression(*query));
    run(db, match_expression(*query, "name"));
    if (const std::string sound = sound_expression(*query); !sound.empty()) run(db, sound);
}
