// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exit_status.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using cli::exit_status_of;

TEST_CASE("each kind of refusal has the exit status that scripts rely on") {
    CHECK(exit_status_of({ErrorCode::invalid_argument, "cli.usage", {}}) == 2);
    CHECK(exit_status_of({ErrorCode::not_found, "record.not_found", {}}) == 2);
    CHECK(exit_status_of({ErrorCode::denied, "disclosure.no_purpose", {}}) == 3);
    CHECK(exit_status_of({ErrorCode::conflict, "store.locked", {}}) == 3);
    CHECK(exit_status_of({ErrorCode::tampered, "card.altered", {}}) == 4);
    CHECK(exit_status_of({ErrorCode::wrong_key, "store.wrong_passphrase", {}}) == 5);
    CHECK(exit_status_of({ErrorCode::storage, "store.damaged", {}}) == 6);
    CHECK(exit_status_of({ErrorCode::io, "io.disk_full", {}}) == 7);
    CHECK(exit_status_of({ErrorCode::malformed, "cbor.malformed", {}}) == 8);
    CHECK(exit_status_of({ErrorCode::unsupported, "card.newer_format", {}}) == 8);
    CHECK(exit_status_of({ErrorCode::cancelled, "act.cancelled", {}}) == 130);
}

TEST_CASE("a file that is missing or in the way counts as input and output") {
    CHECK(exit_status_of({ErrorCode::not_found, "io.not_found", {}}) == 7);
    CHECK(exit_status_of({ErrorCode::conflict, "io.exists", {}}) == 7);
    CHECK(exit_status_of({ErrorCode::invalid_argument, "io.not_a_file", {}}) == 7);
}
