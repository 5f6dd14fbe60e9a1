// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/post.h"
#include "core/register/adopted.h"
#include "tests/support/exchange_fixture.h"
#include "tests/support/hand_made.h"

#include <catch2/catch_test_macros.hpp>

namespace counterpart::test {

/// Ada, Ben and Cleo at their desks, and the letters between them.
class LetterTable {
public:
    Exchange exchange;
    core::Session ada = exchange.open(Desk::ada);
    core::Session ben = exchange.open(Desk::ben);
    core::Session cleo = exchange.open(Desk::cleo);
    core::NoProgress quiet;

    /// Another file every time.
    std::filesystem::path fresh() {
        m_last = exchange.file("letter" + std::to_string(++m_files));
        return m_last;
    }
    [[nodiscard]] const std::filesystem::path& last() const { return m_last; }
    /// Takes the newest file in.
    std::string take(core::Session& into) { return reason_of(core::import_bundle(into, accepting(m_last), quiet)); }

    /// A letter as `from` would sign it, whatever it says.
    static Bytes letter(core::Session& from, core::Session& to, core::LetterKind kind, Bytes content, std::optional<Digest> answers = {}) {
        const auto members = core::require_register(from.db());
        REQUIRE(members);
        core::LetterDraft draft;
        draft.kind = kind;
        draft.to = to.officer().agency;
        draft.answers = answers;
        draft.content = std::move(content);
        auto written = core::write_letter(from, *members, draft);
        REQUIRE(written);
        return std::move(*written);
    }
    /// In a bundle of its own.
    static HandMade carrying(core::Session& from, core::Session& to, Bytes letter) {
        HandMade out(from, to);
        out.manifest.kind = core::BundleKind::letters;
        out.parts = {core::part_in_memory(core::PartKind::letter, std::move(letter))};
        return out;
    }
    /// Why `to` refuses it.
    std::string refusal_of(core::Session& from, core::Session& to, Bytes letter) {
        HandMade bundle = carrying(from, to, std::move(letter));
        return refusal(exchange, to, bundle);
    }

private:
    std::filesystem::path m_last;
    int m_files = 0;
};

inline std::string hex(const core::LetterId& id) { return to_hex(id.view()); }

} // namespace counterpart::test
