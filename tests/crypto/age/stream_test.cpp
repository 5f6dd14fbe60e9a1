// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/age/stream.h"
#include "tests/support/seeded_random.h"

#include <catch2/catch_test_macros.hpp>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

constexpr std::size_t kBatch = 16 * age::kChunkSize;

ChaChaKey some_key() {
    Bytes bytes(32, 7);
    return ChaChaKey::taken_from(bytes);
}

Bytes sealed(ByteView plain, unsigned workers) {
    ViewSource source(plain);
    BytesSink sink;
    REQUIRE(age::seal_stream(some_key(), source, sink, {workers}));
    return std::move(sink.bytes);
}

struct Opened {
    Bytes plain;
    std::string reason; ///< empty at the end
};
Opened opened(ByteView stream, unsigned workers, std::size_t step = 1 << 20) {
    ViewSource source(stream);
    age::OpenedStream plain(some_key(), source, {workers});
    Opened out;
    Bytes piece(step);
    for (;;) {
        const Result<std::size_t> got = plain.read(piece);
        if (!got) {
            out.reason = got.error().reason;
            const Result<std::size_t> again = plain.read(piece);
            CHECK((!again && again.error().reason == out.reason)); // errors stay
            return out;
        }
        if (*got == 0) return out;
        append(out.plain, ByteView(piece).first(*got));
    }
}

/// Gives so many bytes, then an error.
class Breaking final : public Source {
public:
    explicit Breaking(std::size_t good) : m_good(good) {}
    Result<std::size_t> read(ByteSpan out) override {
        if (out.size() > m_good) return fail(ErrorCode::io, "test.broken");
        m_good -= out.size();
        std::ranges::fill(out, std::uint8_t{3});
        return out.size();
    }

private:
    std::size_t m_good;
};
class Full final : public Sink {
public:
    explicit Full(std::size_t room) : m_room(room) {}
    Result<void> write(ByteView bytes) override {
        if (bytes.size() > m_room) return fail(ErrorCode::io, "test.full");
        m_room -= bytes.size();
        return {};
    }

private:
    std::size_t m_room;
};

} // namespace

TEST_CASE("a stream of any size opens to what was sealed, whoever does the work", "[crypto][age][stream]") {
    test::SeededRandom random(2);
    const Bytes all = random.bytes(10'000'000);
    for (const std::size_t size :
         {std::size_t{0}, std::size_t{1}, std::size_t{65535}, std::size_t{65536}, std::size_t{65537},
          std::size_t{131072}, kBatch - 1, kBatch, kBatch + 1, kBatch + age::kChunkSize,
          kBatch + age::kChunkSize + 1, 3 * kBatch, std::size_t{10'000'000}}) {
        const ByteView plain = ByteView(all).first(size);
        const Bytes one = sealed(plain, 1);
        CHECK(one.size() == age::sealed_stream_size(size));
        for (const unsigned workers : {2U, 4U})
            CHECK(sealed(plain, workers) == one);
        for (const unsigned workers : {1U, 2U, 4U}) {
            const Opened back = opened(one, workers);
            CHECK(back.reason.empty());
            CHECK(equal(back.plain, plain));
        }
    }
}

TEST_CASE("a stream is read in pieces of any size", "[crypto][age][stream]") {
    test::SeededRandom random(3);
    const Bytes plain = random.bytes(2 * kBatch + 777);
    const Bytes stream = sealed(plain, 2);
    for (const std::size_t step : {std::size_t{9973}, age::kChunkSize, 3 * kBatch}) {
        const Opened back = opened(stream, 2, step);
        CHECK(back.reason.empty());
        CHECK(back.plain == plain);
    }
}

TEST_CASE("a stream cut anywhere is refused", "[crypto][age][stream]") {
    const Bytes plain(2 * age::kChunkSize + 50, 9);
    const Bytes stream = sealed(plain, 1);
    std::vector<std::size_t> sizes;
    for (std::size_t n = 0; n < 40; ++n) {
        sizes.push_back(n);
        sizes.push_back(age::kSealedChunkSize - 20 + n);
        sizes.push_back(2 * age::kSealedChunkSize - 20 + n);
        sizes.push_back(stream.size() - 1 - n);
    }
    for (const std::size_t size : sizes) {
        const Opened back = opened(ByteView(stream).first(size), 1, age::kChunkSize);
        INFO(size);
        CHECK((back.reason == "envelope.cut" || back.reason == "envelope.payload_altered"));
        CHECK(back.plain.size() == std::min<std::size_t>(size / age::kSealedChunkSize, 2) * age::kChunkSize);
    }
    CHECK(opened({}, 1).reason == "envelope.cut");
    CHECK(opened(ByteView(stream).first(age::kSealedChunkSize), 1).reason == "envelope.cut");
    CHECK(opened(ByteView(stream).first(age::kSealedChunkSize + 5), 1).reason == "envelope.cut");
    CHECK(opened(ByteView(stream).first(age::kSealedChunkSize + 25), 1).reason == "envelope.payload_altered");
}

TEST_CASE("chunks that are changed, moved, repeated, left out or added are refused",
          "[crypto][age][stream]") {
    test::SeededRandom random(4);
    const Bytes plain = random.bytes(kBatch + 3 * age::kChunkSize);
    const Bytes stream = sealed(plain, 1);
    const auto chunk = [&](std::size_t i) {
        return ByteView(stream).subspan(i * age::kSealedChunkSize, age::kSealedChunkSize);
    };
    const std::size_t chunks = stream.size() / age::kSealedChunkSize;
    REQUIRE(stream.size() % age::kSealedChunkSize == 0);
    const auto of = [&](std::vector<std::size_t> order) {
        Bytes out;
        for (const std::size_t i : order)
            append(out, chunk(i));
        return out;
    };
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chunks; ++i)
        order.push_back(i);
    REQUIRE(opened(of(order), 3).plain == plain);

    for (const unsigned workers : {1U, 3U}) {
        std::vector<std::size_t> swapped = order;
        std::swap(swapped[3], swapped[17]);
        const Opened back = opened(of(swapped), workers, age::kChunkSize);
        CHECK(back.reason == "envelope.payload_altered");
        CHECK(equal(back.plain, ByteView(plain).first(3 * age::kChunkSize)));

        std::vector<std::size_t> repeated = order;
        repeated.push_back(chunks - 1);
        CHECK(opened(of(repeated), workers).reason == "envelope.payload_altered");

        std::vector<std::size_t> without = order;
        without.erase(without.begin() + 5);
        CHECK(opened(of(without), workers).reason == "envelope.payload_altered");

        std::vector<std::size_t> headless(order.begin(), order.end() - 1);
        CHECK(opened(of(headless), workers).reason == "envelope.cut");

        Bytes more = stream;
        more.push_back(0);
        CHECK(opened(more, workers).reason == "envelope.payload_altered");

        Bytes changed = stream;
        changed[17 * age::kSealedChunkSize + 1000] ^= 1U;
        const Opened until = opened(changed, workers, age::kChunkSize);
        CHECK(until.reason == "envelope.payload_altered");
        CHECK(equal(until.plain, ByteView(plain).first(17 * age::kChunkSize)));
    }
}

TEST_CASE("a read that meets an error gives the error, never fewer bytes", "[crypto][age][stream]") {
    // Fewer bytes than asked mean the end: a reader that stops there must not be misled.
    const Bytes stream = sealed(Bytes(3 * age::kChunkSize, 1), 1);
    ViewSource source(ByteView(stream).first(2 * age::kSealedChunkSize));
    age::OpenedStream plain(some_key(), source, {1});
    Bytes all(3 * age::kChunkSize);
    const Result<std::size_t> got = plain.read(all);
    REQUIRE_FALSE(got);
    CHECK(got.error().reason == "envelope.cut");
}

TEST_CASE("errors of the source and the sink end the work and come back as they are",
          "[crypto][age][stream]") {
    for (const unsigned workers : {1U, 2U, 4U}) {
        for (const std::size_t good : {std::size_t{0}, kBatch, 5 * kBatch}) {
            Breaking source(good);
            BytesSink sink;
            const Result<void> done = age::seal_stream(some_key(), source, sink, {workers});
            REQUIRE_FALSE(done);
            CHECK(done.error().reason == "test.broken");

            Breaking sealed_source(good);
            age::OpenedStream plain(some_key(), sealed_source, {workers});
            Bytes piece(100);
            CHECK_FALSE(plain.read(piece));
        }
        const Bytes plain(12 * kBatch, 2);
        for (const std::size_t room : {std::size_t{0}, 3 * kBatch}) {
            ViewSource source(plain);
            Full sink(room);
            const Result<void> done = age::seal_stream(some_key(), source, sink, {workers});
            REQUIRE_FALSE(done);
            CHECK(done.error().reason == "test.full");
        }
    }
}

TEST_CASE("a stream may be given up half way, or moved while it is read", "[crypto][age][stream]") {
    const Bytes plain(12 * kBatch, 5);
    const Bytes stream = sealed(plain, 2);
    ViewSource source(stream);
    ViewSource other(stream);
    age::OpenedStream first(some_key(), source, {3});
    Bytes piece(2 * kBatch);
    REQUIRE(first.read(piece));
    age::OpenedStream second = std::move(first);
    REQUIRE(second.read(piece));
    CHECK(equal(piece, ByteView(plain).first(piece.size())));
    second = age::OpenedStream(some_key(), other, {2});
    REQUIRE(second.read(piece));
    CHECK(equal(piece, ByteView(plain).first(piece.size())));
}
