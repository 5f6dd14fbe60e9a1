// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// replay_NAME CORPUS_FOLDER [SEED]: runs a fuzz target, in any build, over every file of its corpus and then
// over some thousand inputs made from them, the same each time for the same seed. The folder may be empty or
// missing.
#include "tests/fuzz/fuzz.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>

using namespace counterpart;

namespace {

constexpr std::size_t kGenerated = 4000;
constexpr std::size_t kMaxInput = 1U << 20U;
constexpr std::chrono::seconds kPatience{3}; // a slow target stops early, at a number that is printed

const Bytes* current_input = nullptr;

extern "C" void report_input(int) {
    if (current_input != nullptr) {
        const ByteView shown =
            ByteView(*current_input).first(std::min<std::size_t>(current_input->size(), 4096));
        std::cerr << "input of " << current_input->size() << " bytes: " << to_hex(shown) << std::endl;
    }
    std::_Exit(1);
}

void run(const Bytes& input) {
    current_input = &input;
    fuzz(input);
    current_input = nullptr;
}

std::vector<Bytes> read_corpus(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(folder, none)) {
        if (entry.is_regular_file()) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    std::vector<Bytes> corpus;
    for (const auto& path : files) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

class Mutator {
public:
    Mutator(const std::vector<Bytes>& corpus, std::uint64_t seed) : m_corpus(corpus), m_numbers(seed) {}

    Bytes next() {
        Bytes input =
            m_corpus.empty() || below(50) == 0 ? noise(below(200)) : m_corpus[below(m_corpus.size())];
        for (std::size_t step = 1 + below(4); step > 0; --step)
            change(input);
        if (input.size() > kMaxInput) input.resize(kMaxInput);
        return input;
    }

private:
    // Not std::uniform_int_distribution: its numbers differ between standard libraries.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_numbers() % bound); }
    std::uint8_t byte() { return static_cast<std::uint8_t>(below(256)); }

    Bytes noise(std::size_t size) {
        Bytes out(size);
        for (auto& value : out)
            value = byte();
        return out;
    }

    void change(Bytes& input) {
        static constexpr std::array<std::uint8_t, 10> kTelling = {0,    1,    0x17, 0x18, 0x1f,
                                                                  0x7f, 0x80, 0xff, '\n', ' '};
        const std::size_t at = below(input.size() + 1);
        const auto where = input.begin() + static_cast<std::ptrdiff_t>(at);
        const std::size_t length = std::min(1 + below(16), input.size() - at);
        const auto until = where + static_cast<std::ptrdiff_t>(length);
        switch (below(8)) {
        case 0:
            if (at < input.size()) input[at] ^= static_cast<std::uint8_t>(1U << below(8));
            return;
        case 1:
            if (at < input.size()) input[at] = byte();
            return;
        case 2:
            if (at < input.size()) input[at] = kTelling[below(kTelling.size())];
            return;
        case 3:
            input.erase(where, until);
            return;
        case 4: {
            const Bytes repeated(where, until);
            input.insert(where, repeated.begin(), repeated.end());
            return;
        }
        case 5: {
            const Bytes inserted = noise(1 + below(8));
            input.insert(where, inserted.begin(), inserted.end());
            return;
        }
        case 6:
            input.resize(at);
            return;
        default:
            break;
        }
        if (m_corpus.empty()) return;
        const Bytes& other = m_corpus[below(m_corpus.size())]; // the front of one and the rest of another
        input.resize(at);
        append(input, ByteView(other).subspan(below(other.size() + 1)));
    }

    const std::vector<Bytes>& m_corpus;
    std::mt19937_64 m_numbers;
};

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::cerr << "usage: replay CORPUS_FOLDER [SEED]\n";
        return 2;
    }
    std::signal(SIGABRT, report_input);
    std::signal(SIGSEGV, report_input);
    const std::uint64_t seed = argc > 2 ? std::stoull(argv[2]) : 1;
    const std::vector<Bytes> corpus = read_corpus(argv[1]);
    for (const Bytes& input : corpus)
        run(input);
    run({});
    Mutator mutator(corpus, seed);
    const auto start = std::chrono::steady_clock::now();
    std::size_t made = 0;
    while (made < kGenerated && std::chrono::steady_clock::now() - start < kPatience) {
        run(mutator.next());
        ++made;
    }
    std::cout << corpus.size() << " files of the corpus, " << made << " inputs made from seed " << seed
              << '\n';
    return 0;
}
