// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/kept_manifest.h"

#include "core/bundle/manifest_codec.h"
#include "crypto/cose/sign1.h"

namespace counterpart::core {

Result<Manifest> read_kept_manifest(ByteView signed_manifest) {
    const auto message = crypto::cose::parse_sign1(signed_manifest);
    if (!message) return fail(ErrorCode::storage, "store.damaged");
    auto manifest = decode_manifest(message->payload);
    if (!manifest) return fail(ErrorCode::storage, "store.damaged");
    return manifest;
}

} // namespace counterpart::core
