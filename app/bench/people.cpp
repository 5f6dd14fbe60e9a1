// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/people.h"

#include "app/bench/names.h"

#include <algorithm>

namespace counterpart::bench {

namespace {

constexpr std::uint32_t kThisYear = 2026;

std::string digits(std::uint64_t number, std::size_t width) {
    std::string out = std::to_string(number);
    return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

char letter(RandomStream& random) { return static_cast<char>('A' + static_cast<char>(random.below(26))); }

std::size_t group_of(RandomStream& random) {
    std::uint32_t at = random.below(1000);
    const auto groups = name_groups();
    for (std::size_t i = 0; i + 1 < groups.size(); ++i) {
        if (at < groups[i].per_thousand) return i;
        at -= groups[i].per_thousand;
    }
    return groups.size() - 1;
}

std::string short_form(const std::string& name) {
    const Names forms = short_forms();
    for (std::size_t i = 0; i + 1 < forms.size(); i += 2) {
        if (forms[i] == name) return std::string(forms[i + 1]);
    }
    return {};
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

std::string cell(std::string_view text) {
    if (text.find_first_of(",\"\n") == std::string_view::npos) return std::string(text);
    std::string out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

} // namespace

std::string People::surname_of(std::size_t group) {
    const NameGroup& names = name_groups()[group];
    const auto one = [&]() -> std::string {
        if (!m_random.chance(names.built_surnames)) return std::string(m_random.favouring_first(names.surnames));
        return std::string(m_random.favouring_first(surname_beginnings())) +
               std::string(m_random.favouring_first(surname_endings()));
    };
    std::string out = one();
    if (m_random.chance(names.double_surnames)) out += (m_random.chance(700) ? "-" : " ") + one();
    return out;
}

void People::move_in() {
    m_household.group = group_of(m_random);
    m_household.surname = surname_of(m_household.group);
    m_household.here = 0;
    m_household.left = 1 + std::min(m_random.below(6), m_random.below(6));
    std::string address;
    if (m_random.chance(180)) address = "Flat " + std::to_string(1 + m_random.below(40)) + ", ";
    const std::string_view town = m_random.favouring_first(towns());
    address += std::to_string(1 + m_random.below(180)) + " " + std::string(m_random.favouring_first(street_names())) + " " +
               std::string(m_random.favouring_first(street_kinds())) + ", " + std::string(town);
    m_household.address = address;
    m_household.postcode = std::string("Q") + letter(m_random) + std::to_string(1 + m_random.below(30)) + " " +
                           std::to_string(m_random.below(10)) + letter(m_random) + letter(m_random);
}

/// One slip within a word, where only ASCII letters are touched: left out, doubled, or two changed round.
std::string People::misspelt(std::string name) {
    const std::size_t at = 1 + m_random.below(static_cast<std::uint32_t>(name.size()));
    if (at + 1 >= name.size() || !is_small_letter(name[at]) || !is_small_letter(name[at + 1])) return name;
    switch (m_random.below(3)) {
    case 0: name.erase(at, 1); break;
    case 1: name.insert(at, 1, name[at]); break;
    default: std::swap(name[at], name[at + 1]); break;
    }
    return name;
}

std::string People::birth(std::uint32_t age) {
    if (m_random.chance(40)) return {};
    const std::string year = std::to_string(kThisYear - age), month = digits(1 + m_random.below(12), 2);
    const std::uint32_t form = m_random.below(100);
    if (form < 4) return year + "~";
    if (form < 7) return year;
    if (form < 10) return year + "-" + month;
    return year + "-" + month + "-" + digits(1 + m_random.below(28), 2);
}

std::string People::mark() {
    std::string out = m_random.chance(500) ? "I" : "Q";
    out += letter(m_random) + digits(m_random.below(100), 2) + " ";
    for (int i = 0; i < 3; ++i) out += letter(m_random);
    return out;
}

Person People::next() {
    if (m_household.left == 0) move_in();
    --m_household.left;
    const std::uint32_t age = m_household.here++ < 2 ? 18 + m_random.below(40) + m_random.below(38) : 1 + m_random.below(24);
    const bool grown = age >= 17;
    const NameGroup& names = name_groups()[m_household.group];
    const bool woman = m_random.chance(505);
    const std::string given(m_random.favouring_first(woman ? names.women : names.men));
    const std::string second =
        m_random.chance(220) ? " " + std::string(m_random.favouring_first(woman ? names.women : names.men)) : "";
    std::string surname = m_random.chance(850) ? m_household.surname : surname_of(m_household.group);
    if (m_random.chance(30)) surname = misspelt(std::move(surname));

    Person out;
    out.name = given + second + " " + surname;
    if (m_random.chance(140)) {
        const std::string brief = short_form(given);
        out.alias = brief.empty() ? std::string(m_random.one_of(by_names())) : brief + " " + surname;
    }
    out.date_of_birth = birth(age);
    out.sex = m_random.chance(10) ? "U" : woman ? "F" : "M";
    if (m_random.chance(780)) out.phone = "+9997" + digits(m_random.below(100'000'000), 8);
    out.address = m_household.address;
    out.postcode = m_household.postcode;
    out.reference = "NP" + digits(++m_count, 8);
    if (grown && m_random.chance(700)) out.occupation = m_random.favouring_first(occupations());
    if (grown && m_random.chance(380)) out.vehicle = mark();
    return out;
}

Result<void> write_people(std::uint64_t seed, std::uint64_t count, Sink& out) {
    constexpr std::size_t kEnough = 1 << 18;
    People people(seed);
    std::string lines = "Name,Also known as,Date of birth,Sex,Telephone,Address,Postcode,Local reference,Occupation,Note\n";
    for (std::uint64_t i = 0; i < count; ++i) {
        const Person person = people.next();
        const std::string note = person.vehicle.empty() ? "" : "Uses the vehicle " + person.vehicle;
        for (const std::string* text : {&person.name, &person.alias, &person.date_of_birth, &person.sex, &person.phone,
                                        &person.address, &person.postcode, &person.reference, &person.occupation}) {
            lines += cell(*text) + ",";
        }
        lines += cell(note) + "\n";
        if (lines.size() >= kEnough) {
            TRY(out.write(bytes_of(lines)));
            lines.clear();
        }
    }
    return out.write(bytes_of(lines));
}

} // namespace counterpart::bench
