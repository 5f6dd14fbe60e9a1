// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/open.h"
#include "core/usecase/disclosures.h"
#include "tests/support/fake_clock.h"
#include "tests/support/temp_folder.h"

#include <array>

namespace counterpart::test {

enum class Desk { ada, ben, cleo }; ///< Northmoor Police, Eastbrook Council, Hilltop Academy

/// What is in Ada's store: a case with a person, a vehicle, the link between them, a report and a document.
struct AdasCase {
    core::RecordId id;
    core::RecordId person;
    core::RecordId vehicle;
    core::RecordId link;
    core::RecordId report;
    core::RecordId document;
    core::AttachmentId attachment;
};

/// Three officers of three agencies in one partnership, each with a store that is ready for work. Made once a run of
/// the tests and copied for each that asks. One session a store at a time, opened by its recovery key.
class Exchange {
public:
    Exchange();
    [[nodiscard]] const AdasCase& adas_case() const;
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return m_root.path() / name; }
    core::Ports ports(Desk desk, core::Files& files = core::system_files());
    core::Session open(Desk desk, core::Files& files = core::system_files());
    /// The store's folder, and what opens it.
    [[nodiscard]] std::filesystem::path store(Desk desk) const;
    [[nodiscard]] static core::UnlockSecret way_in(Desk desk);
    /// Puts the store of the desk back to how it was when the fixture was made.
    void reset(Desk desk) const;

    /// Ada's case for the council, purpose and gateway given.
    [[nodiscard]] core::SealRequest request() const;
    /// Ada seals to `name`; the session is hers.
    core::SealedBundle seal(core::Session& ada, const std::string& name);
    core::SealedBundle seal(core::Session& ada, const std::string& name, const core::SealRequest& request);

    FakeClock clock;

private:
    TempFolder m_root;
};

/// A bundle is taken in by an officer who has read its conditions and accepts them.
inline core::ImportRequest accepting(std::filesystem::path file, std::optional<std::filesystem::path> receipt = {}, std::optional<Digest> expected = {}) {
    return {std::move(file), std::move(receipt), expected, true, {}};
}

/// "" where it went well, else the reason.
template <class T>
std::string reason_of(const Result<T>& result) {
    return result ? std::string{} : std::string(result.error().reason);
}

} // namespace counterpart::test
