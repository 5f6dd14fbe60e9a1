// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange_fixture.h"

#include "core/keys/thumbprint.h"
#include "core/projection/queries.h"
#include "core/store/ways_in.h"
#include "core/usecase/attachments.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"
#include "tests/support/store_fixture.h"

#include <catch2/catch_test_macros.hpp>

#include <fstream>

namespace counterpart::test {

using namespace core;
namespace fs = std::filesystem;

namespace {

template <class T>
T must(Result<T> result) {
    INFO(reason_of(result) << " " << (result ? std::string{} : result.error().detail));
    REQUIRE(result);
    return std::move(*result);
}

constexpr std::array<const char*, 3> kDesks = {"ada", "ben", "cleo"};

OfficerProfile profile(std::string name, std::string agency, std::string kind) {
    OfficerProfile out;
    out.name = std::move(name);
    out.role = "Single point of contact";
    out.agency = agency_id_of(agency);
    out.agency_name = std::move(agency);
    out.agency_kind = std::move(kind);
    return out;
}

AdasCase make_case(Session& ada, const fs::path& folder) {
    NoProgress progress;
    AdasCase out;
    out.id = must(new_case(ada, {{"title", "Operation Lantern"}, {"marking", "OFFICIAL-SENSITIVE"}}));
    out.person = must(new_record(ada, "person", out.id, {{"name", "Tam Exampleton"}, {"date_of_birth", "2010-04"}, {"phone", "07700 900123"}}));
    out.vehicle = must(new_record(ada, "vehicle", out.id, {{"registration", "ZZ99 ZZZ"}}));
    out.link = must(link_records(ada, {out.person, "uses", out.vehicle, "tentative", {}}));
    out.report = must(new_record(ada, "intelligence_report", out.id,
                            {{"reference", "IR-1"}, {"text", "Seen with the vehicle."}, {"source_grade", "2"}, {"information_grade", "B"}, {"handling_code", "P"}, {"sanitised", "true"}}));
    std::ofstream(folder / "note.pdf", std::ios::binary) << std::string(3000, 'x');
    const AttachmentView attached = must(attach_file(ada, folder / "note.pdf", out.id, progress));
    out.document = attached.document;
    out.attachment = attached.id;
    return out;
}

/// The stores as they are handed out.
struct Template {
    TempFolder root;
    FakeClock clock;
    std::array<WipedBytes, 3> recovery;
    AdasCase adas_case;

    Ports ports(std::size_t desk) {
        return {system_files(), clock, system_random(), root.path() / kDesks[desk] / "state", "unit_tests"};
    }

    Session make(std::size_t desk, const OfficerProfile& officer) {
        NoProgress progress;
        auto made = make_store(ports(desk), root.path() / kDesks[desk] / "store", officer,
                               passphrase_of(kSamplePassphrase), floor_cost(), progress);
        REQUIRE(made);
        recovery[desk] = recovery_key_text(made->recovery_key);
        REQUIRE(confirm_recovery(made->session, made->recovery_key));
        return std::move(made->session);
    }

    Template() {
        NoProgress progress;
        const fs::path at = root.path();
        for (const char* desk : kDesks) fs::create_directories(at / desk);
        Session ada = make(0, profile("Ada Moss", "Northmoor Police", "police"));
        Session ben = make(1, profile("Ben Alder", "Eastbrook Council", "council"));
        Session cleo = make(2, profile("Cleo Birch", "Hilltop Academy", "school"));
        REQUIRE(create_partnership(ada, "Northmoor partnership"));
        for (Session* member : {&ben, &cleo}) {
            REQUIRE(export_card(*member, at / "card", Existing::replace));
            const auto admitted = admit_officer(ada, at / "card", digits_of(member->identity().thumbprint()));
            INFO(reason_of(admitted));
            REQUIRE(admitted);
        }
        REQUIRE(publish_register(ada, at / "register.sealed", Existing::replace, progress));
        for (Session* member : {&ben, &cleo}) {
            const auto joined = import_register(*member, at / "register.sealed", digits_of(ada.identity().thumbprint()), progress);
            INFO(reason_of(joined));
            REQUIRE(joined);
        }
        adas_case = make_case(ada, at);
    }
};

Template& shared() {
    static Template made;
    return made;
}

} // namespace

Exchange::Exchange() {
    for (const char* desk : kDesks) fs::copy(shared().root.path() / desk, m_root.path() / desk, fs::copy_options::recursive);
}

const AdasCase& Exchange::adas_case() const { return shared().adas_case; }

Ports Exchange::ports(Desk desk, Files& files) {
    return {files, clock, system_random(), m_root.path() / kDesks[static_cast<std::size_t>(desk)] / "state", "unit_tests"};
}

Session Exchange::open(Desk desk, Files& files) {
    NoProgress progress;
    auto session = open_store(ports(desk, files), store(desk), way_in(desk), OlderCopy::refuse, progress);
    INFO(reason_of(session));
    REQUIRE(session);
    return std::move(*session);
}

fs::path Exchange::store(Desk desk) const { return m_root.path() / kDesks[static_cast<std::size_t>(desk)] / "store"; }

UnlockSecret Exchange::way_in(Desk desk) {
    return UnlockSecret(parse_recovery_key(text_of(shared().recovery[static_cast<std::size_t>(desk)])).value());
}

void Exchange::reset(Desk desk) const {
    const char* name = kDesks[static_cast<std::size_t>(desk)];
    fs::remove_all(m_root.path() / name);
    fs::copy(shared().root.path() / name, m_root.path() / name, fs::copy_options::recursive);
}

SealRequest Exchange::request() const {
    SealRequest out;
    out.case_id = adas_case().id;
    out.to_agency = "Eastbrook Council";
    out.purpose = "Safeguarding";
    out.gateway = "cda_1998_s115";
    out.consent = "not_sought";
    out.necessity = "The council cannot plan the visit without it.";
    out.proportionality = "No less would do.";
    out.review_date = parse_instant("2031-06-30T00:00:00Z").value();
    return out;
}

SealedBundle Exchange::seal(Session& ada, const std::string& name) { return seal(ada, name, request()); }

SealedBundle Exchange::seal(Session& ada, const std::string& name, const SealRequest& request) {
    NoProgress progress;
    auto sealed = seal_disclosure(ada, request, file(name), Existing::refuse, {}, progress);
    INFO(reason_of(sealed));
    REQUIRE(sealed);
    return std::move(*sealed);
}

} // namespace counterpart::test
