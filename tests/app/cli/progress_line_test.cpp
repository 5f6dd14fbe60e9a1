// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using cli::progress_text;

TEST_CASE("progress shows the stage, how far it is, and how fast bytes go") {
    CHECK(progress_text(core::Stage::sealing, 50, 100, 1, 80) == "Sealing [############............] 50%");
    CHECK(progress_text(core::Stage::sealing, 10485760, 10485760, 2, 80) ==
          "Sealing [########################] 100%  5.0 MiB/s");
    CHECK(progress_text(core::Stage::deriving_key, 0, 0, 0, 80) == "Working out the key");
    CHECK(progress_text(core::Stage::checking, 1200, 0, 9, 80) == "Checking 1,200");
}

TEST_CASE("progress never runs past the line's end, nor past what there is") {
    CHECK(progress_text(core::Stage::writing, 5, 1, 1, 20).size() == 20);
}
