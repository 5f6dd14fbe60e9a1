// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/instant.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace counterpart::cli {

/// A text that somebody else may have written, for a screen: one line, unable to reach the words around it.
std::string shown(std::string_view text);
/// "4 June 2026 10:20 UTC".
std::string shown(core::Instant instant);
/// "4 June 2026".
std::string shown_day(core::Instant instant);
/// "1,204".
std::string shown(std::uint64_t number);
/// "3.4 MiB".
std::string shown_bytes(std::uint64_t bytes);
/// "1 record", "3 records".
std::string counted(std::uint64_t number, std::string_view one, std::string_view many);
/// "A, B and C".
std::string listed(const std::vector<std::string>& items);
/// Each as shown() gives it.
std::vector<std::string> all_shown(const std::vector<std::string>& texts);

/// Text for people, built line by line. What is put in must have come through shown() where it is not our
/// own.
class Page {
public:
    Page& line(std::string_view text = {});
    /// A name and what it is, in two columns; nothing where the value is empty.
    Page& field(std::string_view name, std::string_view value);
    using Row = std::vector<std::string>;
    /// In columns as wide as they must be; nothing where there are no rows.
    Page& table(const Row& header, const std::vector<Row>& rows);
    Page& append(const Page& other);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace counterpart::cli
