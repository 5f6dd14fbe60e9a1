// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/io.h"
#include "crypto/base/secret.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace counterpart::core {

/// The 256-bit key of store.db, given raw: SQLCipher's own key derivation is not used.
using DatabaseKey = SecretArray<struct DatabaseKeyTag, 32>;

/// A prepared statement. Bind from 1, then step() until it says no row; reset by the next bind round.
///   TRY_ASSIGN(auto insert, db.prepare("INSERT INTO t VALUES (?, ?)"));
///   TRY(insert.run(id.view(), std::int64_t{7}));
class Statement {
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    void bind(int index, std::int64_t value);
    void bind(int index, std::string_view value);
    void bind(int index, ByteView value);
    void bind(int index, std::nullptr_t);
    template <class T>
    void bind(int index, const std::optional<T>& value) {
        if (value) {
            bind(index, *value);
        } else {
            bind(index, nullptr);
        }
    }
    template <class Tag, std::size_t N>
    void bind(int index, const Octets<Tag, N>& value) {
        bind(index, value.view());
    }

    /// True: a row is there. Errors: store.damaged (storage), io.disk_full, io.read_only, io.failed,
    /// system.no_memory (io), store.locked (conflict), store.constraint, store.statement_failed (internal).
    Result<bool> step();
    void reset();

    /// reset, bind all, step to the end. Values are not copied: they live until it is done.
    template <class... Values>
    Result<void> run(const Values&... values) {
        reset();
        m_borrows = true;
        int index = 0;
        (bind(++index, values), ...);
        m_borrows = false;
        return finish();
    }
    /// reset, bind all; step() then walks the rows.
    template <class... Values>
    Statement& with(const Values&... values) {
        reset();
        int index = 0;
        (bind(++index, values), ...);
        return *this;
    }

    // Columns from 0. Views are good until the next step() or reset().
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] ByteView blob(int column) const;
    [[nodiscard]] bool is_null(int column) const;
    template <class T>
    [[nodiscard]] T octets(int column) const { ///< zero octets where the column has another size
        const ByteView bytes = blob(column);
        return bytes.size() == T::kSize ? T::from(bytes) : T{};
    }

private:
    friend class Database;
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}
    Result<void> finish();
    void bound(int code);
    sqlite3_stmt* m_statement = nullptr;
    int m_bind_error = 0;
    bool m_borrows = false; ///< what is bound now outlives the run
};

/// One connection to store.db with the settings of core/store/SCHEMA.md. Used by one thread at a time.
class Database {
public:
    /// Opens or creates. Wrong key, or a first page that was changed: "store.wrong_key" (wrong_key); other
    /// damage: "store.damaged" (storage); a library that spills to disk: "store.unsafe_library" (internal).
    static Result<Database> open(const std::filesystem::path& file, const DatabaseKey& key);
    /// In memory, unencrypted, same settings where they apply: for tests.
    static Result<Database> open_in_memory();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    Result<Statement> prepare(std::string_view sql);
    /// One or more statements without results.
    Result<void> execute(const std::string& sql);
    [[nodiscard]] std::int64_t last_insert_id() const;
    [[nodiscard]] std::int64_t changes() const;

    /// BEGIN IMMEDIATE, the work, COMMIT; ROLLBACK where the work or the commit gives an error. Does not
    /// nest.
    template <class Work>
    auto transaction(Work&& work) -> decltype(work());
    /// The same, but ROLLBACK whatever came out: to see what would change.
    template <class Work>
    auto rehearse(Work&& work) -> decltype(work());

    Result<std::int64_t> user_version();
    /// cipher_integrity_check and integrity_check (each misses what the other sees); "store.damaged".
    Result<void> check_integrity();
    /// All of the WAL into the database file, flushed.
    Result<void> checkpoint();
    /// The encrypted file's bytes as they stand on the disk, through the connection's own handle: opening the
    /// file a second time would give up the connection's lock when closed. After checkpoint() and outside a
    /// transaction that is the whole database.
    Result<std::uint64_t> file_size();
    Result<void> copy_file(Sink& out);

private:
    struct Closer {
        void operator()(sqlite3* connection) const;
    };
    explicit Database(sqlite3* connection) : m_connection(connection) {}
    static Result<Database> open_connection(const std::string& name, const DatabaseKey* key);
    Result<void> begin();
    Result<void> commit();
    void rollback();
    std::unique_ptr<sqlite3, Closer> m_connection;
};

template <class Work>
auto Database::transaction(Work&& work) -> decltype(work()) {
    if (auto begun = begin(); !begun) return tl::make_unexpected(std::move(begun).error());
    auto done = work();
    if (!done) {
        rollback();
        return done;
    }
    if (auto committed = commit(); !committed) {
        rollback();
        return tl::make_unexpected(std::move(committed).error());
    }
    return done;
}

template <class Work>
auto Database::rehearse(Work&& work) -> decltype(work()) {
    if (auto begun = begin(); !begun) return tl::make_unexpected(std::move(begun).error());
    auto done = work();
    rollback();
    return done;
}

} // namespace counterpart::core
