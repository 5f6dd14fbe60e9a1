// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/format.h"

#include "crypto/base/base64.h"

#include <optional>

namespace counterpart::crypto::age {

namespace {

constexpr std::string_view kVersionLine = "age-encryption.org/v1\n";
constexpr std::string_view kAnyVersion = "age-encryption.org/v";
constexpr std::string_view kArmor = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view kEnd = "---";
constexpr std::size_t kMacLineSize = 3 + 1 + 43 + 1; // "---", space, 32 bytes in base64, newline
constexpr std::size_t kColumns = 64;
constexpr std::size_t kBlock = 16 * 1024;

tl::unexpected<Error> malformed(const char* what) {
    return fail(ErrorCode::malformed, "envelope.malformed_header", what);
}
tl::unexpected<Error> too_large() {
    return fail(ErrorCode::malformed, "envelope.header_too_large");
}

bool is_argument(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= 0x21 && c <= 0x7e; });
}

/// Says no as soon as the first bytes cannot begin a header; `start` may still be short.
Result<void> check_version(std::string_view start) {
    const std::size_t n = std::min(start.size(), kVersionLine.size());
    if (start.substr(0, n) == kVersionLine.substr(0, n)) return {};
    if (start.starts_with(kArmor)) return fail(ErrorCode::unsupported, "envelope.armored");
    if (start.starts_with(kAnyVersion)) {
        const std::string_view rest = start.substr(kAnyVersion.size());
        const std::size_t digits = std::min(rest.find_first_not_of("0123456789"), rest.size());
        if (digits > 0 && digits < rest.size() && rest[digits] == '\n')
            return fail(ErrorCode::unsupported, "envelope.version");
        return malformed("version line");
    }
    return fail(ErrorCode::malformed, "envelope.not_age");
}

/// Takes the lines of a header one by one.
class Lines {
public:
    explicit Lines(std::string_view text) : m_rest(text) {}
    /// The next line without its newline; nothing where there is no whole line any more.
    std::optional<std::string_view> next() {
        const std::size_t end = m_rest.find('\n');
        if (end == std::string_view::npos) return std::nullopt;
        const std::string_view line = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return line;
    }
    [[nodiscard]] bool at_end() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/// `line` is the stanza's first, "-> type argument…"; its body's lines are taken from `lines`.
Result<Stanza> parse_stanza(std::string_view line, Lines& lines) {
    if (!line.starts_with("-> ")) return malformed("start of a stanza");
    line.remove_prefix(3);
    Stanza stanza;
    for (bool first = true, more = true; more; first = false) {
        const std::size_t space = line.find(' ');
        const std::string_view argument = line.substr(0, space);
        if (!is_argument(argument)) return malformed("argument of a stanza");
        if (first)
            stanza.type = argument;
        else
            stanza.arguments.emplace_back(argument);
        more = space != std::string_view::npos;
        if (more) line.remove_prefix(space + 1);
    }
    Bytes piece;
    for (bool full = true; full;) {
        const std::optional<std::string_view> text = lines.next();
        if (!text || text->size() > kColumns || !base64_decode(*text, piece))
            return malformed("body of a stanza");
        append(stanza.body, piece);
        full = text->size() == kColumns;
    }
    return stanza;
}

/// Where the header ends, if its last line is all there.
std::optional<std::size_t> end_of_header(std::string_view text, std::size_t search_from) {
    // No line of a stanza begins with "---", so the first that does ends the header or makes it malformed.
    const std::size_t mark = text.find("\n---", search_from);
    if (mark == std::string_view::npos) return std::nullopt;
    const std::size_t newline = text.find('\n', mark + 1);
    if (newline == std::string_view::npos) return std::nullopt;
    return newline + 1;
}

} // namespace

ByteView ReceivedHeader::covered() const {
    return ByteView(bytes).first(bytes.size() - kMacLineSize + kEnd.size());
}

Bytes write_covered(const std::vector<Stanza>& stanzas) {
    if (stanzas.empty()) assertion_failed("age: a header has a stanza");
    std::string out(kVersionLine);
    for (const Stanza& stanza : stanzas) {
        if (!is_argument(stanza.type) || !std::ranges::all_of(stanza.arguments, is_argument))
            assertion_failed("age: a stanza's arguments are visible ASCII");
        out += "-> ";
        out += stanza.type;
        for (const std::string& argument : stanza.arguments) {
            out += ' ';
            out += argument;
        }
        out += '\n';
        const std::string body = base64_encode(stanza.body);
        // A full line is followed by another, so a body that fills its lines ends with an empty one.
        for (std::size_t at = 0; at <= body.size(); at += kColumns)
            out.append(body, at, kColumns) += '\n';
    }
    out += kEnd;
    return copy_of(bytes_of(out));
}

Bytes finish_header(Bytes covered, const HeaderMac& mac) {
    std::string rest = " ";
    rest += base64_encode(mac.view());
    rest += '\n';
    append(covered, bytes_of(rest));
    return covered;
}

Result<Header> parse_header(ByteView bytes) {
    if (bytes.size() > kMaxHeaderSize) return too_large();
    TRY(check_version(text_of(bytes)));
    Lines lines(text_of(bytes));
    if (!lines.next()) return malformed("version line");
    Header out;
    for (;;) {
        const std::optional<std::string_view> line = lines.next();
        if (!line) return malformed("no last line");
        if (line->starts_with(kEnd)) {
            Bytes mac;
            if (line->size() + 1 != kMacLineSize || (*line)[kEnd.size()] != ' ' ||
                !base64_decode(line->substr(kEnd.size() + 1), mac) || mac.size() != kMacSize)
                return malformed("last line");
            out.mac = HeaderMac::from(mac);
            break;
        }
        if (out.stanzas.size() == kMaxStanzas) return fail(ErrorCode::malformed, "envelope.too_many_stanzas");
        TRY_ASSIGN(Stanza stanza, parse_stanza(*line, lines));
        out.stanzas.push_back(std::move(stanza));
    }
    if (out.stanzas.empty()) return malformed("no stanza");
    if (!lines.at_end()) return malformed("bytes after the last line");
    return out;
}

Result<ReceivedHeader> read_header(Source& source) {
    Bytes bytes;
    for (;;) {
        const std::size_t had = bytes.size();
        if (had > kMaxHeaderSize) return too_large();
        bytes.resize(had + kBlock);
        TRY_ASSIGN(const std::size_t got, source.read(ByteSpan(bytes).subspan(had)));
        bytes.resize(had + got);
        TRY(check_version(text_of(bytes)));
        // The mark may straddle two blocks, and its line may still be growing: at most one MAC line back.
        const std::size_t search_from = had > kMacLineSize ? had - kMacLineSize : 0;
        if (const std::optional<std::size_t> end = end_of_header(text_of(bytes), search_from)) {
            ReceivedHeader out;
            out.following.assign(bytes.begin() + static_cast<std::ptrdiff_t>(*end), bytes.end());
            bytes.resize(*end);
            TRY_ASSIGN(out.header, parse_header(bytes));
            out.bytes = std::move(bytes);
            return out;
        }
        if (got < kBlock) {
            if (bytes.empty()) return fail(ErrorCode::malformed, "envelope.not_age", "empty");
            return fail(ErrorCode::tampered, "envelope.cut", "inside the header");
        }
    }
}

} // namespace counterpart::crypto::age
