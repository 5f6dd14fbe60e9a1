// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/display.h"
#include "ui/model/table_model.h"

#include <QHash>
#include <QPointF>
#include <QSet>

#include <vector>

namespace counterpart::core {
struct ChartView;
struct Graph;
} // namespace counterpart::core

namespace counterpart::ui {

/// One record as it is drawn.
struct ChartItem {
    QByteArray id;
    QString title;
    QString type; ///< a code: which picture it has
    QString typeLabel;
    bool inCase = true;
    int beyond = 0; ///< records that it is linked to and that are not on the chart
};

enum class LinkStrength { confirmed, tentative, unconfirmed, unstated, value };

/// What links two of them.
struct ChartLine {
    QByteArray id;
    std::size_t from = 0; ///< numbers of items
    std::size_t to = 0;
    QString role; ///< from the one to the other: "keeper of"
    LinkStrength strength = LinkStrength::unstated;
    QString grade; ///< "B2"; may be empty
    QString agency;
};
QString strengthWords(LinkStrength strength);

struct Chart {
    QString title;
    QString marking;
    std::vector<ChartItem> items;
    std::vector<ChartLine> lines;
    QHash<QByteArray, std::size_t> numbers; ///< of items by their ids
    [[nodiscard]] const ChartItem* item(const QByteArray& id) const;
};
Chart chartOf(const core::ChartView& view);

/// What an officer changes of a chart: each change is another one of these, and undoing goes back to the one before.
struct ChartState {
    QHash<QByteArray, QPointF> places; ///< in steps: neighbours stand about one apart
    QSet<QByteArray> shown;
    bool operator==(const ChartState&) const = default;
};

/// The items with these ids as the graph that core/graph counts; numbers of nodes are those in `ids`.
core::Graph graphOf(const Chart& chart, const std::vector<QByteArray>& ids);

enum class Direction { left, right, up, down };
/// The nearest one in that direction, of those in `candidates`; empty where there is none.
QByteArray nearest(const ChartState& state, const QSet<QByteArray>& candidates, const QByteArray& from, Direction direction);

} // namespace counterpart::ui
