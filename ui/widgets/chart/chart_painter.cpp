// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart/chart_painter.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace counterpart::ui {

namespace {

// In pixels of a line of text: names lower than that are no more than a grey line. The larger the text, the sooner it is read.
constexpr double kReadable = 8.2;
constexpr double kRoles = 12.5;
constexpr double kPictures = 3.3;

QFont smaller(QFont font) {
    if (font.pointSizeF() > 0) font.setPointSizeF(font.pointSizeF() * 0.85);
    else font.setPixelSize(std::max(1, font.pixelSize() * 85 / 100));
    return font;
}

QString legendWords() { return QCoreApplication::translate("Chart", "Dashed frame: from another case"); }

} // namespace

ChartPainter::ChartPainter(const ChartPresenter& presenter, const Colours& colours, const QFont& font)
    : m_presenter(presenter), m_colours(colours), m_font(font), m_small(smaller(font)), m_metrics(m_font), m_smallMetrics(m_small),
      m_step(std::max(120.0, m_metrics.averageCharWidth() * 19)), m_half(std::max(17.0, m_metrics.height() * 0.95)), m_icons(colours.text) {}

void ChartPainter::setDragged(const QSet<QByteArray>& ids, QPointF by) {
    m_dragged = ids;
    m_by = by;
}

QPointF ChartPainter::placeOf(const QByteArray& id) const {
    const QPointF place = m_presenter.state().places.value(id) * m_step;
    return m_dragged.contains(id) ? place + m_by : place;
}

QRectF ChartPainter::boxOf(const QByteArray& id) const {
    const double width = std::max(2 * m_half, m_step * 0.92);
    return {placeOf(id) - QPointF(width / 2, m_half), QSizeF(width, 2 * m_half + m_metrics.height() + 6)};
}

QRectF ChartPainter::boundsOf(const QSet<QByteArray>& ids) const {
    QRectF out;
    for (const QByteArray& id : ids) out |= boxOf(id);
    return out;
}

QByteArray ChartPainter::at(QPointF place) const {
    QByteArray best;
    double least = m_half * 1.5;
    for (const QByteArray& id : m_presenter.visible()) {
        const double far = QLineF(place, placeOf(id)).length();
        if (far >= least) continue;
        least = far;
        best = id;
    }
    return best;
}

QPen ChartPainter::penOf(LinkStrength strength) const {
    switch (strength) {
    case LinkStrength::confirmed: return {m_colours.text, 2.2, Qt::SolidLine, Qt::RoundCap};
    case LinkStrength::tentative: return {m_colours.text, 1.8, Qt::DashLine, Qt::FlatCap};
    case LinkStrength::unconfirmed: return {m_colours.text, 1.8, Qt::DotLine, Qt::FlatCap};
    case LinkStrength::unstated: return {m_colours.quiet, 1.4, Qt::DashDotLine, Qt::FlatCap};
    case LinkStrength::value: return {m_colours.quiet, 0.9, Qt::SolidLine, Qt::RoundCap};
    }
    return {};
}

void ChartPainter::paint(QPainter& painter, const QRectF& clip, double scale, Marks marks) {
    painter.setRenderHint(QPainter::Antialiasing, readAt(scale) >= kPictures);
    QHash<std::pair<std::size_t, std::size_t>, int> lanes; // several links between the same two stand beside each other
    const Chart& chart = m_presenter.chart();
    for (const ChartLine& line : chart.lines) {
        if (!m_presenter.isVisible(line)) continue;
        const int lane = lanes[std::minmax(line.from, line.to)]++;
        const QPointF from = placeOf(chart.items[line.from].id);
        const QPointF to = placeOf(chart.items[line.to].id);
        if (!clip.isEmpty() && !clip.intersects(QRectF(from, to).normalized().adjusted(-m_half, -m_half, m_half, m_half))) continue;
        paintLine(painter, line, lane, scale);
    }
    for (const ChartItem& item : chart.items) {
        if (m_presenter.isVisible(item.id) && (clip.isEmpty() || clip.intersects(boxOf(item.id)))) paintItem(painter, item, scale, marks);
    }
}

void ChartPainter::paintLine(QPainter& painter, const ChartLine& line, int lane, double scale) const {
    const Chart& chart = m_presenter.chart();
    const QPointF from = placeOf(chart.items[line.from].id);
    const QPointF to = placeOf(chart.items[line.to].id);
    const QLineF whole(from, to);
    if (whole.length() < 2 * m_half) return;
    const bool turned = line.from > line.to; // a lane is on the same side, whichever way the link leads
    const double aside = (lane % 2 == 0 ? -1 : 1) * ((lane + 1) / 2) * m_step * 0.28 * (turned ? -1 : 1);
    const QPointF across = QPointF(-whole.dy(), whole.dx()) / whole.length();
    const QPointF bend = whole.center() + across * aside * 2;
    const QLineF leaves(from, lane == 0 ? to : bend);
    const QLineF arrives(to, lane == 0 ? from : bend);
    const QPointF start = leaves.pointAt((m_half + 2) / leaves.length());
    const QPointF end = arrives.pointAt((m_half + 4) / arrives.length());
    QPainterPath path(start);
    if (lane == 0) path.lineTo(end);
    else path.quadTo(bend, end);
    QPen pen = penOf(line.strength);
    pen.setCosmetic(readAt(scale) < kPictures);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (readAt(scale) < kPictures) return;
    const QPointF back = QPointF(arrives.dx(), arrives.dy()) / arrives.length();
    const QPointF side(-back.y(), back.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawPolygon(QPolygonF{{end, end + back * 9 + side * 4, end + back * 9 - side * 4}});
    if (readAt(scale) < kRoles) return;
    QString words = line.role;
    if (!line.grade.isEmpty()) words = QCoreApplication::translate("Chart", "%1 · %2", "a role and its grade").arg(words, line.grade);
    words = m_smallMetrics.elidedText(words, Qt::ElideRight, std::max(whole.length() - 2 * m_half, m_step * 0.5));
    QRectF box({}, QSizeF(m_smallMetrics.horizontalAdvance(words) + 6, m_smallMetrics.height()));
    box.moveCenter(lane == 0 ? QLineF(start, end).center() : whole.center() + across * aside);
    painter.setBrush(m_colours.base);
    painter.drawRect(box);
    painter.setPen(m_colours.text);
    painter.setFont(m_small);
    painter.drawText(box, Qt::AlignCenter, words);
}

void ChartPainter::paintItem(QPainter& painter, const ChartItem& item, double scale, Marks marks) {
    const QPointF centre = placeOf(item.id);
    const QRectF square(centre - QPointF(m_half, m_half), QSizeF(2 * m_half, 2 * m_half));
    const bool chosen = marks != Marks::none && m_presenter.chosen().contains(item.id);
    if (readAt(scale) < kPictures) {
        painter.fillRect(square.adjusted(m_half / 2, m_half / 2, -m_half / 2, -m_half / 2), chosen ? m_colours.accent : m_colours.text);
        return;
    }
    painter.setPen(chosen ? QPen(m_colours.accent, 4) : QPen(m_colours.border, 1.3, item.inCase ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_colours.base);
    painter.drawRoundedRect(square, 7, 7);
    m_icons.draw(painter, item.type, square.adjusted(m_half * 0.25, m_half * 0.25, -m_half * 0.25, -m_half * 0.25));
    if (chosen) { // not by colour alone
        const QPointF corner = square.topRight() + QPointF(-m_half * 0.1, m_half * 0.1);
        painter.setBrush(m_colours.accent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(corner, m_half * 0.36, m_half * 0.36);
        painter.setPen(QPen(m_colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        const double u = m_half * 0.15;
        painter.drawPolyline(QPolygonF{{corner + QPointF(-u, 0), corner + QPointF(-u * 0.2, u), corner + QPointF(u * 1.2, -u)}});
    }
    if (marks == Marks::chosenAndCurrent && item.id == m_presenter.current()) {
        painter.setPen(QPen(m_colours.accent, m_colours.focus + 0.5, Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(square.adjusted(-6, -6, 6, 6), 10, 10);
    }
    if (readAt(scale) < kReadable) return;
    if (item.beyond > 0) {
        const QString more = QStringLiteral("+%1").arg(item.beyond);
        QRectF box({}, QSizeF(m_smallMetrics.horizontalAdvance(more) + 8, m_smallMetrics.height()));
        box.moveCenter(square.bottomRight());
        painter.setPen(QPen(m_colours.border, 1));
        painter.setBrush(m_colours.raised);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(m_colours.text);
        painter.setFont(m_small);
        painter.drawText(box, Qt::AlignCenter, more);
    }
    const QRectF whole = boxOf(item.id);
    const QString name = m_metrics.elidedText(item.title, Qt::ElideRight, whole.width());
    QRectF words({}, QSizeF(m_metrics.horizontalAdvance(name) + 6, m_metrics.height()));
    words.moveCenter({centre.x(), square.bottom() + 6 + m_metrics.height() / 2});
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colours.base);
    painter.drawRect(words); // lines do not cross names
    painter.setPen(m_colours.text);
    painter.setFont(m_font);
    painter.drawText(words, Qt::AlignCenter, name);
}

std::vector<LinkStrength> ChartPainter::strengths() const {
    std::vector<LinkStrength> out;
    for (const LinkStrength one : {LinkStrength::confirmed, LinkStrength::tentative, LinkStrength::unconfirmed, LinkStrength::unstated, LinkStrength::value}) {
        const bool there = std::ranges::any_of(m_presenter.chart().lines, [&](const ChartLine& line) { return line.strength == one && m_presenter.isVisible(line); });
        if (there || one < LinkStrength::unstated) out.push_back(one);
    }
    return out;
}

QSizeF ChartPainter::legendSize() const {
    double widest = m_smallMetrics.horizontalAdvance(legendWords());
    const auto all = strengths();
    for (const LinkStrength one : all) widest = std::max(widest, 56 + m_smallMetrics.horizontalAdvance(strengthWords(one)));
    return {widest + 16, m_smallMetrics.height() * static_cast<double>(all.size() + 1) + 12};
}

void ChartPainter::paintLegend(QPainter& painter, QPointF topLeft) const {
    const double line = m_smallMetrics.height();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_colours.line, 1));
    painter.setBrush(m_colours.base);
    painter.drawRect(QRectF(topLeft, legendSize()));
    painter.setFont(m_small);
    QPointF at = topLeft + QPointF(8, 6);
    for (const LinkStrength one : strengths()) {
        painter.setPen(penOf(one));
        painter.drawLine(at + QPointF(0, line / 2), at + QPointF(46, line / 2));
        painter.setPen(m_colours.text);
        painter.drawText(QRectF(at + QPointF(56, 0), QSizeF(1000, line)), Qt::AlignLeft | Qt::AlignVCenter, strengthWords(one));
        at.ry() += line;
    }
    painter.setPen(m_colours.text);
    painter.drawText(QRectF(at, QSizeF(1000, line)), Qt::AlignLeft | Qt::AlignVCenter, legendWords());
}

} // namespace counterpart::ui
