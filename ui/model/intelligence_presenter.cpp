// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/intelligence_presenter.h"

#include "core/usecase/case_file.h"
#include "ui/model/record_values.h"

#include <algorithm>

namespace counterpart::ui {

namespace {

constexpr std::string_view kTypes[] = {"intelligence_report"};

Cell gradeOf(const core::RecordView& report) {
    const std::string source = codeOf(report, "source_grade");
    const std::string information = codeOf(report, "information_grade");
    QStringList more{meaningOf("source_grade", source), meaningOf("information_grade", information)};
    more.removeAll(QString());
    return {toQt(source + information).toUpper(), Badge::none, {}, more.join(QLatin1Char('\n'))};
}

Cell notesOf(const core::RecordView& report, const core::PartialDate& today, const Display& display) {
    QStringList notes;
    Badge badge = Badge::quiet;
    const core::ClaimView* sanitised = claimOf(report, "sanitised");
    if (sanitised != nullptr && sanitised->value == core::Value(true)) notes << IntelligencePresenter::tr("Sanitised");
    if (const core::PartialDate* until = dateOf(report, "valid_until"); until != nullptr && orderOf(until) < orderOf(&today)) {
        notes << IntelligencePresenter::tr("Past its date, %1").arg(display.date(*until));
        badge = Badge::attention;
    }
    if (report.summary.conflict) {
        notes << IntelligencePresenter::tr("To settle");
        badge = Badge::attention;
    }
    return {notes.join(QStringLiteral(" · ")), badge, {}, {}};
}

Row rowOf(const core::RecordView& report, const core::PartialDate& today, const Display& display) {
    const core::PartialDate* date = dateOf(report, "date");
    QStringList agencies;
    for (const std::string& agency : report.summary.agencies) agencies << toQt(agency);
    return {toQt(report.summary.id),
            {{valueOf(report, "reference", display), Badge::none, {}, {}}, {date == nullptr ? QString() : display.date(*date), Badge::none, orderOf(date), {}}, gradeOf(report),
             {toQt(codeOf(report, "handling_code")).toUpper(), Badge::none, {}, meaningOf("handling_code", codeOf(report, "handling_code"))},
             {valueOf(report, "text", display).simplified(), Badge::none, {}, {}}, {listed(agencies), Badge::none, {}, {}}, notesOf(report, today, display)},
            {}};
}

struct Loaded {
    std::vector<core::RecordView> reports;
    core::PartialDate today;
};

} // namespace

IntelligencePresenter::IntelligencePresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_rows({tr("Reference"), tr("Date"), tr("Grade"), tr("Handling"), tr("What it says"), tr("Agency"), tr("Note")}) {}

void IntelligencePresenter::load(const QByteArray& caseId) {
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) -> Result<Loaded> {
            Loaded out;
            TRY_ASSIGN(out.reports, core::case_records(session, id, kTypes));
            out.today = core::today(session);
            return out;
        },
        [this, asked = ++m_asked](Loaded loaded) {
            if (asked != m_asked) return;
            m_reports = std::move(loaded.reports);
            std::ranges::stable_sort(m_reports, std::ranges::greater{}, [](const core::RecordView& one) {
                const core::PartialDate* day = dateOf(one, "date");
                return day == nullptr ? 0 : orderOf(day);
            });
            std::vector<Row> rows;
            for (const core::RecordView& report : m_reports) rows.push_back(rowOf(report, loaded.today, display()));
            m_rows.setRows(std::move(rows));
        });
}

void IntelligencePresenter::look(const QByteArray& report) {
    const auto found = std::ranges::find(m_reports, report, [](const core::RecordView& one) { return toQt(one.summary.id); });
    if (found == m_reports.end()) {
        Q_EMIT looked({}, {});
        return;
    }
    QStringList lines;
    const auto add = [&](const QString& name, const QString& value) {
        if (!value.isEmpty()) lines << tr("%1: %2").arg(name, value);
    };
    add(tr("Source"), meaningOf("source_grade", codeOf(*found, "source_grade")));
    add(tr("Information"), meaningOf("information_grade", codeOf(*found, "information_grade")));
    add(tr("Handling"), meaningOf("handling_code", codeOf(*found, "handling_code")));
    add(tr("Conditions"), isolated(valueOf(*found, "handling_conditions", display())).remove(QString(QChar(0x2068)) + QChar(0x2069)));
    add(tr("About"), listed(valuesOf(*found, "subject", display())));
    add(tr("Evaluation"), valueOf(*found, "evaluation", display()));
    Q_EMIT looked(valueOf(*found, "text", display()), lines);
}

} // namespace counterpart::ui
