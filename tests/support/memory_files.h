// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/files.h"

#include <map>
#include <set>
#include <string>

namespace counterpart::test {

/// Files in memory behind the same face. What was committed lasts through crash(); what was being written
/// does not. No database can live here: SQLite has its own door to the disk.
class MemoryFiles final : public core::Files {
public:
    using Path = std::filesystem::path;
    std::map<Path, Bytes> content;
    core::FolderKind kind = core::FolderKind::local;

    /// As if the power failed: outputs not yet committed can no longer be.
    void crash() { ++m_epoch; }

    Result<std::unique_ptr<core::InputFile>> open(const Path& file) override {
        const auto found = content.find(file);
        if (found == content.end()) return fail(ErrorCode::not_found, "io.not_found");
        return std::make_unique<Input>(found->second);
    }
    Result<std::unique_ptr<core::OutputFile>> create(const Path& file, core::Existing existing) override {
        if (existing == core::Existing::refuse && is_there(file))
            return fail(ErrorCode::conflict, "io.exists");
        return std::make_unique<Output>(*this, file, existing);
    }
    Result<Bytes> read(const Path& file, std::uint64_t limit) override {
        const auto found = content.find(file);
        if (found == content.end()) return fail(ErrorCode::not_found, "io.not_found");
        if (found->second.size() > limit) return fail(ErrorCode::malformed, "io.too_large");
        return found->second;
    }
    Result<void> replace(const Path& file, ByteView bytes) override {
        TRY_ASSIGN(const auto output, create(file, core::Existing::replace));
        TRY(output->write(bytes));
        return output->commit();
    }
    Result<void> make_folder(const Path& folder) override {
        for (Path at = folder; !at.empty() && at.has_relative_path(); at = at.parent_path())
            m_folders.insert(at);
        return {};
    }
    Result<bool> exists(const Path& path) override { return is_there(path); }
    Result<void> remove(const Path& file) override {
        content.erase(file);
        return {};
    }
    Result<void> remove_folder(const Path& folder) override {
        std::erase_if(content, [&](const auto& entry) { return is_within(entry.first, folder); });
        std::erase_if(m_folders, [&](const Path& path) { return path == folder || is_within(path, folder); });
        return {};
    }
    Result<void> rename(const Path& from, const Path& to) override {
        if (is_there(to)) return fail(ErrorCode::conflict, "io.exists");
        if (!is_there(from)) return fail(ErrorCode::not_found, "io.not_found");
        std::map<Path, Bytes> renamed;
        for (auto& [path, bytes] : content)
            renamed[moved(path, from, to)] = std::move(bytes);
        content = std::move(renamed);
        std::set<Path> folders;
        for (const Path& path : m_folders)
            folders.insert(moved(path, from, to));
        m_folders = std::move(folders);
        return {};
    }
    Result<void> list(const Path& folder, const std::function<void(const Path&)>& each) override {
        for (const auto& [path, bytes] : content) {
            if (path.parent_path() == folder) each(path.filename());
        }
        for (const Path& path : m_folders) {
            if (path.parent_path() == folder) each(path.filename());
        }
        return {};
    }
    Result<std::uint64_t> free_space(const Path&) override { return std::uint64_t{1} << 40U; }
    Result<std::unique_ptr<core::FileLock>> lock(const Path& file, std::string_view program) override {
        if (m_locks.contains(file)) return fail(ErrorCode::conflict, "store.locked", m_locks[file]);
        m_locks[file] = std::string(program) + " (process 1)";
        return std::make_unique<Lock>(*this, file);
    }
    Result<core::FolderKind> folder_kind(const Path&) override { return kind; }

private:
    class Input final : public core::InputFile {
    public:
        explicit Input(Bytes bytes) : m_bytes(std::move(bytes)) {}
        Result<std::size_t> read(ByteSpan out) override {
            const std::size_t n = std::min(out.size(), m_bytes.size() - m_at);
            std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(m_at), n, out.begin());
            m_at += n;
            return n;
        }
        [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
        Result<void> rewind() override {
            m_at = 0;
            return {};
        }

    private:
        Bytes m_bytes;
        std::size_t m_at = 0;
    };
    class Output final : public core::OutputFile {
    public:
        Output(MemoryFiles& files, Path file, core::Existing existing)
            : m_files(files), m_file(std::move(file)), m_existing(existing), m_epoch(files.m_epoch) {}
        Result<void> write(ByteView bytes) override {
            if (m_epoch != m_files.m_epoch) return fail(ErrorCode::io, "io.failed");
            append(m_bytes, bytes);
            return {};
        }
        Result<void> commit() override {
            if (m_epoch != m_files.m_epoch) return fail(ErrorCode::io, "io.failed");
            if (m_existing == core::Existing::refuse && m_files.is_there(m_file))
                return fail(ErrorCode::conflict, "io.exists");
            m_files.content[m_file] = m_bytes;
            return {};
        }
        [[nodiscard]] std::uint64_t size() const override { return m_bytes.size(); }
        [[nodiscard]] Path part() const override { return m_file; }

    private:
        MemoryFiles& m_files;
        Path m_file;
        core::Existing m_existing;
        unsigned m_epoch;
        Bytes m_bytes;
    };
    class Lock final : public core::FileLock {
    public:
        Lock(MemoryFiles& files, Path file) : m_files(files), m_file(std::move(file)) {}
        ~Lock() override { m_files.m_locks.erase(m_file); }

    private:
        MemoryFiles& m_files;
        Path m_file;
    };

    [[nodiscard]] bool is_there(const Path& path) const {
        return content.contains(path) || m_folders.contains(path);
    }
    static bool is_within(const Path& path, const Path& folder) {
        const auto ends = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
        return ends.first == folder.end() && ends.second != path.end();
    }
    static Path moved(const Path& path, const Path& from, const Path& to) {
        if (path == from) return to;
        return is_within(path, from) ? to / path.lexically_relative(from) : path;
    }

    std::set<Path> m_folders;
    std::map<Path, std::string> m_locks;
    unsigned m_epoch = 0;
};

} // namespace counterpart::test
