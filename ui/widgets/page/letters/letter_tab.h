// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/letter_list_presenter.h"

#include <QWidget>

class QVBoxLayout;

namespace counterpart::ui {

class SheetView;
class Table;

/// One kind of letters: all of them in a table; below it the chosen one, and what can be done about it.
class LetterTab : public QWidget {
    Q_OBJECT
public:
    [[nodiscard]] virtual LetterListPresenter& presenter() = 0;
    [[nodiscard]] const QString& title() const { return m_title; }
    /// The row that tells of this letter, as soon as it is read.
    void open(const QByteArray& letter);
    void refresh() { presenter().load(); }

protected:
    explicit LetterTab(const QString& title) : m_title(title) {}
    /// Puts the table in, and below it the chosen letter where it is shown in full, and the act. Once, by the constructor.
    void build(Table* table, const QString& whenEmpty, SheetView* sheet, QWidget* acts);
    [[nodiscard]] QVBoxLayout& column();
    [[nodiscard]] Table& table() { return *m_table; }
    /// All rows have to be there to find one.
    virtual void showAll() {}

private:
    QString m_title;
    Table* m_table = nullptr;
    QByteArray m_wanted;
};

} // namespace counterpart::ui
