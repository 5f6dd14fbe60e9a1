// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/disclosures_presenter.h"

#include "core/usecase/corrections.h"

#include <algorithm>

namespace counterpart::ui {

struct DisclosuresPresenter::Loaded {
    std::vector<core::DisclosureView> sent;
    std::vector<core::ReceivedView> received;
    std::vector<core::CorrectionView> corrections;
    core::RequestList requests;
};

DisclosuresPresenter::DisclosuresPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_sent(disclosureHeadings(true)), m_received(disclosureHeadings(false)), m_stages({tr("What"), tr("Who"), tr("When, by their clock"), tr("Their words")}) {}

void DisclosuresPresenter::load() {
    run([days = m_days](core::Session& session, core::Progress&) -> Result<Loaded> {
            Loaded out;
            TRY_ASSIGN(out.sent, core::list_disclosures(session, days < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(days))));
            TRY_ASSIGN(out.received, core::list_received(session));
            TRY_ASSIGN(out.corrections, core::list_corrections(session));
            TRY_ASSIGN(out.requests, core::list_requests(session));
            return out;
        },
        [this](Loaded loaded) {
            m_left = std::move(loaded.sent);
            m_came = std::move(loaded.received);
            m_requests = std::move(loaded.requests);
            m_correctable.clear();
            for (const core::CorrectionView& one : loaded.corrections) m_correctable << toQt(one.disclosure);
            std::vector<Row> rows;
            for (const core::DisclosureView& one : m_left) rows.push_back(rowOf(one, display()));
            m_sent.setRows(std::move(rows));
            rows.clear();
            for (const core::ReceivedView& one : m_came) rows.push_back(rowOf(one, display()));
            m_received.setRows(std::move(rows));
            Q_EMIT this->loaded();
        });
}

void DisclosuresPresenter::setUnanswered(int days) {
    m_days = days;
    load();
}

void DisclosuresPresenter::chooseSent(const QByteArray& id) {
    const auto found = std::ranges::find(m_left, id, [](const core::DisclosureView& one) { return toQt(one.bundle); });
    DisclosureDetail detail;
    if (found != m_left.end()) detail = detailOf(*found, m_requests, display());
    m_stages.setRows(detail.stages);
    Q_EMIT chosen(detail);
}

void DisclosuresPresenter::chooseReceived(const QByteArray& id) {
    const auto found = std::ranges::find(m_came, id, [](const core::ReceivedView& one) { return toQt(one.bundle); });
    DisclosureDetail detail;
    detail.sent = false;
    if (found != m_came.end()) detail = detailOf(*found, m_requests, display());
    m_stages.setRows(detail.stages);
    Q_EMIT chosen(detail);
}

void DisclosuresPresenter::correct(const QByteArray& id) {
    if (id.isEmpty()) return;
    askWhere(tr("Where the correction goes"), [this, id = id.toHex().toStdString()](const QString& path) {
        run([id, to = toPath(path)](core::Session& session, core::Progress& progress) { return core::seal_correction(session, id, to, core::Existing::replace, progress); },
            [this, path](const core::SealedBundle& sealed) {
                Q_EMIT said(correctionWords(sealed, path));
                load();
            });
    });
}

void DisclosuresPresenter::writeReceipt(const QByteArray& id) {
    if (id.isEmpty()) return;
    askWhere(tr("Where the receipt goes"), [this, id = id.toHex().toStdString()](const QString& path) {
        run([id, to = toPath(path)](core::Session& session, core::Progress& progress) { return core::write_receipt(session, id, to, core::Existing::replace, progress); },
            [this, path](const core::WrittenReceipt& written) {
                Q_EMIT said({Tone::good, tr("The receipt is written."), {},
                             tr("It tells %1 of %2 how far it has come: %3. It is at %4: give it to them.").arg(isolated(written.sender_name), isolated(written.sender_agency), stageName(written.stage), isolated(path)), {}});
                load();
            });
    });
}

} // namespace counterpart::ui
