// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/base/random.h"

#include <filesystem>

namespace counterpart::test {

/// A real folder of its own, gone with the object.
class TempFolder {
public:
    TempFolder() {
        std::array<std::uint8_t, 8> random{};
        system_random().fill(random);
        m_path = std::filesystem::temp_directory_path() / ("counterpart-test-" + to_hex(random));
        std::filesystem::create_directories(m_path);
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace counterpart::test
