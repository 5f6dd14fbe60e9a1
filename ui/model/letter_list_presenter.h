// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/letter_sheet.h"
#include "ui/model/presenter.h"
#include "ui/model/table_model.h"

namespace counterpart::core {
struct LetterView;
} // namespace counterpart::core

namespace counterpart::ui {

/// Letters of one kind, ours and theirs, with their answers.
class LetterListPresenter : public Presenter {
    Q_OBJECT
public:
    virtual void load() = 0;
    [[nodiscard]] TableModel& rows() { return m_rows; }
    /// The row that tells of this letter: its own, or that of what it answers. Empty: none.
    [[nodiscard]] virtual QByteArray rowFor(const QByteArray& letter) const { return m_rows.rowOf(letter) < 0 ? QByteArray() : letter; }

Q_SIGNALS:
    /// So many wait for us.
    void counted(int waiting);
    /// An answer was written: what was typed for it is no longer needed.
    void answered();

protected:
    LetterListPresenter(Desk& desk, QStringList headings, QObject* parent) : Presenter(desk, parent), m_rows(std::move(headings)) {}

    /// That it is written, where it is and to whom it is to be given; then all is read anew.
    void written(const QString& verdict, const QString& whom, const QString& path);
    /// When it was written, and to whom or from whom: the first two cells.
    [[nodiscard]] std::vector<Cell> head(const core::LetterView& letter) const;
    /// The first lines of a sheet: who, of which agency, when; and whose it is to be.
    void addHead(LetterSheet& sheet, const core::LetterView& letter) const;
    /// "A. Moss, 4 June 2026 at 11:20".
    [[nodiscard]] QString byAndWhen(const core::LetterView& letter) const;

private:
    TableModel m_rows;
};

} // namespace counterpart::ui
