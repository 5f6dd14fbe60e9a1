// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/text.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace counterpart;
using namespace counterpart::core;

namespace {
std::string_view refused(std::string_view text, TextLines lines) {
    const auto checked = check_text(text, lines);
    return checked ? "allowed" : checked.error().reason;
}
} // namespace

TEST_CASE("people's names in any script are allowed text", "[text]") {
    for (const std::string_view text :
         {"", "Zo\u00eb O\u2019Neill", "\u0645\u062d\u0645\u062f", "\u738b\u5c0f\u660e",
          "\u0915\u094d\u200d\u0937", "\U0001F469\u200D\U0001F467", "caf\u0065\u0301"}) {
        CHECK(refused(text, TextLines::one) == "allowed");
    }
}

TEST_CASE("controls and characters that change the writing direction are refused", "[text]") {
    const std::vector<std::string_view> characters{
        "\u0001", "\u001B", "\r",     "\u007F", "\u0085", "\u009F", "\u00AD",     "\u061C",     "\u200B",
        "\u200E", "\u200F", "\u2028", "\u2029", "\u202A", "\u202E", "\u2060",     "\u2066",     "\u2069",
        "\u206F", "\uFEFF", "\uFFF9", "\uFFFE", "\uFFFF", "\u180E", "\U000E0001", "\U000E007F", "\U000110BD"};
    for (const std::string_view character : characters) {
        CHECK(refused("a" + std::string(character) + "b", TextLines::many) == "value.text_controls");
    }
    CHECK(refused(std::string_view("a\0b", 3), TextLines::many) == "value.text_controls");
}

TEST_CASE("line breaks and tabs stand in long texts alone", "[text]") {
    CHECK(refused("a\nb\tc", TextLines::many) == "allowed");
    CHECK(refused("a\nb", TextLines::one) == "value.text_controls");
    CHECK(refused("a\tb", TextLines::one) == "value.text_controls");
}

TEST_CASE("what is not UTF-8 is refused", "[text]") {
    for (const std::string_view text : {"\xff", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80"}) {
        CHECK(refused(text, TextLines::many) == "value.text_not_utf8");
    }
}

TEST_CASE("pasted text is tidied before it is checked", "[text]") {
    CHECK(tidied_text("  a\r\nb\rc \n") == "a\nb\nc");
    CHECK(tidied_text("\uFEFFco\u00ADop\u200Berate") == "cooperate");
    CHECK(tidied_text(" \t\n").empty());
    CHECK(tidied_text("a\u202Eb") == "a\u202Eb"); // left for check_text to refuse
}

TEST_CASE("characters are counted, not bytes", "[text]") {
    CHECK(characters_in("") == 0);
    CHECK(characters_in("Zo\u00eb") == 3);
    CHECK(characters_in("\U0001F469") == 1);
}

TEST_CASE("an attachment's name is a plain file name on every system", "[text]") {
    for (const std::string_view name : {"report.pdf", "Minutes 4 June 2026.docx", "\u738b.png", ".hidden",
                                        "console.txt", "com10.txt", "a.b.c"}) {
        INFO(name);
        CHECK(check_file_name(name));
    }
    for (const std::string_view name : {"",
                                        ".",
                                        "..",
                                        "a/b",
                                        "a\\b",
                                        "C:x",
                                        "a|b",
                                        "a?",
                                        "a*",
                                        "<a>",
                                        "a\"b",
                                        "a.",
                                        "a ",
                                        " a",
                                        "CON",
                                        "con.txt",
                                        "Nul",
                                        "COM1",
                                        "lpt9.pdf",
                                        "COM\u00B9",
                                        "aux .txt",
                                        "CONIN$",
                                        "exe\u202Efdp.scr",
                                        "a\nb",
                                        "a\tb",
                                        "\xff",
                                        "../../etc/passwd"}) {
        INFO(name);
        const auto checked = check_file_name(name);
        REQUIRE_FALSE(checked);
        CHECK(checked.error().reason == "attachment.bad_name");
    }
    CHECK(check_file_name(std::string(kMaxFileNameBytes, 'a')));
    CHECK_FALSE(check_file_name(std::string(kMaxFileNameBytes + 1, 'a')));
}

TEST_CASE("a shown text stays on its line and in its own direction", "[text]") {
    CHECK(escape_for_display("a\nb\tc") == "\u2068a b c\u2069");
    CHECK(escape_for_display("a\u202Eb\u2069") == "\u2068a\uFFFDb\uFFFD\u2069");
    CHECK(escape_for_display("a\xff") == "\u2068a\uFFFD\u2069");
    CHECK(escape_for_display("Zo\u00eb") == "\u2068Zo\u00eb\u2069");
}
