// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"
#include "tests/support/exchange_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <string>

namespace counterpart::test {

/// The value, or the test ends here with the reason.
template <class T>
T must(Result<T> result) {
    INFO(reason_of(result) << " " << (result ? std::string{} : result.error().detail));
    REQUIRE(result);
    return std::move(*result);
}

/// All that a recipient's age program would give out.
std::string plaintext_of(const std::filesystem::path& path, core::Session& recipient);
/// Every column of every row of every table, those of the search index too.
std::string everything_in(core::Database& db);
/// In UTF-8, and in UTF-16 either way round.
bool has_word(const std::string& in, const std::string& word);

} // namespace counterpart::test
