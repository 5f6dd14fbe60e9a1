// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/file.h"
#include "crypto/age/hybrid.h"
#include "crypto/age/keys.h"
#include "crypto/age/x25519.h"
#include "crypto/primitive/hash.h"

#include <catch2/catch_test_macros.hpp>

#include <zlib.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <set>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

struct Vector {
    std::string name;
    std::string expect;
    std::string payload;
    std::vector<std::string> identities;
    bool armored = false;
    bool passphrase = false;
    Bytes file;
};

Bytes inflated(const Bytes& packed) {
    z_stream stream{};
    REQUIRE(inflateInit(&stream) == Z_OK);
    stream.next_in = const_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    Bytes out;
    Bytes piece(1 << 20);
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = piece.data();
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        append(out, ByteView(piece).first(piece.size() - stream.avail_out));
    }
    REQUIRE(state == Z_STREAM_END);
    inflateEnd(&stream);
    return out;
}

Vector load(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string all(static_cast<std::size_t>(std::filesystem::file_size(path)), '\0');
    REQUIRE(in.read(all.data(), static_cast<std::streamsize>(all.size())));
    Vector out;
    out.name = path.filename().string();
    bool packed = false;
    std::size_t at = 0;
    for (;;) {
        const std::size_t end = all.find('\n', at);
        REQUIRE(end != std::string::npos);
        const std::string line = all.substr(at, end - at);
        at = end + 1;
        if (line.empty()) break;
        const std::size_t colon = line.find(": ");
        REQUIRE(colon != std::string::npos);
        const std::string key = line.substr(0, colon);
        const std::string value = line.substr(colon + 2);
        if (key == "expect")
            out.expect = value;
        else if (key == "payload")
            out.payload = value;
        else if (key == "identity")
            out.identities.push_back(value);
        else if (key == "armored")
            out.armored = value == "yes";
        else if (key == "passphrase")
            out.passphrase = true;
        else if (key == "compressed")
            packed = value == "zlib";
        else
            REQUIRE((key == "file key" || key == "comment"));
    }
    out.file = copy_of(bytes_of(std::string_view(all).substr(at)));
    if (packed) out.file = inflated(out.file);
    return out;
}

std::vector<Vector> all_vectors() {
    std::vector<Vector> out;
    for (const auto& entry : std::filesystem::directory_iterator(
             std::filesystem::path(COUNTERPART_TEST_DATA) / "vectors/age/cctv")) {
        if (entry.path().filename() != ".gitattributes") out.push_back(load(entry.path()));
    }
    return out;
}

std::vector<std::unique_ptr<age::Identity>> identities_of(const Vector& vector) {
    std::vector<std::unique_ptr<age::Identity>> out;
    for (const std::string& text : vector.identities) {
        if (auto hybrid = age::hybrid_identity_of(text))
            out.push_back(std::make_unique<age::HybridIdentity>(std::move(*hybrid)));
        else if (auto classic = age::x25519_identity_of(text))
            out.push_back(std::make_unique<age::X25519Identity>(std::move(*classic)));
        else
            FAIL("identity " << text);
    }
    return out;
}

struct Outcome {
    std::string expect;
    std::string payload; ///< of what was released
    std::string reason;
};

// In CCTV's words. Read chunk by chunk, so that what was good before an error is seen.
Outcome outcome_of(const Vector& vector, age::Profile profile, age::StreamOptions options) {
    const auto owned = identities_of(vector);
    std::vector<const age::Identity*> identities;
    for (const auto& identity : owned)
        identities.push_back(identity.get());
    ViewSource source(vector.file);
    Result<age::OpenFile> file = age::open_file(source, identities, profile, options);
    if (!file) {
        const std::string reason(file.error().reason);
        if (reason == "envelope.no_matching_identity") return {"no match", {}, reason};
        if (reason == "envelope.mac_mismatch") return {"HMAC failure", {}, reason};
        return {"header failure", {}, reason};
    }
    Sha256 hash;
    Bytes chunk(age::kChunkSize);
    for (;;) {
        const Result<std::size_t> got = file->read(chunk);
        if (!got) return {"payload failure", to_hex(hash.finish().view()), std::string(got.error().reason)};
        if (*got == 0) return {"success", to_hex(hash.finish().view()), {}};
        hash.update(ByteView(chunk).first(*got));
    }
}

} // namespace

TEST_CASE("every published age vector of our kinds ends as it should", "[crypto][age][vectors]") {
    const std::vector<Vector> vectors = all_vectors();
    REQUIRE(vectors.size() == 143);
    std::map<std::string, int> seen;
    int armored = 0;
    int passphrase = 0;
    for (const Vector& vector : vectors) {
        if (vector.name.starts_with(
                "armor_")) { // not read: the text form is a second spelling of the same file
            ++armored;
            continue;
        }
        if (vector.name.starts_with("scrypt")) { // not read: files for a passphrase are outside our profiles
            ++passphrase;
            continue;
        }
        REQUIRE_FALSE(vector.armored);
        for (const unsigned workers : {1U, 3U}) {
            const Outcome got = outcome_of(vector, age::Profile::any, {workers});
            INFO(vector.name << ": " << got.reason);
            CHECK(got.expect == vector.expect);
            CHECK(got.payload == vector.payload);
        }
        ++seen[vector.expect];
    }
    CHECK(armored == 33);
    CHECK(passphrase == 25);
    CHECK(seen == std::map<std::string, int>{{"HMAC failure", 1},
                                             {"header failure", 40},
                                             {"no match", 8},
                                             {"payload failure", 18},
                                             {"success", 18}});
}

TEST_CASE("published age vectors in forms that we do not read are refused", "[crypto][age][vectors]") {
    for (const Vector& vector : all_vectors()) {
        if (!vector.armored && !vector.passphrase) continue;
        const Outcome got = outcome_of(vector, age::Profile::any, {1});
        INFO(vector.name << ": " << got.reason);
        CHECK((got.expect == "header failure" || got.expect == "no match"));
        if (vector.name == "scrypt") CHECK(got.reason == "envelope.unsupported_stanza");
        if (vector.name == "scrypt_and_x25519") CHECK(got.reason == "envelope.malformed_header");
        if (vector.name == "armor_hybrid") CHECK(got.reason == "envelope.armored");
    }
}

TEST_CASE("of the published age vectors a bundle may be as the purely hybrid ones alone",
          "[crypto][age][vectors]") {
    const std::set<std::string> taken = {"hybrid", "hybrid_grease", "hybrid_multiple_recipients"};
    for (const Vector& vector : all_vectors()) {
        const Outcome got = outcome_of(vector, age::Profile::bundle, {1});
        INFO(vector.name << ": " << got.reason);
        CHECK((got.expect == "success") == taken.contains(vector.name));
        if (vector.name == "x25519" || vector.name == "hybrid_and_x25519")
            CHECK(got.reason == "envelope.unsupported_stanza");
        if (vector.name == "version_unsupported") CHECK(got.reason == "envelope.version");
        if (vector.name == "hybrid_low_order") CHECK(got.reason == "envelope.malformed_header");
    }
}
