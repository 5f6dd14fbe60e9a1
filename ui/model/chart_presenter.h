// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/chart.h"
#include "ui/model/presenter.h"

#include <functional>
#include <set>

namespace counterpart::ui {

/// How a chart is laid out: as core/graph names it.
enum class ChartLayout { spread, circle, tree, byType };
enum class Picture { svg, png, pdf };

/// A case's records and what links them: where each stands, which are shown, which are chosen. The table beside the
/// chart is fed from the same.
class ChartPresenter : public Presenter {
    Q_OBJECT
public:
    explicit ChartPresenter(Desk& desk, QObject* parent = nullptr);

    /// Shows the case's chart; another case's view, and what could be undone, are forgotten.
    void load(const QByteArray& caseId);
    void reload();
    [[nodiscard]] QByteArray caseId() const { return m_case; }

    [[nodiscard]] const Chart& chart() const { return m_chart; }
    [[nodiscard]] const ChartState& state() const { return m_state; }
    /// Shown, and not filtered out.
    [[nodiscard]] bool isVisible(const QByteArray& id) const { return m_visible.contains(id); }
    [[nodiscard]] bool isVisible(const ChartLine& line) const;
    [[nodiscard]] const QSet<QByteArray>& visible() const { return m_visible; }
    [[nodiscard]] TableModel& records() { return m_records; }
    [[nodiscard]] TableModel& links() { return m_links; }

    // What is chosen, and where the keyboard is.
    [[nodiscard]] const QSet<QByteArray>& chosen() const { return m_chosen; }
    [[nodiscard]] QByteArray current() const { return m_current; }
    void choose(const QSet<QByteArray>& ids);
    void chooseAll() { choose(m_visible); }
    void setCurrent(const QByteArray& id);
    void toggleCurrent();
    /// To the nearest record in that direction; to the first one where there is none to go from.
    void walk(Direction direction);
    /// To the next record that is linked to where the walk along links began, and back to it.
    void walkLinks(bool forward);
    /// The record and what links it, in a sentence: for whoever hears the chart.
    [[nodiscard]] QString inWords(const QByteArray& id) const;
    /// The five with the most neighbours.
    void chooseMostConnected();
    /// The records on a shortest way between the two that are chosen.
    void chooseWay();

    // What can be undone.
    void layOut(ChartLayout layout);
    void move(const QSet<QByteArray>& ids, QPointF by);
    /// What is linked to the chosen ones, whichever case it is in.
    void expand();
    void hideChosen();
    void showAll();
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return !m_undo.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_redo.empty(); }
    [[nodiscard]] int hidden() const { return static_cast<int>(m_chart.items.size()) - static_cast<int>(m_state.shown.size()); }

    // Filters: nothing is lost by them.
    /// The types on the chart: code and plural, in the catalogue's order.
    [[nodiscard]] std::vector<std::pair<QString, QString>> types() const;
    void showType(const QString& type, bool shown);
    [[nodiscard]] bool isTypeShown(const QString& type) const { return !m_typesOff.contains(type); }
    void showStrength(LinkStrength strength, bool shown);
    [[nodiscard]] bool isStrengthShown(LinkStrength strength) const { return !m_strengthsOff.contains(strength); }

    /// Asks where it goes and whether it may leave unprotected, then writes what `draw` gives.
    void save(Picture picture, std::function<QByteArray()> draw);

Q_SIGNALS:
    /// Another case, or more records: what is on the chart is new.
    void loaded();
    /// Places, or what is shown.
    void changed();
    void chosenChanged();
    void currentChanged(const QByteArray& id);

private:
    void take(Chart chart, bool first);
    void arrange(ChartLayout layout, bool undoable);
    void placeNewOnes(const QSet<QByteArray>& come);
    void become(ChartState state);
    void remember();
    void refresh();
    void measure();
    [[nodiscard]] std::vector<QByteArray> visibleInOrder() const;
    void fillTables();

    Chart m_chart;
    ChartState m_state;
    std::vector<ChartState> m_undo;
    std::vector<ChartState> m_redo;
    QSet<QByteArray> m_visible;
    QSet<QByteArray> m_chosen;
    QByteArray m_current;
    QByteArray m_anchor; ///< where a walk along links began
    QSet<QString> m_typesOff;
    std::set<LinkStrength> m_strengthsOff;
    QHash<QByteArray, std::pair<int, double>> m_measures; ///< neighbours, and how much stands between
    QByteArray m_case;
    std::vector<QByteArray> m_expanded;
    quint64 m_asked = 0;
    TableModel m_records;
    TableModel m_links;
};

} // namespace counterpart::ui
