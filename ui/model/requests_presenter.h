// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/requests.h"
#include "ui/model/letter_list_presenter.h"

namespace counterpart::ui {

/// What agencies ask us and what we ask them, by when, and what was answered.
class RequestsPresenter : public LetterListPresenter {
    Q_OBJECT
public:
    explicit RequestsPresenter(Desk& desk, QObject* parent = nullptr);

    void load() override;
    [[nodiscard]] QByteArray rowFor(const QByteArray& letter) const override;
    /// Of both sides, those that nobody has answered; or all.
    void showOnlyOpen(bool only);
    void look(const QByteArray& request);

    /// Answers without a disclosure; each asks where the answer goes.
    void holdNothing(const QByteArray& request, const QString& words);
    /// A pointer alone: a name and how to reach them.
    void callMe(const QByteArray& request, const QString& contact);

Q_SIGNALS:
    /// The whole of it, and whether it is ours to answer. Empty: none is chosen.
    void looked(const counterpart::ui::LetterSheet& sheet, bool answerable);
    /// How many were asked, answered and are overdue, both ways.
    void summed(const QString& words);

private:
    void show();
    void answer(const QByteArray& request, const core::RequestAnswer& answer, const QString& verdict);
    [[nodiscard]] Row rowOf(const core::RequestView& request) const;
    [[nodiscard]] LetterSheet sheetOf(const core::RequestView& request) const;

    std::vector<core::RequestView> m_all;
    bool m_onlyOpen = false;
};

} // namespace counterpart::ui
