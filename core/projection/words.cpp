// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/words.h"

namespace counterpart::core {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_front_vowel(char c) {
    return c == 'e' || c == 'i' || c == 'y';
}

std::string padded(unsigned value, std::size_t digits) {
    std::string out = std::to_string(value);
    out.insert(0, out.size() < digits ? digits - out.size() : 0, '0');
    return out;
}

/// The sound at `word[i]`, or nothing where it is silent; `taken` is how many letters it is written with.
std::string_view sound_at(std::string_view word, std::size_t i, std::size_t& taken) {
    const char here = word[i];
    const char next = i + 1 < word.size() ? word[i + 1] : '\0';
    taken = 1;
    switch (here) {
    case 'a':
    case 'e':
    case 'i':
    case 'o':
    case 'u':
        return i == 0 ? "a" : "";
    case 'y':
        return i == 0 ? "y" : "";
    case 'h':
        return i == 0 ? "h" : "";
    case 'w':
        if (i == 0 && next == 'r') return "";
        return i == 0 ? "w" : "";
    case 'c':
        if (next == 'h') return taken = 2, "x";
        if (next == 'k') return taken = 2, "k";
        return is_front_vowel(next) ? "s" : "k";
    case 'd':
        if (next == 'g') return taken = 2, "j";
        return "d";
    case 'g':
        if (next == 'h') return taken = 2, i == 0 ? "g" : "";
        return is_front_vowel(next) ? "j" : "g";
    case 'k':
        if (i == 0 && next == 'n') return "";
        return "k";
    case 'q':
        return "k";
    case 'p':
        if (next == 'h') return taken = 2, "f";
        return "p";
    case 's':
        if (next == 'h') return taken = 2, "x";
        return "s";
    case 't':
        if (next == 'h') return taken = 2, "t";
        return "t";
    case 'v':
        return "f";
    case 'x':
        return "ks";
    case 'z':
        return "s";
    default:
        return word.substr(i, 1);
    }
}

} // namespace

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        c = lower(c);
    return out;
}

std::string compact_identifier(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" (");
    const bool international = first != std::string_view::npos && text[first] == '+';
    std::string out;
    for (const char c : text) {
        if (is_digit(c) || is_letter(c)) out += lower(c);
    }
    if (international && out.starts_with("44")) return "0" + out.substr(2);
    if (out.size() > 8 && out.starts_with("0044")) return "0" + out.substr(4);
    return out;
}

std::string compact_date(const PartialDate& date) {
    std::string out = padded(date.year, 4);
    if (date.month != 0) out += padded(date.month, 2);
    if (date.day != 0) out += padded(date.day, 2);
    return out;
}

std::string sound_key(std::string_view word) {
    std::string letters;
    for (const char c : word) {
        if (!is_letter(c)) return {};
        // A doubled letter is written for the eye.
        if (letters.empty() || letters.back() != lower(c)) letters += lower(c);
    }
    std::string key;
    std::size_t taken = 1;
    for (std::size_t i = 0; i < letters.size(); i += taken)
        key += sound_at(letters, i, taken);
    return key.size() < 2 ? std::string{} : key;
}

void for_each_word(std::string_view text, const std::function<void(std::string_view)>& each) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const bool inside = i < text.size() && (is_letter(text[i]) || is_digit(text[i]) ||
                                                static_cast<unsigned char>(text[i]) >= 0x80);
        if (inside) continue;
        if (i > begin) each(text.substr(begin, i - begin));
        begin = i + 1;
    }
}

} // namespace counterpart::core
