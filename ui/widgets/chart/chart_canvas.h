// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart/chart_painter.h"

#include <QWidget>

#include <optional>

namespace counterpart::ui {

/// The chart on the screen: moved about, zoomed, walked over with the keyboard, dragged with the mouse.
class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChartCanvas(ChartPresenter& presenter, QWidget* parent = nullptr);
    void zoom(double factor);
    void fitAll();
    void fitChosen();
    [[nodiscard]] double scale() const { return m_scale; }
    /// Where a record is painted, in the widget's own coordinates.
    [[nodiscard]] QPointF whereIs(const QByteArray& id) const;

Q_SIGNALS:
    /// Enter, or a double click.
    void opened(const QByteArray& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Drag { none, records, ground, frame };
    void fit(const QRectF& bounds);
    void restyle();
    void zoomAt(QPointF place, double factor);
    void showCurrent(); ///< and tells who listens
    void step(Direction direction, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QPointF toChart(QPointF place) const;

    ChartPresenter& m_presenter;
    std::optional<ChartPainter> m_painter;
    QPointF m_centre; ///< of what is seen, in the chart's coordinates
    double m_scale = 1;
    bool m_fitted = false; ///< everything is in sight until somebody zooms or moves
    Drag m_drag = Drag::none;
    bool m_moved = false;
    bool m_choosing = false;
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace counterpart::ui
