// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_HAS_CODEC 1
#include "core/store/sqlite.h"

#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace counterpart::core {

namespace {

constexpr int kAtOnce = 1024 * 1024; ///< bytes of the file read at a time

/// Before the key: nothing of the cipher is logged, since a wrong key would otherwise print to standard
/// error.
constexpr const char* kBeforeKey = "PRAGMA cipher_log_level = NONE;";
/// locking_mode comes before the first access to the WAL: then there is no shared-memory file and no second
/// connection, so neither network folders nor the WAL-reset defect of SQLite 3.7.0 to 3.51.2 can hurt.
constexpr const char* kAfterKey = "PRAGMA locking_mode = EXCLUSIVE;"
                                  "PRAGMA temp_store = MEMORY;"
                                  "PRAGMA secure_delete = ON;"
                                  "PRAGMA mmap_size = 0;"
                                  "PRAGMA cache_size = -65536;" // 64 MiB
                                  "PRAGMA journal_mode = WAL;"
                                  "PRAGMA synchronous = FULL;"
                                  "PRAGMA foreign_keys = ON;"
                                  "PRAGMA recursive_triggers = ON;" // else REPLACE deletes behind them
                                  "PRAGMA trusted_schema = OFF;"
                                  "PRAGMA cell_size_check = ON;";

/// "x'…'", the raw form of a key: no derivation inside the cipher.
SecretBytes raw_form(const DatabaseKey& key) {
    SecretBytes out(2 + 2 * DatabaseKey::kSize + 1);
    with_exposed(key, [&](ByteView bytes) {
        with_exposed_mutable(out, [&](ByteSpan text) {
            constexpr std::string_view digits = "0123456789abcdef";
            std::size_t at = 0;
            text[at++] = 'x';
            text[at++] = '\'';
            for (const std::uint8_t byte : bytes) {
                text[at++] = static_cast<std::uint8_t>(digits[byte >> 4U]);
                text[at++] = static_cast<std::uint8_t>(digits[byte & 15U]);
            }
            text[at] = '\'';
        });
    });
    return out;
}

void configure(sqlite3* connection) {
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace

Statement::Statement(Statement&& other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_bind_error(other.m_bind_error) {}
Statement& Statement::operator=(Statement&& other) noexcept {
    std::swap(m_statement, other.m_statement);
    std::swap(m_bind_error, other.m_bind_error);
    return *this;
}
Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

void Statement::bound(int code) {
    if (code == SQLITE_RANGE || code == SQLITE_MISUSE) assertion_failed("Statement::bind: no such parameter");
    if (code != SQLITE_OK) m_bind_error = code; // too big, no memory: step() says so
}
void Statement::bind(int index, std::int64_t value) {
    bound(sqlite3_bind_int64(m_statement, index, value));
}
void Statement::bind(int index, std::nullptr_t) {
    bound(sqlite3_bind_null(m_statement, index));
}
void Statement::bind(int index, std::string_view value) {
    bound(sqlite3_bind_text64(m_statement, index, value.empty() ? "" : value.data(), value.size(),
                              m_borrows ? nullptr : sqlite3_destructor_type(-1), SQLITE_UTF8));
}
void Statement::bind(int index, ByteView value) {
    // A null pointer would make it NULL: an empty blob is one all the same.
    bound(value.empty() ? sqlite3_bind_zeroblob(m_statement, index, 0)
                        : sqlite3_bind_blob64(m_statement, index, value.data(), value.size(),
                                              m_borrows ? nullptr : sqlite3_destructor_type(-1)));
}

Result<bool> Statement::step() {
    if (m_bind_error != SQLITE_OK) return sqlite_error(m_bind_error);
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    return sqlite_error(code);
}
Result<void> Statement::finish() {
    for (;;) {
        auto row = step();
        if (row && *row) continue;
        sqlite3_reset(m_statement);
        if (!row) return tl::make_unexpected(std::move(row).error());
        return {};
    }
}
void Statement::reset() {
    sqlite3_reset(m_statement); // repeats the error of the last step, which was reported then
    sqlite3_clear_bindings(m_statement);
    m_bind_error = SQLITE_OK;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}
std::string_view Statement::text(int column) const {
    const void* text = sqlite3_column_text(m_statement, column);
    if (text == nullptr) return {};
    return {static_cast<const char*>(text),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}
ByteView Statement::blob(int column) const {
    const void* bytes = sqlite3_column_blob(m_statement, column);
    if (bytes == nullptr) return {};
    return {static_cast<const std::uint8_t*>(bytes),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}
bool Statement::is_null(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Database::Closer::operator()(sqlite3* connection) const {
    sqlite3_close_v2(connection);
}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open_connection(const std::string& name, const DatabaseKey* key) {
    // Temporary tables of the library must not reach the disk, whatever a pragma says.
    if (sqlite3_compileoption_used("TEMP_STORE=2") == 0 && sqlite3_compileoption_used("TEMP_STORE=3") == 0)
        return fail(ErrorCode::internal, "store.unsafe_library", "TEMP_STORE");
    sqlite3* connection = nullptr;
    const int opened = sqlite3_open_v2(
        name.c_str(), &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Database database(connection);
    if (opened != SQLITE_OK) return sqlite_error(opened);
    configure(connection);
    TRY(database.execute(kBeforeKey));
    if (key != nullptr) {
        const SecretBytes form = raw_form(*key);
        const int keyed = with_exposed(form, [&](ByteView text) {
            return sqlite3_key(connection, text.data(), static_cast<int>(text.size()));
        });
        if (keyed != SQLITE_OK) return sqlite_error(keyed);
    }
    TRY(database.execute(kAfterKey));
    // The first read: here a wrong key shows.
    if (auto version = database.user_version(); !version)
        return tl::make_unexpected(std::move(version).error());
    return database;
}

Result<Database> Database::open(const std::filesystem::path& file, const DatabaseKey& key) {
    const auto name = file.u8string();
    auto database = open_connection(std::string(name.begin(), name.end()), &key);
    if (!database && database.error().reason == "store.damaged" && database.error().detail == kNotADatabase)
        return fail(ErrorCode::wrong_key, "store.wrong_key");
    return database;
}

Result<Database> Database::open_in_memory() {
    return open_connection(":memory:", nullptr);
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_connection.get(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return sqlite_error(code, sqlite3_errmsg(m_connection.get()));
    return Statement(statement);
}

Result<void> Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(m_connection.get(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return sqlite_error(code, sqlite3_errmsg(m_connection.get()));
    return {};
}

std::int64_t Database::last_insert_id() const {
    return sqlite3_last_insert_rowid(m_connection.get());
}
std::int64_t Database::changes() const {
    return sqlite3_changes64(m_connection.get());
}

Result<void> Database::begin() {
    return execute("BEGIN IMMEDIATE");
}
Result<void> Database::commit() {
    return execute("COMMIT");
}
void Database::rollback() {
    if (sqlite3_get_autocommit(m_connection.get()) == 0)
        sqlite3_exec(m_connection.get(), "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<std::int64_t> Database::user_version() {
    TRY_ASSIGN(auto statement, prepare("PRAGMA user_version"));
    TRY_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<void> Database::check_integrity() {
    // The cipher's check gives one row a bad page and none where all is well; it misses pages cut off at the
    // end. SQLite's own says "ok", and misses nothing that the cipher's sees but some free pages.
    TRY_ASSIGN(auto cipher, prepare("PRAGMA cipher_integrity_check"));
    TRY_ASSIGN(const bool bad, cipher.step());
    if (bad) return fail(ErrorCode::storage, "store.damaged", "a page has been changed");
    TRY_ASSIGN(auto structure, prepare("PRAGMA integrity_check(1)"));
    TRY_ASSIGN(const bool row, structure.step());
    if (!row || structure.text(0) != "ok") return fail(ErrorCode::storage, "store.damaged", "structure");
    TRY_ASSIGN(auto keys, prepare("PRAGMA foreign_key_check"));
    TRY_ASSIGN(const bool dangling, keys.step());
    if (dangling) return fail(ErrorCode::storage, "store.damaged", "foreign keys");
    return {};
}

Result<void> Database::checkpoint() {
    const int code =
        sqlite3_wal_checkpoint_v2(m_connection.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK) return sqlite_error(code);
    return {};
}

Result<std::uint64_t> Database::file_size() {
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    if (const int code = sqlite3_file_control(m_connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
        code != SQLITE_OK)
        return sqlite_error(code);
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK) return sqlite_error(code);
    return static_cast<std::uint64_t>(size);
}

Result<void> Database::copy_file(Sink& out) {
    TRY_ASSIGN(const std::uint64_t size, file_size());
    sqlite3_file* file = nullptr;
    sqlite3_file_control(m_connection.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    Bytes buffer(static_cast<std::size_t>(kAtOnce));
    for (std::uint64_t at = 0; at < size;) {
        const auto n = static_cast<int>(std::min<std::uint64_t>(kAtOnce, size - at));
        const int code = file->pMethods->xRead(file, buffer.data(), n, static_cast<sqlite3_int64>(at));
        if (code != SQLITE_OK) return sqlite_error(code);
        TRY(out.write(ByteView(buffer).first(static_cast<std::size_t>(n))));
        at += static_cast<std::uint64_t>(n);
    }
    return {};
}

} // namespace counterpart::core
