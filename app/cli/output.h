// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/json.h"
#include "app/cli/page.h"
#include "crypto/base/result.h"
#include "crypto/base/secret.h"

#include <string>
#include <string_view>

namespace counterpart::cli {

/// Where answers and refusals go: text for people, or one JSON object.
class Output {
public:
    explicit Output(bool json) : m_json(json) {}
    [[nodiscard]] bool json() const { return m_json; }

    /// The answer of a verb, in both forms. "io.*".
    Result<void> answer(const Page& page, const Json& object) const;
    /// The same with a secret in it: under `name` in the object, alone on a line behind the page. It goes to
    /// the stream directly, past every string. `secret` is of characters that JSON takes as they are.
    Result<void> answer(const Page& page, const Json& object, std::string_view name,
                        const SecretBytes& secret) const;
    /// A word by the way, on standard error; nothing with --json.
    void remark(std::string_view sentence) const;
    /// On standard error: the sentence and what to do, or {"error": …}.
    void refusal(const Error& error) const;
    /// Plain text on standard output whatever the form: help, the version.
    static Result<void> text(std::string_view text);

private:
    bool m_json;
};

} // namespace counterpart::cli
