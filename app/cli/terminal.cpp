// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

namespace counterpart::cli {

Result<SecretBytes> Terminal::secret(std::string_view prompt) const {
    if (m_descriptor) return core::read_secret_line(*m_descriptor);
    return core::ask_secret(std::string(prompt) + ": ");
}

Result<SecretBytes> Terminal::new_secret(std::string_view prompt) const {
    TRY_ASSIGN(SecretBytes typed, secret(prompt));
    if (m_descriptor) return typed;
    TRY_ASSIGN(const SecretBytes again, secret("The same again"));
    if (!(typed == again)) return fail(ErrorCode::invalid_argument, "cli.typed_twice_differs");
    return typed;
}

Result<std::string> Terminal::line(std::string_view prompt, std::string_view otherwise) const {
    if (!can_ask()) return fail(ErrorCode::invalid_argument, otherwise);
    return core::ask_line(std::string(prompt) + ": ");
}

} // namespace counterpart::cli
