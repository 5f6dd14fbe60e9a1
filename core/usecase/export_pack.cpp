// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/civil_time.h"
#include "core/report/csv.h"
#include "core/report/pack.h"
#include "core/report/pdf.h"
#include "core/store/unfinished.h"
#include "core/usecase/pack.h"
#include "core/usecase/pack_rows.h"

#include <algorithm>

namespace counterpart::core {

namespace {

Bytes csv_of(const std::vector<std::string>& columns, const std::vector<PackRow>& rows) {
    Bytes out = copy_of(bytes_of(guarded_csv_line(columns)));
    for (const PackRow& row : rows) {
        std::vector<std::string> cells;
        for (const auto& cell : row.cells) cells.push_back(cell.second);
        append(out, bytes_of(guarded_csv_line(cells)));
    }
    return out;
}

/// "stage_at" reads as "Stage at".
std::string in_words(std::string name) {
    std::ranges::replace(name, '_', ' ');
    if (!name.empty() && name.front() >= 'a' && name.front() <= 'z') name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

PdfDocument document_of(const Session& session, const PackReport& report, Instant made, const std::vector<PackRow>& disclosures) {
    PdfDocument out;
    out.title = "What was disclosed, to whom and why";
    out.marking = "OFFICIAL-SENSITIVE";
    out.front.push_back({"This pack",
                         {{"Officer", session.officer().name},
                          {"Role", session.officer().role},
                          {"Agency", session.officer().agency_name},
                          {"Store", to_hex(session.store_id().view())},
                          {"From", core::in_words(report.span.since)},
                          {"To", core::in_words(report.span.until)},
                          {"Made", core::in_words(made)},
                          {"Disclosures", std::to_string(report.disclosures)},
                          {"Letters", std::to_string(report.letters)}}});
    out.front.push_back({"How to check it",
                         {{"Signature", "pack.sig beside this file is the officer's signature over the hashes of pack.pdf, letters.csv and "
                                        "disclosures.csv. \"counterpart-cli audit verify-pack FOLDER\" checks all of them."}}});
    for (const PackRow& row : disclosures) {
        PdfBlock block;
        block.title = row.title;
        for (const auto& [name, value] : row.cells) block.lines.emplace_back(in_words(name), value);
        out.blocks.push_back(std::move(block));
    }
    return out;
}

/// One file of the pack, in its place and ready to be written.
struct Place {
    std::unique_ptr<OutputFile> file;
    Bytes content;
};

Result<void> write_file(Session& session, Place& place, std::uint64_t lines, Progress& progress) {
    OutsideAct act;
    act.event.operation = Operation::disclosure;
    act.event.act = "export_pack";
    act.event.count = static_cast<std::int64_t>(lines);
    act.write = [&](OutputFile& out) -> Result<void> {
        TRY(progress.go_on());
        return out.write(place.content);
    };
    TRY(write_outside(session, std::move(place.file), std::move(act)));
    return {};
}

} // namespace

Result<PackReport> export_pack(Session& session, const std::filesystem::path& folder, const Period& period, Existing existing,
                               Progress& progress) {
    const Instant now = session.ports().clock.now();
    PackReport report;
    TRY_ASSIGN(report.span, span_of(period, now));
    progress.advanced(Stage::reading, 0, 0);
    TRY_ASSIGN(const auto disclosures, disclosure_rows(session, report.span));
    TRY(progress.go_on());
    TRY_ASSIGN(const auto letters, letter_rows(session, report.span));
    report.disclosures = disclosures.size();
    report.letters = letters.size();

    TRY(progress.go_on());

    Files& files = session.ports().files;
    TRY_ASSIGN(const bool there, files.exists(folder));
    if (!there) TRY(files.make_folder(folder));
    Pack pack{session.officer().agency, now, report.span.since, report.span.until, {}};
    std::array<Place, kPackFiles.size() + 1> places;
    TRY_ASSIGN(places[0].content, write_pdf(document_of(session, report, now, disclosures)));
    places[1].content = csv_of(letter_columns(), letters);
    places[2].content = csv_of(disclosure_columns(), disclosures);
    for (std::size_t i = 0; i < kPackFiles.size(); ++i) {
        ViewSource bytes(places[i].content);
        TRY_ASSIGN(pack.hashes[i], digest_of_pack_file(bytes));
        TRY_ASSIGN(places[i].file, files.create(folder / kPackFiles[i], existing));
    }
    places.back().content = sign_pack(pack, session.identity());
    TRY_ASSIGN(places.back().file, files.create(folder / kPackSignature, existing));
    std::uint64_t written = 0;
    for (Place& place : places) {
        progress.advanced(Stage::writing, written++, places.size());
        TRY(write_file(session, place, report.disclosures, progress));
    }
    return report;
}

} // namespace counterpart::core
