// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A backup's header and trailer that are taken have one encoding each.
#include "core/store/backup_format.h"
#include "tests/fuzz/fuzz.h"

using namespace counterpart;
using namespace counterpart::core;

void fuzz(ByteView input) {
    if (const auto header = parse_backup_header(input))
        fuzz_require(equal(encode_backup_header(*header), input),
                     "a header encodes to what it was read from");
    if (const auto trailer = parse_backup_trailer(input))
        fuzz_require(equal(encode_backup_trailer(*trailer), input),
                     "a trailer encodes to what it was read from");
}
