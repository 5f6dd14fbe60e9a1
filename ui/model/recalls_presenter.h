// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecase/recalls.h"
#include "ui/model/letter_list_presenter.h"

namespace counterpart::ui {

/// What was taken back, by us and by others.
class RecallsPresenter : public LetterListPresenter {
    Q_OBJECT
public:
    explicit RecallsPresenter(Desk& desk, QObject* parent = nullptr);

    void load() override;
    [[nodiscard]] QByteArray rowFor(const QByteArray& letter) const override;
    void look(const QByteArray& recall);
    /// Destroys what that recall is about and writes the proof; asks before, and where to.
    void carryOut(const QByteArray& recall);
    /// Keeps it; `reason` goes to the author.
    void decline(const QByteArray& recall, const QString& reason);
    /// The author's own recall, sealed for an agency that was given any of it from here.
    void passOn(const QByteArray& recall, const QString& agency);

Q_SIGNALS:
    /// Whether it is ours to answer, and which agencies were given any of it from here.
    void looked(bool answerable, const QStringList& passedOn);

private:
    [[nodiscard]] Row rowOf(const core::RecallView& recall) const;
    std::vector<core::RecallView> m_all;
};

} // namespace counterpart::ui
