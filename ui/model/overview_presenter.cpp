// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/overview_presenter.h"

#include "core/usecase/records.h"
#include "ui/model/chronology_rows.h"
#include "ui/model/record_values.h"

namespace counterpart::ui {

namespace {

constexpr std::string_view kWho[] = {"person", "organisation"};
/// What the header does not say already, and what is no matter of the program's.
constexpr std::string_view kLeftOut[] = {"type", "title", "reference", "status", "lead_agency", "review_date", "summary", "marking"};

Row rowOf(const core::RecordView& record, const Display& display) {
    QStringList roles = valuesOf(record, record.summary.type == "person" ? "role" : "kind", display);
    const QStringList warnings = valuesOf(record, "warning", display);
    QStringList agencies;
    for (const std::string& agency : record.summary.agencies) agencies << toQt(agency);
    return {toQt(record.summary.id),
            {{toQt(record.summary.title), Badge::none, {}, {}}, {toQt(record.summary.type_label), Badge::none, {}, {}}, {roles.join(QStringLiteral(", ")), Badge::none, {}, {}},
             {warnings.join(QStringLiteral(", ")), warnings.isEmpty() ? Badge::none : Badge::attention, {}, {}}, {listed(agencies), Badge::none, {}, {}}},
            {}};
}

QStringList linesOf(const core::RecordView& record, const Display& display) {
    QStringList lines;
    for (const core::AttributeView& attribute : record.attributes) {
        if (std::ranges::find(kLeftOut, attribute.attribute) != std::end(kLeftOut)) continue;
        QStringList values;
        for (const QString& value : valuesOf(record, attribute.attribute, display)) values << isolated(value);
        if (!values.isEmpty()) lines << OverviewPresenter::tr("%1: %2").arg(toQt(attribute.label), values.join(QStringLiteral("; ")));
    }
    return lines;
}

} // namespace

struct OverviewPresenter::Loaded {
    core::CaseView view;
    std::vector<core::RecordView> who;
    std::vector<core::ChronologyEntry> entries;
};

OverviewPresenter::OverviewPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_people({tr("Name"), tr("Type"), tr("Part"), tr("Warning"), tr("Agency")}), m_chronology({tr("When"), tr("Kind"), tr("What"), tr("Who")}) {}

void OverviewPresenter::load(const QByteArray& caseId) {
    run([id = toId<core::RecordId>(caseId)](core::Session& session, core::Progress&) -> Result<Loaded> {
            Loaded out;
            TRY_ASSIGN(out.view, core::show_case(session, id));
            TRY_ASSIGN(out.who, core::case_records(session, id, kWho));
            TRY_ASSIGN(out.entries, core::chronology(session, id));
            return out;
        },
        [this, asked = ++m_asked](Loaded loaded) {
            if (asked != m_asked) return;
            Q_EMIT described(valueOf(loaded.view.record, "summary", display()), linesOf(loaded.view.record, display()));
            std::vector<Row> rows;
            for (const core::RecordView& record : loaded.who) rows.push_back(rowOf(record, display()));
            m_people.setRows(std::move(rows));
            m_entries = std::move(loaded.entries);
            fill();
        });
}

void OverviewPresenter::show(Kind kind) {
    m_kind = kind;
    fill();
}

void OverviewPresenter::fill() {
    std::vector<Row> rows;
    for (const core::ChronologyEntry& entry : m_entries) {
        if (m_kind == Kind::all || kindOf(entry) == m_kind) rows.push_back(chronologyRow(entry, display()));
    }
    m_chronology.setRows(std::move(rows));
}

} // namespace counterpart::ui
