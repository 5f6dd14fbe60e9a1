// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/descriptor_linux.h"
#include "crypto/base/random.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::core {

namespace {

/// Writing back begins after so many bytes, not at the flush: on a big file the disk then works while we do.
constexpr std::uint64_t kWriteBackStep = 8ULL * 1024 * 1024;

class LinuxOutputFile final : public OutputFile {
public:
    LinuxOutputFile(std::filesystem::path part, std::filesystem::path file, Existing existing,
                    Descriptor descriptor)
        : m_part(std::move(part)), m_file(std::move(file)), m_existing(existing),
          m_descriptor(std::move(descriptor)) {}
    ~LinuxOutputFile() override { give_up(); }
    LinuxOutputFile(const LinuxOutputFile&) = delete;
    LinuxOutputFile& operator=(const LinuxOutputFile&) = delete;

    Result<void> write(ByteView bytes) override {
        if (!m_descriptor) return fail(ErrorCode::io, "io.failed", "write after an error");
        if (auto written = write_all(m_descriptor.get(), bytes); !written) {
            give_up();
            return written;
        }
        m_size += bytes.size();
        if (m_size - m_written_back >= kWriteBackStep) {
            // Advice only: whether the bytes have reached the disk is what fsync says.
            ::sync_file_range(m_descriptor.get(), static_cast<off_t>(m_written_back),
                              static_cast<off_t>(m_size - m_written_back), SYNC_FILE_RANGE_WRITE);
            m_written_back = m_size;
        }
        return {};
    }

    Result<void> commit() override {
        if (!m_descriptor) return fail(ErrorCode::io, "io.failed", "commit after an error");
        // After a failed fsync the kernel may have dropped the pages and a second fsync may lie: never again.
        if (::fsync(m_descriptor.get()) != 0 || !m_descriptor.close()) {
            const int number = errno;
            give_up();
            return io_error(number);
        }
        if (auto named = give_name(); !named) {
            ::unlink(m_part.c_str());
            m_part.clear();
            return named;
        }
        m_part.clear();
        if (auto flushed = flush_folder(folder_of(m_file)); !flushed) {
            if (m_existing == Existing::refuse) ::unlink(m_file.c_str());
            return flushed;
        }
        return {};
    }

    [[nodiscard]] std::uint64_t size() const override { return m_size; }
    [[nodiscard]] std::filesystem::path part() const override {
        std::error_code relative; // where there is no working folder: then it is as good as it gets
        const auto whole = std::filesystem::absolute(m_part, relative);
        return relative ? m_part : whole;
    }

private:
    Result<void> give_name() {
        if (m_existing == Existing::refuse) return rename_to_free_name(m_part, m_file);
        if (::rename(m_part.c_str(), m_file.c_str()) != 0) return io_error(errno);
        return {};
    }
    void give_up() {
        m_descriptor.close();
        if (!m_part.empty()) ::unlink(m_part.c_str());
        m_part.clear();
    }

    std::filesystem::path m_part; ///< empty once it is gone or has its name
    std::filesystem::path m_file;
    Existing m_existing;
    Descriptor m_descriptor;
    std::uint64_t m_size = 0;
    std::uint64_t m_written_back = 0;
};

std::filesystem::path part_of(const std::filesystem::path& file) {
    std::array<std::uint8_t, 4> random{};
    system_random().fill(random);
    std::filesystem::path name(".");
    name += file.filename();
    name += "." + to_hex(random) + ".part";
    return folder_of(file) / name;
}

} // namespace

Result<std::unique_ptr<OutputFile>> create_output(const std::filesystem::path& file, Existing existing) {
    if (!file.has_filename()) return fail(ErrorCode::invalid_argument, "io.not_a_file");
    struct stat status {};
    if (::lstat(file.c_str(), &status) == 0) {
        if (existing == Existing::refuse) return fail(ErrorCode::conflict, "io.exists");
        if (!S_ISREG(status.st_mode) && !S_ISLNK(status.st_mode)) return fail(ErrorCode::invalid_argument, "io.not_a_file");
    }
    std::filesystem::path part = part_of(file);
    Descriptor descriptor = open_descriptor(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (!descriptor) return io_error(errno);
    return std::make_unique<LinuxOutputFile>(std::move(part), file, existing, std::move(descriptor));
}

} // namespace counterpart::core
