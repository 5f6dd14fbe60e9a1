// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/pack_presenter.h"

#include "core/usecase/pack.h"
#include "ui/model/prompter.h"
#include "ui/model/typed_period.h"

namespace counterpart::ui {

namespace {

QString holds(std::string_view file) {
    if (file == "pack.pdf") return PackPresenter::tr("The disclosures, for reading");
    if (file == "letters.csv") return PackPresenter::tr("One line a letter: recalls, requests, statements and their answers");
    if (file == "disclosures.csv") return PackPresenter::tr("One line a disclosure: who, what, why, under which rule, answered how");
    return PackPresenter::tr("The officer's signature over the others");
}

Row fileRow(std::string_view file, Cell result) {
    return {QByteArray(file.data(), static_cast<qsizetype>(file.size())), {{toQt(file), Badge::none, {}, {}}, std::move(result), {holds(file), Badge::none, {}, {}}}, {}};
}

/// Each file of the pack, the signature last, with what is to be said of it.
template <class Result>
std::vector<Row> rowsWith(Result result) {
    std::vector<Row> rows;
    for (const std::string_view file : core::kPackFiles) rows.push_back(fileRow(file, result(toQt(file))));
    rows.push_back(fileRow(core::kPackSignature, result(toQt(core::kPackSignature))));
    return rows;
}

Cell good() { return {PackPresenter::tr("As it was signed"), Badge::good, {}, {}}; }
Cell changed() { return {PackPresenter::tr("Has been changed"), Badge::stop, {}, {}}; }
Cell unchecked() { return {PackPresenter::tr("Not checked"), Badge::quiet, {}, {}}; }

QString times(const core::Span& span, const Display& display) {
    return span.since.milliseconds == 0 ? PackPresenter::tr("everything up to %1").arg(display.moment(span.until))
                                        : PackPresenter::tr("%1 to %2", "two moments").arg(display.moment(span.since), display.moment(span.until));
}

} // namespace

PackPresenter::PackPresenter(Desk& desk, QObject* parent) : Presenter(desk, parent), m_files({tr("File"), tr("Result"), tr("What is in it")}) {}

void PackPresenter::make(const QString& since, const QString& until) {
    const auto period = typedPeriod(since, until);
    if (!period) {
        Q_EMIT said(refusal(period.error()));
        return;
    }
    desk().prompter.askFile({FileUse::folder, tr("Which folder the pack goes into"), {}, {}}, [this, period = *period](const QString& folder) {
        Q_EMIT said({});
        run([period, to = toPath(folder)](core::Session& session, core::Progress& progress) { return core::export_pack(session, to, period, core::Existing::refuse, progress); },
            [this, folder](const core::PackReport& report) {
                Q_EMIT said({Tone::good, tr("The auditor's pack is written and signed."), tr("It is of %1.").arg(times(report.span, display())),
                             tr("%1 and %2 are in it. Its four files are in %3: hand all of them over. The log says that you made it.")
                                 .arg(tr("%n disclosure(s)", nullptr, static_cast<int>(report.disclosures)), tr("%n letter(s)", nullptr, static_cast<int>(report.letters)), isolated(folder)),
                             {}});
                Q_EMIT made();
            });
    });
}

void PackPresenter::check() {
    desk().prompter.askFile({FileUse::folder, tr("Which folder the pack is in"), {}, {}}, [this](const QString& folder) { check(folder); });
}

void PackPresenter::check(const QString& folder) {
    Q_EMIT said({});
    m_files.setRows({});
    runOr([path = toPath(folder)](core::Session& session, core::Progress& progress) { return core::verify_pack(session, path, progress); },
          [this](const core::PackVerification& pack) {
              m_files.setRows(rowsWith([](const QString&) { return good(); }));
              Q_EMIT said({Tone::good, tr("The pack is as it was signed."), tr("Signed by %1, %2, on %3 by their clock.").arg(isolated(pack.officer), isolated(pack.agency_name), display().moment(pack.made)),
                           tr("It is of %1. Nothing in its files was changed since.").arg(times(pack.span, display())), {}});
              Q_EMIT checked();
          },
          [this](const Error& error) { tellAltered(error); });
}

void PackPresenter::tellAltered(const Error& error) {
    const QStringList named = toQt(error.detail).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    Message message = refusal(error);
    if (error.reason == "pack.altered" && !named.isEmpty()) {
        m_files.setRows(rowsWith([&](const QString& file) { return named.contains(file) ? changed() : good(); }));
        message.who = tr("Changed: %1.").arg(listed(named));
    } else if (error.reason == "pack.altered") { // the signature fits nothing: the others say nothing either
        m_files.setRows(rowsWith([](const QString& file) { return file == toQt(core::kPackSignature) ? changed() : unchecked(); }));
        message.who = tr("Changed: %1.").arg(toQt(core::kPackSignature));
    } else if (error.reason == "pack.file_missing" && !named.isEmpty()) {
        m_files.setRows(rowsWith([&](const QString& file) { return named.contains(file) ? Cell{tr("Not in the folder"), Badge::stop, {}, {}} : unchecked(); }));
        message.who = tr("Missing: %1.").arg(listed(named));
    }
    Q_EMIT said(message);
    Q_EMIT checked();
}

} // namespace counterpart::ui
