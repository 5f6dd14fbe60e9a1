// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/disclosed.h"
#include "core/usecase/requests.h"
#include "ui/model/disclosure_words.h"
#include "ui/model/presenter.h"

namespace counterpart::ui {

/// What left the store and what came to it, with what became of each.
class DisclosuresPresenter : public Presenter {
    Q_OBJECT
public:
    static constexpr int kDefaultDays = 14; ///< after which an answer is missed, as a recall's is

    explicit DisclosuresPresenter(Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] TableModel& sent() { return m_sent; }
    [[nodiscard]] TableModel& received() { return m_received; }
    /// Of the chosen one: which stage, who, when, and what they said.
    [[nodiscard]] TableModel& stages() { return m_stages; }

    void load();
    /// Those alone that left so many days ago or longer and of which nothing has come back; -1: all of them.
    void setUnanswered(int days);
    /// One that left, or one that came; empty: none.
    void chooseSent(const QByteArray& id);
    void chooseReceived(const QByteArray& id);
    /// Seals what replaces values of it, where there is any: correctable().
    void correct(const QByteArray& id);
    [[nodiscard]] bool correctable(const QByteArray& id) const { return m_correctable.contains(id); }
    /// Our signed stages of what came, once more.
    void writeReceipt(const QByteArray& id);

Q_SIGNALS:
    void loaded();
    void chosen(const counterpart::ui::DisclosureDetail& detail);

private:
    struct Loaded;
    int m_days = -1;
    std::vector<core::DisclosureView> m_left;
    std::vector<core::ReceivedView> m_came;
    core::RequestList m_requests;
    QList<QByteArray> m_correctable;
    TableModel m_sent;
    TableModel m_received;
    TableModel m_stages;
};

} // namespace counterpart::ui
