// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bench/random_stream.h"
#include "crypto/base/io.h"
#include "crypto/base/result.h"

#include <string>
#include <string_view>

namespace counterpart::bench {

/// Somebody who does not exist. Texts are as an officer would type them; empty where nothing is known.
struct Person {
    std::string name;
    std::string alias;
    std::string date_of_birth; ///< a day, a month, a year, or about one
    std::string sex;           ///< code of the vocabulary
    std::string phone;         ///< under country code 999, which is nobody's
    std::string address;
    std::string postcode;      ///< in an area beginning with Q: there is none
    std::string reference;     ///< the agency's own number: once each
    std::string occupation;
    std::string vehicle;       ///< registration mark beginning with I or Q: none does
};

/// People with the spread of names, spellings and households that a register of a large area has: a few names very
/// often, most of them rarely; several languages; double surnames, misspellings, other names, dates known in part,
/// households that share address and mostly surname. From one seed always the same people in the same order.
class People {
public:
    explicit People(std::uint64_t seed) : m_random(seed) {}
    Person next();

private:
    struct Household {
        std::size_t group = 0;
        std::string surname, address, postcode;
        std::uint32_t left = 0, here = 0;
    };
    void move_in();
    std::string surname_of(std::size_t group);
    std::string misspelt(std::string name);
    std::string birth(std::uint32_t age);
    std::string mark();

    RandomStream m_random;
    Household m_household;
    std::uint64_t m_count = 0;
};

inline constexpr std::uint64_t kPeopleSeed = 20'260'604;

/// The first `count` people of the seed as CSV that "csv import --type person" takes as it is. Vehicles stand in the
/// column "Note". The reasons of the sink.
Result<void> write_people(std::uint64_t seed, std::uint64_t count, Sink& out);

} // namespace counterpart::bench
