// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "core/model/reason_words.h"
#include "core/port/terminal.h"

namespace counterpart::cli {

namespace {

Result<void> write(core::Stream stream, std::string_view text) {
    return core::write_stream(stream, bytes_of(text));
}

} // namespace

Result<void> Output::text(std::string_view text) {
    return write(core::Stream::output, text);
}

Result<void> Output::answer(const Page& page, const Json& object) const {
    return write(core::Stream::output, m_json ? object.text() + "\n" : page.text());
}

Result<void> Output::answer(const Page& page, const Json& object, std::string_view name,
                            const SecretBytes& secret) const {
    std::string before = page.text();
    std::string_view after = "\n";
    if (m_json) {
        before = object.text();
        before.pop_back(); // the closing bracket
        before += (before == "{" ? "\"" : ",\"") + std::string(name) + "\":\"";
        after = "\"}\n";
    }
    TRY(write(core::Stream::output, before));
    TRY(with_exposed(secret, [](ByteView bytes) { return core::write_stream(core::Stream::output, bytes); }));
    return write(core::Stream::output, after);
}

void Output::remark(std::string_view sentence) const {
    if (m_json) return;
    [[maybe_unused]] const auto told = write(core::Stream::error, std::string(sentence) + "\n");
}

void Output::refusal(const Error& error) const {
    std::string out;
    if (m_json) {
        out = Json({{"error", {{"reason", error.reason}, {"detail", error.detail}}}}).text() + "\n";
    } else {
        const core::ReasonWords words = core::words_for(error.reason);
        out = "counterpart-cli: " + std::string(words.says) + "\n" +
              "What to do: " + std::string(words.next) + "\n(" + std::string(error.reason) +
              (error.detail.empty() ? "" : ": " + shown(error.detail)) + ")\n";
    }
    // Standard error is the last resort: where it fails, the exit status still speaks.
    [[maybe_unused]] const auto told = write(core::Stream::error, out);
}

} // namespace counterpart::cli
