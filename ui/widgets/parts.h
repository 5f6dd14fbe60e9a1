// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/choices.h"
#include "ui/model/table_model.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTableView>

class QComboBox;
class QFormLayout;
class QLabel;
class QLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace counterpart::ui {

/// Never anything but plain text: it may be somebody else's.
QLabel* label(const QString& text = {});
QLabel* heading(const QString& text, int level = 1);
QLabel* quietLabel(const QString& text = {});
/// Large and evenly spaced: digits and keys that are read out or written down.
QLabel* spokenLabel(const QString& name);

enum class Weight { plain, primary };
QPushButton* button(const QString& text, Weight weight = Weight::plain);
/// Side by side where there is room, below each other where there is not.
QLayout* rowOf(std::initializer_list<QWidget*> widgets);
/// So many lines of its text high, whatever the text size; `most` 0: as high as there is room.
void keepLines(QWidget& widget, int least, int most = 0);
/// Labels above their fields, which take their names from them.
QFormLayout* form();
void addRow(QFormLayout& form, const QString& name, QWidget* field);
QPlainTextEdit* textBox(const QString& name, int lines);
/// With a tick box beside it that shows what was typed.
QWidget* passphraseField(QLineEdit*& field, const QString& name);
/// The field for digits that somebody reads out.
QLineEdit* digitsField();
QComboBox* choiceBox(const QString& name, const std::vector<Choice>& choices, const QString& nothing = {});
void setChoices(QComboBox& box, const std::vector<Choice>& choices, const QString& nothing = {});
QString chosen(const QComboBox& box);

/// A time: two days to be typed.
void addPeriod(QFormLayout& form, QLineEdit* since, QLineEdit* until);

/// Rows sorted by their order, badges as colour and weight of the text.
class SortedTable : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit SortedTable(TableModel& rows, QObject* parent);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
};

/// A table that is left with Tab, opened with Enter, and named.
class Table : public QTableView {
    Q_OBJECT
public:
    Table(TableModel& rows, const QString& name, QWidget* parent = nullptr);
    [[nodiscard]] QByteArray selectedId() const;
    void setStretch(int column);
    /// Only there while one of its rows says something.
    void setOnlyIfFilled(int column) { m_onlyIfFilled.insert(column); }
    /// Never cut: a marking, digits.
    void setWhole(int column);
    /// What would be here, and how it comes: shown while there is no row.
    void sayWhenEmpty(const QString& words);
    /// Rows that have these words in a column; empty: all.
    void showOnly(const QString& words);
    /// The officer does not want the column, whatever is in it.
    void leaveOut(int column, bool out);
    [[nodiscard]] bool isLeftOut(int column) const { return m_leftOut.contains(column); }
    /// Nothing where there is no such row.
    void select(const QByteArray& id);

Q_SIGNALS:
    void opened(const QByteArray& id);
    void chose(const QByteArray& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void resized();
    void fit();
    void fitText();
    [[nodiscard]] int sortedRowOf(const QByteArray& id) const; ///< -1: there is none
    TableModel& m_rows;
    QByteArray m_kept; ///< what was selected before the rows were swapped
    int m_keptRow = 0;
    int m_stretch = 0;
    QSet<int> m_onlyIfFilled;
    QSet<int> m_whole;
    QSet<int> m_leftOut;
    QString m_whenEmpty;
};

} // namespace counterpart::ui
