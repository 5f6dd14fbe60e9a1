// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/case_list_presenter.h"

#include "core/usecase/records.h"
#include "core/usecase/search.h"
#include "core/usecase/store.h"
#include "ui/model/terms_words.h"

namespace counterpart::ui {

namespace {

QString names(const std::vector<std::string>& agencies) {
    QStringList out;
    for (const std::string& agency : agencies) out << toQt(agency);
    return out.join(QStringLiteral(", "));
}

/// Whose it is; where it came from a partner, under which code and conditions.
Cell agenciesOf(const core::SearchHit& hit, const Display& display) {
    const Cell terms = termsCell(hit.terms, display);
    const QString agencies = names(hit.record.agencies);
    return {terms.text.isEmpty() ? agencies : QStringList{agencies, terms.text}.join(QStringLiteral(" · ")), Badge::none, {}, terms.more};
}

} // namespace

CaseListPresenter::CaseListPresenter(Desk& desk, QObject* parent)
    : RecordOpener(desk, parent), m_cases({tr("Case"), tr("Changed"), tr("Agencies"), tr("Marking"), tr("Status")}),
      m_hits({tr("Record"), tr("Type"), tr("Found in"), tr("Agencies"), tr("Changed")}) {}

void CaseListPresenter::load() {
    const quint64 asked = ++m_asked;
    run([](core::Session& session, core::Progress&) { return core::list_cases(session); },
        [this, asked](const std::vector<core::RecordSummary>& cases) {
            if (asked != m_asked) return;
            std::vector<Row> rows;
            rows.reserve(cases.size());
            for (const core::RecordSummary& one : cases) {
                const Cell status = one.conflict ? Cell{tr("To settle"), Badge::attention, {}, tr("Your agency states two values for one thing.")}
                                                 : Cell{toQt(one.status), Badge::none, {}, {}};
                rows.push_back({toQt(one.id),
                                {{toQt(one.title), Badge::none, {}, {}},
                                 {display().shortMoment(one.changed), Badge::none, static_cast<qlonglong>(one.changed.milliseconds), {}},
                                 {names(one.agencies), Badge::none, {}, {}},
                                 {toQt(one.marking), Badge::none, {}, {}},
                                 status},
                                {}});
            }
            const auto count = static_cast<int>(rows.size());
            m_cases.setRows(std::move(rows));
            Q_EMIT listed(false, count == 0 ? tr("There are no cases in this store yet.") : tr("%n case(s)", nullptr, count));
        });
}

void CaseListPresenter::lookAround() {
    run([](core::Session& session, core::Progress&) -> Result<bool> { return core::recovery_key_confirmed(session); },
        [this](bool confirmed) {
            if (!confirmed) Q_EMIT recoveryKeyOpen();
        });
    run([](core::Session& session, core::Progress&) { return core::head_doubt(session); },
        [this](std::string_view doubt) {
            if (doubt.empty()) return;
            Message message = refusal(Error{ErrorCode::storage, doubt, {}});
            message.tone = Tone::warning; // the store is open: nothing was refused
            Q_EMIT doubted(message);
        });
}

void CaseListPresenter::acceptDoubt() {
    run([](core::Session& session, core::Progress&) { return core::accept_head_doubt(session); }, [this] { Q_EMIT doubtAccepted(); });
}

void CaseListPresenter::search(const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) return load();
    const quint64 asked = ++m_asked;
    core::SearchRequest request;
    request.text = toUtf8(wanted);
    run([request](core::Session& session, core::Progress&) { return core::search(session, request); },
        [this, asked, wanted](const core::SearchReport& report) {
            if (asked != m_asked) return;
            std::vector<Row> rows;
            for (const core::SearchHit& hit : report.hits) {
                rows.push_back({toQt(hit.record.id),
                                {{toQt(hit.record.title), Badge::none, {}, {}},
                                 {toQt(hit.record.type_label), Badge::none, {}, {}},
                                 {tr("%1: %2").arg(toQt(hit.attribute_label), isolated(hit.excerpt)), Badge::none, {}, {}},
                                 agenciesOf(hit, display()),
                                 {display().shortMoment(hit.record.changed), Badge::none, static_cast<qlonglong>(hit.record.changed.milliseconds), {}}},
                                {}});
            }
            const auto count = static_cast<int>(rows.size());
            m_hits.setRows(std::move(rows));
            const QString quoted = isolated(wanted);
            if (count == 0) Q_EMIT listed(true, tr("0 results for ‘%1’ in this store. Check the spelling, or search by a number.").arg(quoted));
            else if (report.bounded) Q_EMIT listed(true, tr("%n result(s) for ‘%1’; there are so many more that only the newest were compared. Add a word.", nullptr, count).arg(quoted));
            else if (report.more) Q_EMIT listed(true, tr("The best %n result(s) for ‘%1’; there are more. Add a word.", nullptr, count).arg(quoted));
            else Q_EMIT listed(true, tr("%n result(s) for ‘%1’ in this store", nullptr, count).arg(quoted));
        });
}

void CaseListPresenter::choose(const QByteArray& id) {
    if (m_cases.rowOf(id) >= 0) Q_EMIT open(id, {});
    else openRecord(id);
}

} // namespace counterpart::ui
