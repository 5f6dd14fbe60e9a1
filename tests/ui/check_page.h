// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/ui_desk.h"
#include "ui/model/seal_presenter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace counterpart::test {

/// Ada's check page for her case, filled in for the council.
class CheckPage {
public:
    explicit CheckPage(Exchange& exchange) : m_desk(exchange, Desk::ada), m_presenter(m_desk.desk), m_tester(&m_presenter.content(), QAbstractItemModelTester::FailureReportingMode::Fatal), m_said(m_presenter) {
        m_desk.open(exchange, Desk::ada);
        const auto keep = [this](auto signal, auto& into) { QObject::connect(&m_presenter, signal, &m_presenter, [&into](const auto& got) { into = got; }); };
        keep(&ui::SealPresenter::started, start);
        keep(&ui::SealPresenter::hindered, hindrance);
        keep(&ui::SealPresenter::completable, earlier);
        keep(&ui::SealPresenter::guided, guide);
        QObject::connect(&m_presenter, &ui::SealPresenter::filled, &m_presenter, [this](const ui::SealForm& got, bool was) { // as the page does
            form = got;
            draft = was;
            m_presenter.change(form);
        });
        QObject::connect(&m_presenter, &ui::SealPresenter::counted, &m_presenter, [this](const ui::Leaving& got) {
            leaving = got;
            m_counted = true;
        });
        begin(ui::toQt(exchange.adas_case().id));
        form.agency = agency(QStringLiteral("Eastbrook Council"));
        form.purpose = QStringLiteral("Safeguarding");
        form.gateway = QStringLiteral("cda_1998_s115");
        form.necessity = QStringLiteral("The visit cannot be planned without it.");
        form.proportionality = QStringLiteral("No less would do.");
        form.review = QStringLiteral("30/6/2031");
        form.consent = QStringLiteral("not_sought");
    }
    void begin(const QByteArray& caseId, const QByteArray& request = {}) {
        m_presenter.start(caseId, request);
        m_desk.idle();
    }
    [[nodiscard]] QString agency(const QString& name) const {
        for (const ui::RecipientAgency& one : start.agencies) {
            if (one.label == name) return one.id;
        }
        return {};
    }
    void count() {
        m_presenter.change(form);
        counted();
    }
    void tick(const QByteArray& id, bool leaves) {
        const int row = content().rowOf(id);
        REQUIRE(row >= 0);
        REQUIRE(content().setData(content().index(row, 0), leaves ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
        counted();
    }
    /// What the row says of why it stays; "-": there is no such row.
    [[nodiscard]] QString stays(const QByteArray& id) {
        const int row = content().rowOf(id);
        return row < 0 ? QStringLiteral("-") : content().index(row, 3).data().toString();
    }
    [[nodiscard]] bool hasTick(const QByteArray& id) { return content().index(content().rowOf(id), 0).data(Qt::CheckStateRole).isValid(); }
    /// Whether a file was written.
    bool seal(const std::filesystem::path& to) {
        m_desk.prompter.files = {ui::fromPath(to)};
        const QSignalSpy sealed(&m_presenter, &ui::SealPresenter::sealedTo);
        m_presenter.seal();
        m_desk.idle();
        INFO(m_said.last.verdict.toStdString() << m_said.last.details.toStdString());
        return sealed.size() == 1;
    }
    ui::SealPresenter& presenter() { return m_presenter; }
    UiDesk& desk() { return m_desk; }
    [[nodiscard]] const ui::Message& said() const { return m_said.last; }
    ui::TableModel& content() { return m_presenter.content(); }

    ui::SealForm form;
    ui::SealStart start;
    ui::Leaving leaving;
    ui::Message hindrance;
    std::vector<ui::EarlierDisclosure> earlier;
    ui::Message guide;
    bool draft = false;

private:
    void counted() {
        m_counted = false;
        REQUIRE(becomes([this] { return m_counted; }));
    }
    bool m_counted = false;
    UiDesk m_desk;
    ui::SealPresenter m_presenter;
    QAbstractItemModelTester m_tester;
    Said m_said;
};

} // namespace counterpart::test
