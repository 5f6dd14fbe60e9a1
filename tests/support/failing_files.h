// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/port/files.h"

#include <limits>

namespace counterpart::test {

/// Other Files of which the n-th changing operation (create, write, commit, make_folder, remove, rename)
/// fails, and every one after it: as if the disk had gone away or the process had died there. Reads go on.
class FailingFiles : public core::Files {
public:
    using Path = std::filesystem::path;
    explicit FailingFiles(core::Files& inner) : m_inner(inner) {}
    /// 1: the very next one.
    void fail_from(std::size_t n) {
        m_left = n;
        m_once = false;
    }
    /// That one alone.
    void fail_only(std::size_t n) {
        m_left = n;
        m_once = true;
    }
    void heal() { m_left = kNever; }
    [[nodiscard]] std::size_t operations() const { return m_count; }
    [[nodiscard]] bool has_failed() const { return m_left == 0; }

    Result<std::unique_ptr<core::InputFile>> open(const Path& file) override { return m_inner.open(file); }
    Result<std::unique_ptr<core::OutputFile>> create(const Path& file, core::Existing existing) override {
        TRY(pass());
        TRY_ASSIGN(auto output, m_inner.create(file, existing));
        return std::make_unique<Output>(*this, std::move(output));
    }
    Result<Bytes> read(const Path& file, std::uint64_t limit) override { return m_inner.read(file, limit); }
    Result<void> replace(const Path& file, ByteView bytes) override {
        TRY_ASSIGN(const auto output, create(file, core::Existing::replace));
        TRY(output->write(bytes));
        return output->commit();
    }
    Result<void> make_folder(const Path& folder) override {
        TRY(pass());
        return m_inner.make_folder(folder);
    }
    Result<bool> exists(const Path& path) override { return m_inner.exists(path); }
    Result<void> remove(const Path& file) override {
        TRY(pass());
        return m_inner.remove(file);
    }
    Result<void> remove_folder(const Path& folder) override {
        TRY(pass());
        return m_inner.remove_folder(folder);
    }
    Result<void> rename(const Path& from, const Path& to) override {
        TRY(pass());
        return m_inner.rename(from, to);
    }
    Result<void> list(const Path& folder, const std::function<void(const Path&)>& each) override {
        return m_inner.list(folder, each);
    }
    Result<std::uint64_t> free_space(const Path& folder) override { return m_inner.free_space(folder); }
    Result<std::unique_ptr<core::FileLock>> lock(const Path& file, std::string_view program) override {
        return m_inner.lock(file, program);
    }
    Result<core::FolderKind> folder_kind(const Path& folder) override { return m_inner.folder_kind(folder); }

private:
    static constexpr std::size_t kNever = std::numeric_limits<std::size_t>::max();
    class Output final : public core::OutputFile {
    public:
        Output(FailingFiles& files, std::unique_ptr<core::OutputFile> inner)
            : m_files(files), m_inner(std::move(inner)) {}
        Result<void> write(ByteView bytes) override {
            TRY(m_files.pass());
            return m_inner->write(bytes);
        }
        Result<void> commit() override {
            TRY(m_files.pass());
            return m_inner->commit();
        }
        [[nodiscard]] std::uint64_t size() const override { return m_inner->size(); }
        [[nodiscard]] Path part() const override { return m_inner->part(); }

    private:
        FailingFiles& m_files;
        std::unique_ptr<core::OutputFile> m_inner;
    };

    Result<void> pass() {
        ++m_count;
        if (m_left == kNever) return {};
        if (m_left == 0 && m_once) return {};
        if (m_left > 0) --m_left;
        if (m_left == 0) return fail(ErrorCode::io, "io.failed", "as the test wants it");
        return {};
    }
    core::Files& m_inner;
    std::size_t m_left = kNever;
    bool m_once = false;
    std::size_t m_count = 0;
};

} // namespace counterpart::test
