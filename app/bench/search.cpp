// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/made_records.h"
#include "app/bench/measure.h"
#include "app/bench/stores.h"
#include "core/projection/rebuild.h"
#include "core/search/query.h"
#include "core/usecase/records.h"
#include "core/usecase/search.h"
#include "crypto/base/utf8.h"

#include <algorithm>

namespace counterpart::bench {

namespace {

constexpr std::uint64_t kAtOnce = 20'000; ///< people in one transaction
constexpr std::size_t kQueries = 200;

Result<void> fill(core::Session& session, std::uint64_t people_count) {
    const core::Author author{session.identity(), session.officer().agency, session.ports().random, {1'780'000'000'000}};
    People people(kPeopleSeed);
    for (std::uint64_t done = 0; done < people_count; done += kAtOnce) {
        std::vector<std::vector<core::Fact>> records;
        for (std::uint64_t i = 0; i < std::min(kAtOnce, people_count - done); ++i) {
            const Person person = people.next();
            records.push_back(facts_of(person, author.random));
            records.push_back(vehicle_facts_of(person, author.random));
        }
        const SignedBatch batch = sign_batch(std::move(records), author);
        TRY(session.act([&]() -> Result<void> {
            return core::take_in(session.db(), batch.views(), {core::Origin::own, author.now, author.agency, {}})
                .map([](const core::TakeInReport&) {});
        }));
    }
    return {};
}

/// One letter of the longest word changed round with the next.
std::string with_a_slip(std::string name) {
    const std::size_t space = name.rfind(' ');
    const std::size_t at = space + 2;
    if (space != std::string::npos && at + 1 < name.size()) std::swap(name[at], name[at + 1]);
    return name;
}

/// The mix: of ten, four names, two surnames alone, one beginning, one misspelling, one date of birth, one mark.
std::vector<std::string> queries(std::uint64_t people_count) {
    std::vector<std::string> out;
    People people(kPeopleSeed);
    const std::uint64_t apart = std::max<std::uint64_t>(1, people_count / (kQueries * 4));
    for (std::uint64_t i = 0; out.size() < kQueries; ++i) {
        const Person person = people.next();
        if (i % apart != 0) continue;
        const std::string surname = person.name.substr(person.name.rfind(' ') + 1);
        switch (out.size() % 10) {
        case 0:
        case 1:
        case 2:
        case 3: out.push_back(person.name); break;
        case 4:
        case 5: out.push_back(surname); break;
        case 6: out.push_back(person.name.substr(0, 3) + "* " + surname.substr(0, 4) + "*"); break;
        case 7: out.push_back(with_a_slip(person.name)); break;
        case 8:
            if (person.date_of_birth.size() == 10) out.push_back(person.date_of_birth);
            break;
        default:
            if (!person.vehicle.empty()) out.push_back(person.vehicle);
        }
        // A beginning or a slip may have cut a letter of more than one byte.
        if (!out.empty() && !valid_utf8(bytes_of(out.back()))) out.pop_back();
    }
    return out;
}

Result<void> measure_queries(core::Session& session, const Options& options, Report& report) {
    TRY_ASSIGN(auto bare, session.db().prepare("SELECT rowid FROM search WHERE search MATCH ? LIMIT 50"));
    std::vector<double> ours, theirs;
    std::size_t found = 0;
    const std::vector<std::string> wanted = queries(options.sizes.people);
    for (int round = 0; round < 2; ++round) { // the first to warm up
        ours.clear();
        theirs.clear();
        found = 0;
        for (const std::string& text : wanted) {
            const Stopwatch watch;
            TRY_ASSIGN(const core::SearchReport hits, core::search(session, {text, {}, 50}));
            ours.push_back(watch.seconds());
            if (!hits.hits.empty()) ++found;
            TRY_ASSIGN(const core::Query query, core::parse_query(text));
            const std::string expression = core::match_expression(query);
            const Stopwatch other;
            TRY(bare.run(std::string_view(expression)));
            theirs.push_back(other.seconds());
        }
    }
    const std::vector<Runs> runs{{"counterpart", ours}, {"bare FTS5, not ranked", theirs}};
    const std::string among = " among " + std::to_string(options.sizes.people) + " people";
    report.measured.push_back({"search/p50", "search" + among + ", median to the first 50 hits", percentile(ours, 0.5) * 1000, "ms", 0, false, runs});
    report.measured.push_back({"search/p95", "search" + among + ", 95th percentile", percentile(ours, 0.95) * 1000, "ms", 50, false, {}});
    report.measured.push_back({"search/bare_p95", "bare FTS5 on the same index, not ranked, 95th percentile", percentile(theirs, 0.95) * 1000, "ms", 0, false, {}});
    report.measured.push_back({"search/found", "queries that found something, of 200", static_cast<double>(found), "queries", 0, false, {}});
    return {};
}

Result<void> measure_unlock(const std::filesystem::path& folder, const core::RecoveryKey& key, const Options& options,
                            Report& report) {
    Runs runs{"counterpart", {}};
    for (int run = -1; run < options.sizes.runs; ++run) { // the first to warm up
        core::NoProgress progress;
        const Stopwatch watch;
        TRY_ASSIGN(core::Session session, reopen(folder, key));
        TRY(core::bring_projection_up_to_date(session.db(), session.officer().agency, progress));
        TRY(core::list_cases(session));
        if (run >= 0) runs.seconds.push_back(watch.seconds());
    }
    report.measured.push_back({"unlock/ready", "unlock to the list of cases, Argon2id apart", median(runs.seconds) * 1000, "ms", 150, false, {runs}});
    return {};
}

} // namespace

Result<void> measure_search(const Options& options, Report& report) {
    const std::filesystem::path folder = options.folder / "search";
    TRY(core::system_files().make_folder(folder));
    TRY_ASSIGN(OwnStore own, make_own_store(folder, {"Idris Penhallow-Teal", "Northmoor Police", "police"}));
    const Stopwatch filling;
    TRY(fill(own.session, options.sizes.people));
    report.measured.push_back({"search/fill", "make, sign and take in those people and their vehicles", filling.seconds(), "s", 0, false, {}});
    {
        const core::Session session = std::move(own.session); // closed here
    }
    TRY(measure_unlock(folder, own.recovery_key, options, report));
    TRY_ASSIGN(core::Session session, reopen(folder, own.recovery_key));
    TRY(measure_queries(session, options, report));
    return core::system_files().remove_folder(folder);
}

} // namespace counterpart::bench
