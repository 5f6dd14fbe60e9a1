// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our envelope as a small program, for tests with other programs of the same format:
//   age_tool keygen hybrid|x25519       an identity file to standard output, as age-keygen writes it
//   age_tool seal RECIPIENT...          standard input to standard output
//   age_tool open IDENTITY_FILE         standard input to standard output; exit 1 where it is refused
#include "crypto/age/file.h"
#include "crypto/age/hybrid.h"
#include "crypto/age/keys.h"
#include "crypto/age/x25519.h"

#include <fstream>
#include <iostream>
#include <string>
#include <vector>

using namespace counterpart;
using namespace counterpart::crypto;

namespace {

class StreamSource final : public Source {
public:
    Result<std::size_t> read(ByteSpan out) override {
        std::cin.read(reinterpret_cast<char*>(out.data()), static_cast<std::streamsize>(out.size()));
        if (std::cin.bad()) return fail(ErrorCode::io, "test.read");
        return static_cast<std::size_t>(std::cin.gcount());
    }
};
class StreamSink final : public Sink {
public:
    Result<void> write(ByteView bytes) override {
        std::cout.write(reinterpret_cast<const char*>(bytes.data()),
                        static_cast<std::streamsize>(bytes.size()));
        if (!std::cout) return fail(ErrorCode::io, "test.write");
        return {};
    }
};

int refused(const Error& error) {
    std::cerr << error.reason << ' ' << error.detail << '\n';
    return 1;
}

template <class Secret>
int keygen(const Secret& secret, const std::string& recipient) {
    std::cout << "# public key: " << recipient << '\n' << text_of(age::identity_text(secret)) << '\n';
    return 0;
}

int seal(const std::vector<std::string>& texts) {
    std::vector<std::unique_ptr<age::Recipient>> owned;
    std::vector<const age::Recipient*> recipients;
    for (const std::string& text : texts) {
        if (const auto hybrid = age::hybrid_recipient_of(text)) {
            owned.push_back(std::make_unique<age::HybridRecipient>(*hybrid));
        } else {
            const auto classic = age::x25519_recipient_of(text);
            if (!classic) return refused(classic.error());
            owned.push_back(std::make_unique<age::X25519Recipient>(*classic));
        }
        recipients.push_back(owned.back().get());
    }
    StreamSource in;
    StreamSink out;
    const Result<void> done = age::seal_file(recipients, in, out, system_random());
    std::cout.flush();
    return done && std::cout ? 0 : refused(done ? Error{ErrorCode::io, "test.write", {}} : done.error());
}

int open(const std::string& path) {
    std::vector<std::unique_ptr<age::Identity>> owned;
    std::vector<const age::Identity*> identities;
    age::Profile profile = age::Profile::bundle;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        if (line.empty() || line.front() == '#') continue;
        if (auto hybrid = age::hybrid_identity_of(line)) {
            owned.push_back(std::make_unique<age::HybridIdentity>(std::move(*hybrid)));
        } else {
            auto classic = age::x25519_identity_of(line);
            if (!classic) return refused(classic.error());
            owned.push_back(std::make_unique<age::X25519Identity>(std::move(*classic)));
            profile = age::Profile::any;
        }
        identities.push_back(owned.back().get());
    }
    StreamSource in;
    auto opened = age::open_file(in, identities, profile);
    if (!opened) return refused(opened.error());
    StreamSink out;
    WipedBytes piece(1 << 20);
    for (;;) {
        const auto got = opened->read(piece);
        if (!got) return refused(got.error());
        if (*got == 0) break;
        if (const auto written = out.write(ByteView(piece).first(*got)); !written)
            return refused(written.error());
    }
    std::cout.flush();
    return std::cout ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() >= 2 && arguments[0] == "keygen" && arguments[1] == "hybrid") {
        const XWingSecret secret = make_xwing_secret(system_random());
        return keygen(secret, age::recipient_text(xwing_public_of(secret)));
    }
    if (arguments.size() >= 2 && arguments[0] == "keygen" && arguments[1] == "x25519") {
        const X25519Secret secret = make_x25519_secret(system_random());
        return keygen(secret, age::recipient_text(x25519_public_of(secret)));
    }
    if (arguments.size() >= 2 && arguments[0] == "seal")
        return seal({arguments.begin() + 1, arguments.end()});
    if (arguments.size() == 2 && arguments[0] == "open") return open(arguments[1]);
    std::cerr << "usage: age_tool keygen hybrid|x25519 | seal RECIPIENT... | open IDENTITY_FILE\n";
    return 2;
}
