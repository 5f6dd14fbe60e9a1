// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/descriptor_linux.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::core {

namespace {

class LinuxInputFile final : public InputFile {
public:
    LinuxInputFile(Descriptor descriptor, std::uint64_t size)
        : m_descriptor(std::move(descriptor)), m_size(size) {}

    Result<std::size_t> read(ByteSpan out) override {
        if (m_failed) return fail(ErrorCode::io, "io.failed", "read after an error");
        std::size_t done = 0;
        while (done < out.size()) {
            const ssize_t n = ::read(m_descriptor.get(), out.data() + done, out.size() - done);
            if (n < 0 && errno == EINTR) continue;
            if (n < 0) {
                m_failed = true;
                return io_error(errno);
            }
            if (n == 0) break;
            done += static_cast<std::size_t>(n);
        }
        return done;
    }
    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    Result<void> rewind() override {
        if (m_failed || ::lseek(m_descriptor.get(), 0, SEEK_SET) != 0)
            return fail(ErrorCode::io, "io.failed", "rewind");
        return {};
    }

private:
    Descriptor m_descriptor;
    std::uint64_t m_size;
    bool m_failed = false;
};

class LinuxFiles final : public Files {
public:
    Result<std::unique_ptr<InputFile>> open(const std::filesystem::path& file) override {
        // O_NONBLOCK: opening a pipe must not wait for its other end. It means nothing for a regular file.
        Descriptor descriptor = open_descriptor(file, O_RDONLY | O_NONBLOCK | O_NOCTTY);
        if (!descriptor) return io_error(errno);
        struct stat status {};
        if (::fstat(descriptor.get(), &status) != 0) return io_error(errno);
        if (!S_ISREG(status.st_mode)) return fail(ErrorCode::invalid_argument, "io.not_a_file");
        ::posix_fadvise(descriptor.get(), 0, 0, POSIX_FADV_SEQUENTIAL);
        return std::make_unique<LinuxInputFile>(std::move(descriptor),
                                                static_cast<std::uint64_t>(status.st_size));
    }

    Result<std::unique_ptr<OutputFile>> create(const std::filesystem::path& file,
                                               Existing existing) override {
        return create_output(file, existing);
    }

    Result<Bytes> read(const std::filesystem::path& file, std::uint64_t limit) override {
        TRY_ASSIGN(const auto input, open(file));
        if (input->size() > limit) return fail(ErrorCode::malformed, "io.too_large");
        Bytes out(static_cast<std::size_t>(input->size()) + 1); // one more, to see it growing
        TRY_ASSIGN(const std::size_t n, input->read(out));
        if (n > limit) return fail(ErrorCode::malformed, "io.too_large");
        out.resize(n);
        return out;
    }

    Result<void> replace(const std::filesystem::path& file, ByteView content) override {
        TRY_ASSIGN(const auto output, create_output(file, Existing::replace));
        TRY(output->write(content));
        return output->commit();
    }

    Result<void> make_folder(const std::filesystem::path& folder) override {
        if (folder.empty()) return {};
        if (::mkdir(folder.c_str(), 0700) == 0) return flush_folder(folder_of(folder));
        if (errno == ENOENT && folder.has_relative_path() && folder.parent_path() != folder) {
            TRY(make_folder(folder.parent_path()));
            if (::mkdir(folder.c_str(), 0700) == 0) return flush_folder(folder_of(folder));
        }
        const int number = errno;
        struct stat status {};
        if (number == EEXIST && ::stat(folder.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) return {};
        return io_error(number);
    }

    Result<bool> exists(const std::filesystem::path& path) override {
        struct stat status {};
        if (::lstat(path.c_str(), &status) == 0) return true;
        if (errno == ENOENT || errno == ENOTDIR) return false;
        return io_error(errno);
    }

    Result<void> remove(const std::filesystem::path& file) override {
        if (::unlink(file.c_str()) != 0) {
            if (errno == ENOENT) return {};
            return io_error(errno);
        }
        return flush_folder(folder_of(file));
    }

    Result<void> remove_folder(const std::filesystem::path& folder) override {
        std::error_code error;
        std::filesystem::remove_all(folder, error);
        if (error) return io_error(error.value());
        return flush_folder(folder_of(folder));
    }

    Result<void> rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        struct stat status {};
        if (::lstat(from.c_str(), &status) != 0) return io_error(errno);
        if (S_ISDIR(status.st_mode)) TRY(flush_folder(from)); // the names in it first, then its own
        TRY(rename_to_free_name(from, to));
        TRY(flush_folder(folder_of(to)));
        if (folder_of(from) != folder_of(to)) TRY(flush_folder(folder_of(from)));
        return {};
    }

    Result<void> list(const std::filesystem::path& folder,
                      const std::function<void(const std::filesystem::path& name)>& each) override {
        std::error_code error;
        auto entry = std::filesystem::directory_iterator(folder, error);
        while (!error && entry != std::filesystem::directory_iterator()) {
            each(entry->path().filename());
            entry.increment(error);
        }
        if (error) return io_error(error.value());
        return {};
    }

    Result<std::uint64_t> free_space(const std::filesystem::path& folder) override {
        std::error_code error;
        const std::filesystem::space_info space = std::filesystem::space(folder, error);
        if (error) return io_error(error.value());
        return space.available;
    }

    Result<std::unique_ptr<FileLock>> lock(const std::filesystem::path& file,
                                           std::string_view program) override {
        return take_lock(file, program);
    }

    Result<FolderKind> folder_kind(const std::filesystem::path& folder) override {
        return kind_of_folder(folder);
    }
};

} // namespace

Files& system_files() {
    static LinuxFiles files;
    return files;
}

std::filesystem::path state_folder() {
    const char* state = std::getenv("XDG_STATE_HOME"); // NOLINT(concurrency-mt-unsafe): nobody sets it
    if (state != nullptr && state[0] == '/') return std::filesystem::path(state) / "counterpart";
    const char* home = std::getenv("HOME"); // NOLINT(concurrency-mt-unsafe)
    return std::filesystem::path(home != nullptr ? home : "/") / ".local" / "state" / "counterpart";
}

} // namespace counterpart::core
