// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/port/terminal.h"

#include "core/port/descriptor_linux.h"
#include "core/port/interrupt.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace counterpart::core {

namespace {

int number_of(Stream stream) {
    return stream == Stream::output ? STDOUT_FILENO : STDERR_FILENO;
}

/// While it lives, what is typed is not shown.
class EchoOff {
public:
    explicit EchoOff(int terminal) : m_terminal(terminal) {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_changed) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= static_cast<tcflag_t>(ECHONL);
        ::tcsetattr(terminal, TCSAFLUSH, &silent);
    }
    EchoOff(const EchoOff&) = delete;
    EchoOff& operator=(const EchoOff&) = delete;
    ~EchoOff() {
        if (m_changed) ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }

private:
    int m_terminal;
    bool m_changed = false;
    termios m_before{};
};

/// Holds the signals of interrupt.h back but in wait(), so that one that comes between looking and waiting is
/// not missed.
class PatientReader {
public:
    explicit PatientReader(int descriptor) : m_descriptor(descriptor) {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP})
            sigaddset(&held, signal);
        ::pthread_sigmask(SIG_BLOCK, &held, &m_before);
    }
    PatientReader(const PatientReader&) = delete;
    PatientReader& operator=(const PatientReader&) = delete;
    ~PatientReader() { ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

    /// One byte; nothing at the end.
    Result<std::optional<std::uint8_t>> next() {
        for (;;) {
            if (interrupted()) return fail(ErrorCode::cancelled, "act.cancelled");
            pollfd waiting{m_descriptor, POLLIN, 0};
            if (::ppoll(&waiting, 1, nullptr, &m_before) < 0) {
                if (errno == EINTR) continue;
                return io_error(errno);
            }
            std::uint8_t byte = 0;
            const ssize_t n = ::read(m_descriptor, &byte, 1);
            if (n == 1) return byte;
            if (n == 0) return std::nullopt;
            if (errno == EBADF) return fail(ErrorCode::invalid_argument, "secret.bad_descriptor");
            if (errno != EINTR && errno != EAGAIN) return io_error(errno);
        }
    }

private:
    int m_descriptor;
    sigset_t m_before{};
};

struct Line {
    SecretBytes bytes;
    bool ended = false; ///< by a line feed, not by the end of the input
};

/// Up to the line feed, which is taken and left out, as is a carriage return before it.
Result<Line> read_line(int descriptor) {
    SecretBytes buffer(kMaxTypedBytes);
    std::size_t size = 0;
    bool ended = false;
    TRY(with_exposed_mutable(buffer, [&](ByteSpan out) -> Result<void> {
        PatientReader reader(descriptor);
        for (;;) {
            TRY_ASSIGN(const std::optional<std::uint8_t> byte, reader.next());
            if (!byte) return {};
            if (*byte == '\n') {
                ended = true;
                if (size > 0 && out[size - 1] == '\r') --size;
                return {};
            }
            if (size == out.size()) return fail(ErrorCode::invalid_argument, "terminal.too_long");
            out[size++] = *byte;
        }
    }));
    Line line;
    line.ended = ended;
    with_exposed_mutable(buffer,
                         [&](ByteSpan out) { line.bytes = SecretBytes::taken_from(out.first(size)); });
    return line;
}

Result<SecretBytes> ask(std::string_view prompt, bool echo) {
    const Descriptor terminal = open_descriptor("/dev/tty", O_RDWR | O_NOCTTY);
    if (!terminal) return fail(ErrorCode::invalid_argument, "terminal.none");
    // The echo goes before the question comes: turning it off throws away what was typed before.
    std::optional<EchoOff> off;
    if (!echo) off.emplace(terminal.get());
    TRY(write_all(terminal.get(), bytes_of(prompt)));
    TRY_ASSIGN(Line line, read_line(terminal.get()));
    if (!line.ended && line.bytes.empty()) return fail(ErrorCode::io, "terminal.closed");
    return std::move(line.bytes);
}

} // namespace

bool is_terminal(Stream stream) {
    return ::isatty(number_of(stream)) == 1;
}

std::size_t terminal_width(Stream stream) {
    winsize size{};
    const bool known = ::ioctl(number_of(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : 80;
}

Result<void> write_stream(Stream stream, ByteView bytes) {
    return write_all(number_of(stream), bytes);
}

bool has_terminal() {
    return static_cast<bool>(open_descriptor("/dev/tty", O_RDWR | O_NOCTTY));
}

Result<SecretBytes> ask_secret(std::string_view prompt) {
    return ask(prompt, false);
}

Result<std::string> ask_line(std::string_view prompt) {
    TRY_ASSIGN(const SecretBytes typed, ask(prompt, true));
    return with_exposed(typed, [](ByteView bytes) { return std::string(text_of(bytes)); });
}

Result<SecretBytes> read_secret_line(int descriptor) {
    TRY_ASSIGN(Line line, read_line(descriptor));
    if (!line.ended && line.bytes.empty()) return fail(ErrorCode::invalid_argument, "secret.missing");
    return std::move(line.bytes);
}

} // namespace counterpart::core
