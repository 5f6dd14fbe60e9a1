// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/books_presenter.h"

#include "core/usecase/books.h"
#include "core/usecase/partnership.h"
#include "ui/model/book_rows.h"
#include "ui/model/prompter.h"
#include "ui/model/typed_period.h"

#include <algorithm>

namespace counterpart::ui {

BooksPresenter::BooksPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_gaps({tr("Sender"), tr("Agency"), tr("Missing"), tr("Numbers that never came"), tr("Newest that came")}),
      m_evidence({tr("Sender"), tr("Agency"), tr("What cannot be"), tr("Came first"), tr("Refused")}),
      m_statements({tr("Stated"), tr("Statement"), tr("Officer"), tr("From"), tr("To"), tr("Sent"), tr("Received")}),
      m_balance({tr("What the books say"), tr("Left"), tr("Days"), tr("There"), tr("Whose books"), tr("ID")}) {}

void BooksPresenter::load() {
    run([](core::Session& session, core::Progress&) { return core::list_gaps(session); },
        [this](const core::GapsView& view) {
            std::vector<Row> gaps;
            for (const core::SenderGaps& one : view.senders) gaps.push_back(gapRow(one, display()));
            m_gaps.setRows(std::move(gaps));
            std::vector<Row> evidence;
            m_texts.clear();
            for (const core::EvidenceView& one : view.evidence) {
                const QByteArray id = toQt(one.evidence.refused_hash) + toQt(one.evidence.before_hash);
                m_texts.insert(id, evidenceWords(one, display()));
                evidence.push_back(evidenceRow(one, id, display()));
            }
            m_evidence.setRows(std::move(evidence));
        });
    run([](core::Session& session, core::Progress&) { return core::list_statements(session); },
        [this](const std::vector<core::StatementView>& all) {
            std::vector<Row> rows;
            for (const core::StatementView& one : all) rows.push_back(statementRow(one, display()));
            m_statements.setRows(std::move(rows));
        });
    loadAgencies();
    if (!m_agency.isEmpty()) compare(m_agency);
}

void BooksPresenter::loadAgencies() {
    runOr(
        [](core::Session& session, core::Progress&) -> Result<std::vector<Choice>> {
            TRY_ASSIGN(const core::PartnershipView view, core::show_partnership(session));
            std::vector<Choice> out;
            for (const core::RegisteredAgency& agency : view.newest.agencies) {
                if (agency.id != session.officer().agency) out.push_back({QString::fromLatin1(toQt(agency.id).toHex()), toQt(agency.name), {}});
            }
            std::ranges::sort(out, {}, &Choice::label);
            return out;
        },
        [this](const std::vector<Choice>& agencies) { Q_EMIT agenciesChanged(agencies); },
        [this](const Error& error) {
            Q_EMIT agenciesChanged({});
            if (error.reason != "partnership.none") Q_EMIT said(refusal(error));
        });
}

void BooksPresenter::state(const QString& agency, const QString& since, const QString& until) {
    if (agency.isEmpty()) {
        Q_EMIT said({Tone::information, tr("Choose the agency that you state your books to."), {}, tr("Nothing was done so far."), {}});
        return;
    }
    const auto period = typedPeriod(since, until);
    if (!period) {
        Q_EMIT said(refusal(period.error()));
        return;
    }
    askWhere(tr("Where the statement goes"), [this, to = toUtf8(agency), period = *period](const QString& path) {
        run([to, period, file = toPath(path)](core::Session& session, core::Progress& progress) { return core::state_books(session, to, period, file, core::Existing::replace, progress); },
            [this, path](const core::StatedBooks& done) {
                Q_EMIT said({Tone::good, tr("Your books are stated to %1.").arg(isolated(done.posted.agency_name)),
                             tr("Up to %1: %2 sent to them, %3 had from them.").arg(display().moment(done.span.until), display().number(done.sent), display().number(done.received)),
                             tr("The sealed statement is at %1: give it to them. It names disclosures by number and hash and holds nothing of their content.").arg(isolated(path)), {}});
                Q_EMIT stated();
                load();
            });
    });
}

void BooksPresenter::compare(const QString& agency) {
    m_agency = agency;
    if (agency.isEmpty()) {
        m_balance.setRows({});
        Q_EMIT compared({});
        return;
    }
    runOr([name = toUtf8(agency)](core::Session& session, core::Progress&) { return core::compare_books(session, name); },
          [this, agency](const core::BooksView& books) {
              if (agency != m_agency) return;
              m_balance.setRows(balanceRows(books, display()));
              Q_EMIT compared(balanceWords(books, display()));
          },
          [this, agency](const Error& error) {
              if (agency == m_agency) compare({});
              Q_EMIT said(refusal(error));
          });
}

} // namespace counterpart::ui
