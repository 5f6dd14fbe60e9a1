// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/chart_presenter.h"

#include "core/graph/measures.h"
#include "core/model/catalogue.h"
#include "core/usecase/case_chart.h"
#include "ui/model/prompter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace counterpart::ui {

namespace {

core::Layout layoutOf(ChartLayout layout) {
    switch (layout) {
    case ChartLayout::spread: return core::Layout::spread;
    case ChartLayout::circle: return core::Layout::circle;
    case ChartLayout::tree: return core::Layout::tree;
    case ChartLayout::byType: return core::Layout::by_group;
    }
    return core::Layout::spread;
}

constexpr std::size_t kMostUndone = 200;

Cell plain(const QString& text) { return {text, Badge::none, {}, {}}; }
Cell counted(const Display& display, quint64 number) { return {display.number(number), Badge::none, number, {}}; }

} // namespace

ChartPresenter::ChartPresenter(Desk& desk, QObject* parent)
    : Presenter(desk, parent), m_records({tr("Record"), tr("Type"), tr("Linked to"), tr("Stands between"), tr("Not on the chart"), tr("Case")}),
      m_links({tr("From"), tr("Role"), tr("To"), tr("Strength"), tr("Grade"), tr("Agency")}) {}

void ChartPresenter::load(const QByteArray& caseId) {
    if (caseId == m_case) return reload();
    m_case = caseId;
    m_chart = {};
    m_expanded.clear();
    m_typesOff.clear();
    m_strengthsOff.clear();
    m_measures.clear();
    m_undo.clear();
    m_redo.clear();
    m_chosen.clear();
    m_current.clear();
    become({});
    Q_EMIT loaded();
    reload();
}

void ChartPresenter::reload() {
    if (m_case.isEmpty()) return;
    std::vector<core::RecordId> expanded;
    for (const QByteArray& id : m_expanded) expanded.push_back(toId<core::RecordId>(id));
    run([id = toId<core::RecordId>(m_case), expanded](core::Session& session, core::Progress&) { return core::case_chart(session, id, expanded); },
        [this, asked = m_case](const core::ChartView& view) {
            if (asked == m_case) take(chartOf(view), m_state.places.isEmpty());
        });
}

void ChartPresenter::take(Chart chart, bool first) {
    QSet<QByteArray> come;
    for (const ChartItem& item : chart.items) {
        if (!m_state.places.contains(item.id)) come << item.id;
    }
    m_chart = std::move(chart);
    if (first) {
        m_state.shown = come;
        Q_EMIT loaded();
        return arrange(ChartLayout::spread, false);
    }
    for (auto it = m_state.shown.begin(); it != m_state.shown.end();) it = m_chart.numbers.contains(*it) ? std::next(it) : m_state.shown.erase(it);
    placeNewOnes(come);
    m_state.shown += come;
    Q_EMIT loaded();
    refresh();
    measure();
}

void ChartPresenter::placeNewOnes(const QSet<QByteArray>& come) {
    // Round the record that they are linked to, where there is room; else to the right of everything.
    QHash<QByteArray, int> around;
    double right = 0;
    for (const QPointF& place : std::as_const(m_state.places)) right = std::max(right, place.x());
    int others = 0;
    for (const ChartItem& item : m_chart.items) {
        if (!come.contains(item.id)) continue;
        QByteArray by;
        for (const ChartLine& line : m_chart.lines) {
            const QByteArray& from = m_chart.items[line.from].id;
            const QByteArray& to = m_chart.items[line.to].id;
            if (from == item.id && !come.contains(to)) by = to;
            if (to == item.id && !come.contains(from)) by = from;
        }
        if (by.isEmpty()) {
            m_state.places.insert(item.id, {right + 1.2, 0.9 * others++});
            continue;
        }
        const int turn = around[by]++;
        const double angle = turn * std::numbers::pi * (3 - std::sqrt(5.0)) - std::numbers::pi / 3;
        const double away = 0.8 + 0.12 * turn;
        m_state.places.insert(item.id, m_state.places.value(by) + QPointF(away * std::cos(angle), away * std::sin(angle)));
    }
}

std::vector<QByteArray> ChartPresenter::visibleInOrder() const {
    std::vector<QByteArray> out;
    for (const ChartItem& item : m_chart.items) {
        if (m_visible.contains(item.id)) out.push_back(item.id);
    }
    return out;
}

void ChartPresenter::layOut(ChartLayout layout) { arrange(layout, true); }

void ChartPresenter::arrange(ChartLayout layout, bool undoable) {
    refresh();
    const std::vector<QByteArray> ids = visibleInOrder();
    run([graph = graphOf(m_chart, ids), layout](core::Session&, core::Progress&) { return core::lay_out(graph, layoutOf(layout)); },
        [this, ids, undoable, asked = ++m_asked](const std::vector<core::Point>& points) {
            if (asked != m_asked) return; // another one was asked for since
            if (undoable) remember();
            for (std::size_t i = 0; i < ids.size(); ++i) m_state.places.insert(ids[i], {points[i].x, points[i].y});
            if (m_current.isEmpty() && !ids.empty()) m_current = ids.front();
            refresh();
            Q_EMIT currentChanged(m_current);
        });
    measure();
}

void ChartPresenter::measure() {
    const std::vector<QByteArray> ids = visibleInOrder();
    run([graph = graphOf(m_chart, ids)](core::Session&, core::Progress&) { return core::centralities(graph); },
        [this, ids, asked = m_case](const std::vector<core::Centrality>& all) {
            if (asked != m_case) return;
            m_measures.clear();
            for (std::size_t i = 0; i < ids.size(); ++i) m_measures.insert(ids[i], {static_cast<int>(all[i].neighbours), all[i].between});
            fillTables();
        });
}

bool ChartPresenter::isVisible(const ChartLine& line) const {
    return !m_strengthsOff.contains(line.strength) && m_visible.contains(m_chart.items[line.from].id) && m_visible.contains(m_chart.items[line.to].id);
}

void ChartPresenter::refresh() {
    m_visible.clear();
    for (const ChartItem& item : m_chart.items) {
        if (m_state.shown.contains(item.id) && !m_typesOff.contains(item.type)) m_visible << item.id;
    }
    if (!m_visible.contains(m_current)) m_current = m_visible.isEmpty() ? QByteArray() : visibleInOrder().front();
    const auto before = m_chosen.size();
    m_chosen.intersect(m_visible);
    fillTables();
    Q_EMIT changed();
    if (m_chosen.size() != before) Q_EMIT chosenChanged();
}

void ChartPresenter::fillTables() {
    std::vector<Row> records;
    for (const ChartItem& item : m_chart.items) {
        if (!m_visible.contains(item.id)) continue;
        const auto [neighbours, between] = m_measures.value(item.id, {0, 0.0});
        records.push_back({item.id,
                           {plain(item.title), plain(item.typeLabel), counted(display(), static_cast<quint64>(neighbours)), counted(display(), static_cast<quint64>(std::llround(between))),
                            Cell{item.beyond == 0 ? QString() : tr("%n more", nullptr, item.beyond), Badge::none, item.beyond, {}}, plain(item.inCase ? tr("This case") : tr("Another"))},
                           {}});
    }
    m_records.renewRows(std::move(records));
    std::vector<Row> links;
    for (const ChartLine& line : m_chart.lines) {
        if (!isVisible(line)) continue;
        const ChartItem& from = m_chart.items[line.from];
        const ChartItem& to = m_chart.items[line.to];
        links.push_back({from.id + to.id + line.id,
                         {plain(from.title), plain(line.role), plain(to.title), Cell{strengthWords(line.strength), Badge::none, static_cast<int>(line.strength), {}}, plain(line.grade), plain(line.agency)},
                         {}});
    }
    m_links.renewRows(std::move(links));
}

void ChartPresenter::choose(const QSet<QByteArray>& ids) {
    QSet<QByteArray> chosen = ids;
    chosen.intersect(m_visible);
    if (chosen == m_chosen) return;
    m_chosen = chosen;
    Q_EMIT chosenChanged();
}

void ChartPresenter::setCurrent(const QByteArray& id) {
    m_anchor.clear();
    if (id == m_current || !m_visible.contains(id)) return;
    m_current = id;
    Q_EMIT currentChanged(id);
}

void ChartPresenter::toggleCurrent() {
    if (m_current.isEmpty()) return;
    QSet<QByteArray> chosen = m_chosen;
    if (!chosen.remove(m_current)) chosen << m_current;
    choose(chosen);
}

void ChartPresenter::walk(Direction direction) {
    if (m_visible.isEmpty()) return;
    if (m_current.isEmpty()) return setCurrent(visibleInOrder().front());
    const QByteArray next = nearest(m_state, m_visible, m_current, direction);
    if (!next.isEmpty()) setCurrent(next);
}

void ChartPresenter::walkLinks(bool forward) {
    if (m_current.isEmpty()) return;
    if (m_anchor.isEmpty() || !m_visible.contains(m_anchor)) m_anchor = m_current;
    std::vector<QByteArray> round{m_anchor};
    for (const ChartLine& line : m_chart.lines) {
        if (!isVisible(line)) continue;
        const QByteArray& from = m_chart.items[line.from].id;
        const QByteArray& to = m_chart.items[line.to].id;
        if (from != m_anchor && to != m_anchor) continue;
        const QByteArray& other = from == m_anchor ? to : from;
        if (std::ranges::find(round, other) == round.end()) round.push_back(other);
    }
    const auto here = std::ranges::find(round, m_current) - round.begin();
    const auto count = static_cast<std::ptrdiff_t>(round.size());
    const QByteArray next = round[static_cast<std::size_t>((here + (forward ? 1 : count - 1)) % count)];
    const QByteArray anchor = m_anchor;
    setCurrent(next);
    m_anchor = anchor;
}

QString ChartPresenter::inWords(const QByteArray& id) const {
    const ChartItem* item = m_chart.item(id);
    if (item == nullptr) return {};
    QStringList words{tr("%1, %2", "a record, its type").arg(isolated(item->title), item->typeLabel)};
    if (m_chosen.contains(id)) words << tr("chosen");
    QStringList links;
    for (const ChartLine& line : m_chart.lines) {
        if (!isVisible(line)) continue;
        const ChartItem& from = m_chart.items[line.from];
        const ChartItem& to = m_chart.items[line.to];
        if (from.id == id) links << tr("%1: %2 (%3)", "a link's role, the record it leads to, its strength").arg(line.role, isolated(to.title), strengthWords(line.strength));
        if (to.id == id) links << tr("%1: %2, to this (%3)", "a link's role, the record it comes from, its strength").arg(line.role, isolated(from.title), strengthWords(line.strength));
    }
    words << (links.isEmpty() ? tr("no links shown") : links.join(QStringLiteral("; ")));
    if (item->beyond > 0) words << tr("linked to %n record(s) not on the chart", nullptr, item->beyond);
    return words.join(QStringLiteral(". "));
}

void ChartPresenter::chooseMostConnected() {
    std::vector<QByteArray> ids = visibleInOrder();
    const auto rank = [this](const QByteArray& id) { return m_measures.value(id, {0, 0.0}); };
    std::erase_if(ids, [&](const QByteArray& id) { return rank(id).first == 0; });
    std::ranges::stable_sort(ids, [&](const QByteArray& a, const QByteArray& b) { return rank(a) > rank(b); });
    if (ids.empty()) return Q_EMIT said({Tone::information, tr("Nothing on the chart is linked."), {}, {}, {}});
    if (ids.size() > 5) ids.resize(5);
    choose({ids.begin(), ids.end()});
    setCurrent(ids.front());
    QStringList names;
    for (const QByteArray& id : ids) names << tr("%1 (%2)", "a record, how many others it is linked to").arg(isolated(m_chart.item(id)->title)).arg(rank(id).first);
    Q_EMIT said({Tone::information, tr("Most connected: %1").arg(listed(names)), {}, tr("The number is how many others on the chart each is linked to. The table also says how much stands between others."), {}});
}

void ChartPresenter::chooseWay() {
    if (m_chosen.size() != 2) return Q_EMIT said({Tone::information, tr("Choose two records first."), {}, tr("The shortest way between them is chosen then. Ctrl+Space chooses the record that the keyboard is on."), {}});
    const std::vector<QByteArray> ids = visibleInOrder();
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (m_chosen.contains(ids[i])) ends.push_back(i);
    }
    core::Graph graph = graphOf(m_chart, ids);
    graph.edges.clear(); // links that are filtered out lead nowhere
    QHash<QByteArray, std::size_t> number;
    for (std::size_t i = 0; i < ids.size(); ++i) number.insert(ids[i], i);
    for (const ChartLine& line : m_chart.lines) {
        if (isVisible(line) && line.from != line.to) graph.edges.push_back({number.value(m_chart.items[line.from].id), number.value(m_chart.items[line.to].id)});
    }
    run([graph, ends](core::Session&, core::Progress&) { return core::shortest_way(graph, ends[0], ends[1]); },
        [this, ids](const std::vector<std::size_t>& way) {
            if (way.empty()) return Q_EMIT said({Tone::information, tr("Nothing on the chart links the two."), {}, tr("Expand one of them, or show what is hidden, and try again."), {}});
            QSet<QByteArray> chosen;
            for (const std::size_t node : way) chosen << ids[node];
            choose(chosen);
            Q_EMIT said({Tone::information, tr("The shortest way has %n step(s).", nullptr, static_cast<int>(way.size()) - 1), {}, {}, {}});
        });
}

void ChartPresenter::remember() {
    m_undo.push_back(m_state);
    if (m_undo.size() > kMostUndone) m_undo.erase(m_undo.begin());
    m_redo.clear();
}

void ChartPresenter::become(ChartState state) {
    m_state = std::move(state);
    refresh();
}

void ChartPresenter::move(const QSet<QByteArray>& ids, QPointF by) {
    if (ids.isEmpty() || by.isNull()) return;
    remember();
    for (const QByteArray& id : ids) m_state.places[id] += by;
    Q_EMIT changed();
}

void ChartPresenter::expand() {
    QSet<QByteArray> from = m_chosen;
    if (from.isEmpty() && !m_current.isEmpty()) from << m_current;
    if (from.isEmpty()) return;
    remember();
    for (const ChartLine& line : m_chart.lines) { // what was hidden comes back, too
        const QByteArray& one = m_chart.items[line.from].id;
        const QByteArray& other = m_chart.items[line.to].id;
        if (from.contains(one)) m_state.shown << other;
        if (from.contains(other)) m_state.shown << one;
    }
    for (const QByteArray& id : from) {
        if (std::ranges::find(m_expanded, id) == m_expanded.end()) m_expanded.push_back(id);
    }
    reload();
}

void ChartPresenter::hideChosen() {
    QSet<QByteArray> gone = m_chosen;
    if (gone.isEmpty() && !m_current.isEmpty()) gone << m_current;
    if (gone.isEmpty()) return;
    remember();
    ChartState state = m_state;
    state.shown -= gone;
    become(std::move(state));
    measure();
}

void ChartPresenter::showAll() {
    if (hidden() == 0) return;
    remember();
    ChartState state = m_state;
    for (const ChartItem& item : m_chart.items) state.shown << item.id;
    become(std::move(state));
    measure();
}

void ChartPresenter::undo() {
    if (m_undo.empty()) return;
    m_redo.push_back(m_state);
    ChartState before = m_undo.back();
    m_undo.pop_back();
    for (auto it = m_state.places.constBegin(); it != m_state.places.constEnd(); ++it) { // what came since has a place, whenever it is shown again
        if (!before.places.contains(it.key())) before.places.insert(it.key(), it.value());
    }
    become(std::move(before));
    measure();
}

void ChartPresenter::redo() {
    if (m_redo.empty()) return;
    m_undo.push_back(m_state);
    ChartState after = m_redo.back();
    m_redo.pop_back();
    become(std::move(after));
    measure();
}

std::vector<std::pair<QString, QString>> ChartPresenter::types() const {
    std::vector<std::pair<QString, QString>> out;
    for (const core::RecordType& type : core::catalogue().record_types()) {
        const QString id = toQt(type.id);
        if (std::ranges::any_of(m_chart.items, [&](const ChartItem& item) { return item.type == id; })) out.emplace_back(id, toQt(type.plural));
    }
    return out;
}

void ChartPresenter::showType(const QString& type, bool shown) {
    if (shown == isTypeShown(type)) return;
    if (shown) m_typesOff.remove(type);
    else m_typesOff << type;
    refresh();
    measure();
}

void ChartPresenter::showStrength(LinkStrength strength, bool shown) {
    if (shown == isStrengthShown(strength)) return;
    if (shown) m_strengthsOff.erase(strength);
    else m_strengthsOff.insert(strength);
    refresh();
}

void ChartPresenter::save(Picture picture, std::function<QByteArray()> draw) {
    if (m_visible.isEmpty()) return Q_EMIT said({Tone::information, tr("There is nothing on the chart to be saved."), {}, {}, {}});
    const auto [name, filter] = [&]() -> std::pair<QString, QString> {
        switch (picture) {
        case Picture::svg: return {QStringLiteral("chart.svg"), tr("Drawings (*.svg)")};
        case Picture::png: return {QStringLiteral("chart.png"), tr("Pictures (*.png)")};
        case Picture::pdf: return {QStringLiteral("chart.pdf"), tr("PDF documents (*.pdf)")};
        }
        return {};
    }();
    desk().prompter.askFile({FileUse::save, tr("Where the unprotected copy goes"), name, filter}, [this, draw = std::move(draw)](const QString& path) {
        desk().prompter.ask({tr("Make an unprotected copy?"),
                             tr("This makes an unprotected copy of the chart at %1, marked %2, and records that you did it.").arg(isolated(path), m_chart.marking),
                             tr("Export unprotected copy"), tr("Back")},
                            [this, draw, path] {
                                const QByteArray drawn = draw();
                                const auto bytes = std::make_shared<Bytes>(drawn.begin(), drawn.end());
                                run([id = toId<core::RecordId>(m_case), bytes, count = m_visible.size(), to = toPath(path)](core::Session& session, core::Progress& progress) {
                                        return core::export_chart(session, id, *bytes, count, to, core::Existing::replace, progress);
                                    },
                                    [this, path](std::uint64_t size) {
                                        Q_EMIT said({Tone::good, tr("The copy is written."), {}, tr("%1, unprotected, at %2.").arg(display().size(size), isolated(path)), {}});
                                    });
                            });
    });
}

} // namespace counterpart::ui
