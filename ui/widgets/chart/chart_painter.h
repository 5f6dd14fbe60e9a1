// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/chart_presenter.h"
#include "ui/widgets/chart/chart_icons.h"
#include "ui/widgets/style.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>
#include <QRectF>

namespace counterpart::ui {

/// What a chart looks like: on the screen and in a picture that leaves, the same strokes.
class ChartPainter {
public:
    /// A place's steps times step(): the chart's own coordinates, in pixels where nothing is enlarged.
    ChartPainter(const ChartPresenter& presenter, const Colours& colours, const QFont& font);

    /// What an officer has chosen, and where the keyboard is, is of the screen alone.
    enum class Marks { none, chosen, chosenAndCurrent };
    /// In the chart's coordinates; draws what can be seen in `clip` (empty: all), and of that what can be read at this scale.
    void paint(QPainter& painter, const QRectF& clip, double scale, Marks marks);
    /// While records are dragged: as if they stood so much further.
    void setDragged(const QSet<QByteArray>& ids, QPointF by);

    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] QPointF placeOf(const QByteArray& id) const;
    [[nodiscard]] QRectF boxOf(const QByteArray& id) const; ///< with its name
    [[nodiscard]] QRectF boundsOf(const QSet<QByteArray>& ids) const;
    [[nodiscard]] QByteArray at(QPointF place) const;

    // What the strokes mean, in words.
    [[nodiscard]] QSizeF legendSize() const;
    void paintLegend(QPainter& painter, QPointF topLeft) const;

private:
    void paintLine(QPainter& painter, const ChartLine& line, int lane, double scale) const;
    void paintItem(QPainter& painter, const ChartItem& item, double scale, Marks marks);
    [[nodiscard]] double readAt(double scale) const { return scale * m_metrics.height(); }
    [[nodiscard]] QPen penOf(LinkStrength strength) const;
    [[nodiscard]] std::vector<LinkStrength> strengths() const; ///< that the legend tells of

    const ChartPresenter& m_presenter;
    Colours m_colours;
    QFont m_font;
    QFont m_small;
    QFontMetricsF m_metrics;
    QFontMetricsF m_smallMetrics;
    double m_step;
    double m_half; ///< of a record's picture
    ChartIcons m_icons;
    QSet<QByteArray> m_dragged;
    QPointF m_by;
};

} // namespace counterpart::ui
