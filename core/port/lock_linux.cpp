// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/descriptor_linux.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace counterpart::core {

namespace {

constexpr std::size_t kMaxHolder = 128;

/// flock() goes with the open file, not with the process: so a second opener inside one process is refused
/// too, and closing another descriptor of the same file gives nothing up (fcntl's locks do both otherwise).
class LinuxFileLock final : public FileLock {
public:
    explicit LinuxFileLock(Descriptor descriptor) : m_descriptor(std::move(descriptor)) {}

private:
    Descriptor m_descriptor;
};

/// What the holder wrote: printable ASCII alone, since anybody may have written the file.
std::string holder_in(int descriptor) {
    std::array<char, kMaxHolder> text{};
    const ssize_t n = ::pread(descriptor, text.data(), text.size(), 0);
    std::string out;
    for (ssize_t i = 0; i < n; ++i) {
        const char c = text[static_cast<std::size_t>(i)];
        if (c >= ' ' && c <= '~') out += c;
    }
    return out.empty() ? "another program" : out;
}

} // namespace

Result<std::unique_ptr<FileLock>> take_lock(const std::filesystem::path& file, std::string_view program) {
    Descriptor descriptor = open_descriptor(file, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
    if (!descriptor) return io_error(errno);
    while (::flock(descriptor.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno == EWOULDBLOCK)
            return fail(ErrorCode::conflict, "store.locked", holder_in(descriptor.get()));
        return io_error(errno);
    }
    // What a holder that was killed left there is overwritten; the name is a courtesy, so a full disk is
    // none.
    const std::string holder = std::string(program) + " (process " + std::to_string(::getpid()) + ")";
    if (::ftruncate(descriptor.get(), 0) == 0) {
        [[maybe_unused]] const auto told = write_all(descriptor.get(), bytes_of(holder));
    }
    return std::make_unique<LinuxFileLock>(std::move(descriptor));
}

} // namespace counterpart::core
