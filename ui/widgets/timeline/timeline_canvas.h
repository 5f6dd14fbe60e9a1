// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/model/timeline_presenter.h"

#include <QWidget>

namespace counterpart::ui {

/// One line of time with a lane for each kind: zoomed, moved, walked over.
class TimelineCanvas : public QWidget {
    Q_OBJECT
public:
    explicit TimelineCanvas(TimelinePresenter& presenter, QWidget* parent = nullptr);
    void zoom(double factor);
    void fitAll();
    [[nodiscard]] double span() const { return m_until - m_from; } ///< milliseconds in sight

Q_SIGNALS:
    void opened(const QByteArray& record);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void zoomAt(double x, double factor);
    void showCurrent();
    void openCurrent();
    [[nodiscard]] double left() const; ///< where the time begins, beside the lanes' names
    [[nodiscard]] double xOf(double moment) const;
    [[nodiscard]] double momentAt(double x) const;
    [[nodiscard]] QByteArray at(QPointF place) const;
    void paintAxis(QPainter& painter, const QRectF& where) const;
    void paintLane(QPainter& painter, TimelineKind kind, const QRectF& where);
    void paintItem(QPainter& painter, const TimelineItem& item, double x, double width, double y) const;

    TimelinePresenter& m_presenter;
    double m_from = 0; ///< milliseconds since 1970
    double m_until = 1;
    bool m_fitted = true;
    double m_pressed = 0;
    std::vector<std::pair<QRectF, QByteArray>> m_painted; ///< where each stands that can be seen
};

} // namespace counterpart::ui
