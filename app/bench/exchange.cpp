// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bench/measure.h"
#include "app/bench/rivals.h"
#include "app/bench/stores.h"
#include "app/bench/system.h"
#include "core/keys/thumbprint.h"
#include "core/usecase/attachments.h"
#include "core/usecase/disclosures.h"
#include "core/usecase/partnership.h"
#include "core/usecase/records.h"

namespace counterpart::bench {

namespace {

namespace fs = std::filesystem;

constexpr double kMebibyte = 1024.0 * 1024.0;

/// A police officer with a case and one large attachment, and a council officer who knows them.
class Exchange {
public:
    explicit Exchange(fs::path folder) : m_folder(std::move(folder)) {}

    Result<void> prepare(std::uint64_t size) {
        core::NoProgress progress;
        TRY(core::system_files().make_folder(m_folder / "police"));
        TRY(core::system_files().make_folder(m_folder / "council"));
        TRY(write_noise(plain(), size));
        TRY_ASSIGN(OwnStore police, make_own_store(m_folder / "police", {"Maren Oldacre", "Northmoor Police", "police"}));
        TRY_ASSIGN(OwnStore council, make_own_store(m_folder / "council", {"Bryony Fenwhistle", "Eastbrook Council", "council"}));
        const fs::path card = m_folder / "card", list = m_folder / "register";
        TRY(core::create_partnership(police.session, "Saltwick Vale Partnership"));
        TRY(core::export_card(council.session, card, core::Existing::replace));
        TRY(core::admit_officer(police.session, card, core::digits_of(council.session.identity().thumbprint())));
        TRY(core::publish_register(police.session, list, core::Existing::replace, progress));
        TRY(core::import_register(council.session, list, core::digits_of(police.session.identity().thumbprint()), progress));
        TRY_ASSIGN(m_case, core::new_case(police.session, {{"title", "Measured"}, {"marking", "OFFICIAL-SENSITIVE"}}));
        TRY(core::attach_file(police.session, plain(), m_case, progress));
        m_council_key.emplace(std::move(council.recovery_key));
        m_police.emplace(std::move(police.session));
        return {};
    }

    /// From the officer's word to the flushed file: selecting, log entries, signing, sealing, renaming.
    Result<double> seal() {
        core::SealRequest request;
        request.case_id = m_case;
        request.to_agency = "Eastbrook Council";
        request.purpose = "Measuring";
        request.gateway = "cda_1998_s115";
        request.consent = "not_sought";
        request.necessity = "How long it takes has to be known.";
        request.proportionality = "It is made up.";
        request.review_date = core::Instant{core::system_clock().now().milliseconds + 86'400'000};
        core::NoProgress progress;
        TRY(core::system_files().remove(sealed())); // of the run before: nobody's time is for freeing old files
        forget_memory_peak();
        const Stopwatch watch;
        TRY(core::seal_disclosure(*m_police, request, sealed(), core::Existing::refuse, {}, progress));
        const double seconds = watch.seconds();
        m_seal_peak = std::max(m_seal_peak, memory_peak());
        return seconds;
    }

    /// Into a fresh copy of the council's store each time: what is here already would be passed over.
    Result<double> import() {
        const fs::path copy = m_folder / "copy";
        TRY(core::system_files().remove_folder(copy));
        std::error_code error;
        fs::copy(m_folder / "council", copy, fs::copy_options::recursive, error);
        if (error) return fail(ErrorCode::io, "io.failed");
        TRY_ASSIGN(core::Session session, reopen(copy, *m_council_key));
        core::NoProgress progress;
        forget_memory_peak();
        const Stopwatch watch;
        TRY_ASSIGN(const core::ImportReport report, core::import_bundle(session, {.file = sealed(), .accept = true}, progress));
        const double seconds = watch.seconds();
        m_import_peak = std::max(m_import_peak, memory_peak());
        if (report.attachments_new != 1) return fail(ErrorCode::internal, "bench.nothing_new");
        return seconds;
    }

    [[nodiscard]] fs::path plain() const { return m_folder / "plain"; }
    [[nodiscard]] fs::path sealed() const { return m_folder / "sealed"; }
    [[nodiscard]] double seal_peak() const { return static_cast<double>(m_seal_peak) / kMebibyte; }
    [[nodiscard]] double import_peak() const { return static_cast<double>(m_import_peak) / kMebibyte; }

private:
    fs::path m_folder;
    core::RecordId m_case;
    std::optional<core::Session> m_police;
    std::optional<core::RecoveryKey> m_council_key;
    std::uint64_t m_seal_peak = 0, m_import_peak = 0;
};

std::string of_size(std::uint64_t bytes) { return std::to_string(bytes >> 20U) + " MiB"; }

Result<void> measure_sealing(Exchange& exchange, const Options& options, const std::vector<Rival>& rivals, Report& report) {
    std::vector<Contender> contenders{{"counterpart", [&] { return exchange.seal(); }}};
    for (const Rival& rival : rivals) contenders.push_back({rival.who, [&rival] { return rival.seal(); }});
    TRY_ASSIGN(const auto runs, alternate(contenders, options.sizes.runs));
    const std::string what = "seal a disclosure with " + of_size(options.sizes.attachment) + " attached, by ";
    for (std::size_t i = 0; i < rivals.size(); ++i) {
        report.measured.push_back({"seal/" + rivals[i].name, what + rivals[i].who, ratio(runs[0], runs[i + 1]), "times",
                                   rivals[i].seal_bar, false, {runs[0], runs[i + 1]}});
    }
    report.measured.push_back({"seal/memory", "peak memory while sealing", exchange.seal_peak(), "MiB", 64, false, {}});
    return {};
}

Result<void> measure_importing(Exchange& exchange, const Options& options, const std::vector<Rival>& rivals, Report& report) {
    std::vector<Contender> contenders{{"counterpart", [&] { return exchange.import(); }}};
    std::vector<const Rival*> opening;
    for (const Rival& rival : rivals) {
        if (!rival.open) continue;
        opening.push_back(&rival);
        TRY(rival.seal()); // what it opens
        contenders.push_back({rival.opens, [&rival] { return rival.open(); }});
    }
    TRY_ASSIGN(const auto runs, alternate(contenders, options.sizes.runs));
    const std::string what = "import " + of_size(options.sizes.attachment) + " (verify, re-seal), by ";
    for (std::size_t i = 0; i < opening.size(); ++i) {
        report.measured.push_back({"import/" + opening[i]->name, what + opening[i]->opens, ratio(runs[0], runs[i + 1]),
                                   "times", opening[i]->open_bar, false, {runs[0], runs[i + 1]}});
    }
    report.measured.push_back({"import/memory", "peak memory while importing", exchange.import_peak(), "MiB", 64, false, {}});
    return {};
}

} // namespace

Result<void> measure_exchange(const Options& options, Report& report) {
    const fs::path folder = options.folder / "exchange";
    Exchange exchange(folder);
    TRY(exchange.prepare(options.sizes.attachment));
    TRY_ASSIGN(const Rivals rivals, Rivals::find(folder, exchange.plain(), report));
    TRY(measure_sealing(exchange, options, rivals.all(), report));
    TRY(measure_importing(exchange, options, rivals.all(), report));
    return core::system_files().remove_folder(folder);
}

} // namespace counterpart::bench
