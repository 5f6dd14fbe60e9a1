// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/search_presenter.h"

#include "core/model/catalogue.h"
#include "core/usecase/search.h"
#include "ui/model/terms_words.h"

namespace counterpart::ui {

namespace {

Cell why(const core::SearchHit& hit) {
    if (!hit.attribute_label.empty()) return {SearchPresenter::tr("%1: %2", "an attribute and its value").arg(toQt(hit.attribute_label), isolated(hit.excerpt)), Badge::none, {}, {}};
    if (hit.sounds_alike) return {SearchPresenter::tr("A name that sounds like it"), Badge::quiet, {}, {}};
    return {SearchPresenter::tr("Several values together"), Badge::quiet, {}, {}};
}

Cell agencies(const core::SearchHit& hit, const Display& display) {
    QStringList names;
    for (const std::string& agency : hit.record.agencies) names << toQt(agency);
    const Cell terms = termsCell(hit.terms, display); // under which it came from a partner
    QStringList parts{names.join(QStringLiteral(", "))};
    if (!terms.text.isEmpty()) parts << terms.text;
    return {parts.join(QStringLiteral(" · ")), Badge::none, {}, terms.more};
}

} // namespace

SearchPresenter::SearchPresenter(Desk& desk, QObject* parent)
    : RecordOpener(desk, parent), m_hits({tr("Record"), tr("Type"), tr("Why it was found"), tr("Agencies"), tr("Changed")}) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPresenter::search);
}

std::vector<Choice> SearchPresenter::types() {
    std::vector<Choice> out;
    for (const core::RecordType& type : core::catalogue().record_types()) {
        if (type.id != "link") out.push_back({toQt(type.id), toQt(type.plural), {}}); // a link is found by what it links
    }
    return out;
}

void SearchPresenter::setText(const QString& text) {
    if (m_text == text.trimmed()) return;
    m_text = text.trimmed();
    ++m_asked;
    if (m_text.isEmpty()) {
        m_pause.stop();
        search();
    } else {
        m_pause.start();
    }
}

void SearchPresenter::setType(const QString& type) {
    if (m_type == type) return;
    m_type = type;
    ++m_asked;
    search();
}

void SearchPresenter::refresh() {
    ++m_asked;
    search();
}

void SearchPresenter::search() {
    m_pause.stop();
    Q_EMIT said({});
    if (m_text.isEmpty()) {
        m_hits.setRows({});
        Q_EMIT listed({});
        return;
    }
    if (m_searching) return; // what is typed now follows as soon as that is answered
    m_searching = true;
    core::SearchRequest request;
    request.text = toUtf8(m_text);
    request.type = toUtf8(m_type);
    const auto done = [this, asked = m_asked] {
        m_searching = false;
        if (asked == m_asked) return true;
        if (!m_pause.isActive()) search();
        return false;
    };
    runOr([request](core::Session& session, core::Progress&) { return core::search(session, request); },
          [this, done, text = m_text](const core::SearchReport& report) {
              if (done()) answered(report, text);
          },
          [this, done](const Error& error) {
              if (!done()) return;
              m_hits.setRows({});
              Q_EMIT listed({});
              if (error.reason != "search.empty") Q_EMIT said(refusal(error)); // a comma alone is the beginning of something
          });
}

void SearchPresenter::answered(const core::SearchReport& report, const QString& text) {
    std::vector<Row> rows;
    rows.reserve(report.hits.size());
    qlonglong place = 0; // the best comes first, whatever it is called
    for (const core::SearchHit& hit : report.hits) {
        rows.push_back({toQt(hit.record.id),
                        {{toQt(hit.record.title), Badge::none, place++, {}},
                         {toQt(hit.record.type_label), Badge::none, {}, {}},
                         why(hit),
                         agencies(hit, display()),
                         {display().shortMoment(hit.record.changed), Badge::none, static_cast<qlonglong>(hit.record.changed.milliseconds), {}}},
                        {}});
    }
    m_hits.setRows(std::move(rows));
    Q_EMIT listed(headingFor(report, text));
}

QString SearchPresenter::headingFor(const core::SearchReport& report, const QString& text) const {
    const auto count = static_cast<int>(report.hits.size());
    const QString quoted = isolated(text);
    if (count == 0 && !m_type.isEmpty()) return tr("0 results for ‘%1’ of this type. Check the spelling, or search all types.").arg(quoted);
    if (count == 0) return tr("0 results for ‘%1’ in this store. Check the spelling, or search by a number, a date of birth or a postcode.").arg(quoted);
    if (report.bounded) return tr("%n result(s) for ‘%1’; there are so many more that only the newest were compared. Add a word.", nullptr, count).arg(quoted);
    if (report.more) return tr("The best %n result(s) for ‘%1’; there are more. Add a word.", nullptr, count).arg(quoted);
    return tr("%n result(s) for ‘%1’ in this store", nullptr, count).arg(quoted);
}

} // namespace counterpart::ui
