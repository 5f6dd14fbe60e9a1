// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/chart.h"

#include "core/graph/graph.h"
#include "core/usecase/case_chart.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace counterpart::ui {

namespace {

LinkStrength strengthOf(const core::ChartLink& link) {
    if (link.is_value) return LinkStrength::value;
    if (link.strength == "confirmed") return LinkStrength::confirmed;
    if (link.strength == "tentative") return LinkStrength::tentative;
    if (link.strength == "unconfirmed") return LinkStrength::unconfirmed;
    return LinkStrength::unstated;
}

} // namespace

QString strengthWords(LinkStrength strength) {
    switch (strength) {
    case LinkStrength::confirmed: return QCoreApplication::translate("Chart", "Confirmed");
    case LinkStrength::tentative: return QCoreApplication::translate("Chart", "Tentative");
    case LinkStrength::unconfirmed: return QCoreApplication::translate("Chart", "Unconfirmed");
    case LinkStrength::unstated: return QCoreApplication::translate("Chart", "Strength not stated");
    case LinkStrength::value: return QCoreApplication::translate("Chart", "Named in the record");
    }
    return {};
}

const ChartItem* Chart::item(const QByteArray& id) const {
    const auto found = numbers.constFind(id);
    return found == numbers.constEnd() ? nullptr : &items[*found];
}

Chart chartOf(const core::ChartView& view) {
    Chart out;
    out.title = toQt(view.in_case.title);
    out.marking = view.marking.empty() ? QCoreApplication::translate("Chart", "OFFICIAL (no marking stated)") : toQt(view.marking);
    for (const core::ChartNode& node : view.nodes) {
        out.numbers.insert(toQt(node.record.id), out.items.size());
        out.items.push_back({toQt(node.record.id), toQt(node.record.title), toQt(node.record.type), toQt(node.record.type_label), node.in_case, static_cast<int>(node.beyond)});
    }
    for (const core::ChartLink& link : view.links) {
        const auto from = out.numbers.constFind(toQt(link.from));
        const auto to = out.numbers.constFind(toQt(link.to));
        if (from == out.numbers.constEnd() || to == out.numbers.constEnd()) continue;
        out.lines.push_back({toQt(link.id), *from, *to, toQt(link.role), strengthOf(link), toQt(link.source_grade + link.information_grade), toQt(link.agency_name)});
    }
    return out;
}

core::Graph graphOf(const Chart& chart, const std::vector<QByteArray>& ids) {
    core::Graph out;
    out.nodes = ids.size();
    std::vector<std::size_t> node(chart.items.size(), std::numeric_limits<std::size_t>::max());
    QHash<QString, std::size_t> groups;
    for (const ChartItem& item : chart.items) {
        if (!groups.contains(item.type)) groups.insert(item.type, static_cast<std::size_t>(groups.size()));
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::size_t number = chart.numbers.value(ids[i]);
        node[number] = i;
        out.groups.push_back(groups.value(chart.items[number].type));
    }
    for (const ChartLine& line : chart.lines) {
        if (line.from != line.to && node[line.from] < ids.size() && node[line.to] < ids.size()) out.edges.push_back({node[line.from], node[line.to]});
    }
    return out;
}

QByteArray nearest(const ChartState& state, const QSet<QByteArray>& candidates, const QByteArray& from, Direction direction) {
    const QPointF here = state.places.value(from);
    QByteArray best;
    double least = std::numeric_limits<double>::max();
    for (const QByteArray& id : candidates) {
        if (id == from) continue;
        const QPointF way = state.places.value(id) - here;
        const bool level = direction == Direction::left || direction == Direction::right;
        const bool back = direction == Direction::left || direction == Direction::up;
        const double along = (level ? way.x() : way.y()) * (back ? -1 : 1);
        const double across = std::abs(level ? way.y() : way.x());
        if (along <= 1e-6) continue;
        // What is ahead comes before what is to the side; of two that are as near, always the same one.
        const double far = std::hypot(along, 2 * across) + (across > along ? 2 * across : 0);
        if (far < least || (far == least && id < best)) {
            least = far;
            best = id;
        }
    }
    return best;
}

} // namespace counterpart::ui
