// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart/chart_canvas.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace counterpart::ui {

namespace {

constexpr double kLeastScale = 0.02;
constexpr double kMostScale = 4;

} // namespace

ChartCanvas::ChartCanvas(ChartPresenter& presenter, QWidget* parent) : QWidget(parent), m_presenter(presenter) {
    setObjectName(QStringLiteral("chart"));
    setAccessibleName(tr("Link chart"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 220);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    restyle();
    connect(&m_presenter, &ChartPresenter::loaded, this, [this] { m_fitted = true; });
    connect(&m_presenter, &ChartPresenter::changed, this, [this] {
        if (m_fitted) fitAll();
        update();
    });
    connect(&m_presenter, &ChartPresenter::chosenChanged, this, [this] {
        showCurrent();
        update();
    });
    connect(&m_presenter, &ChartPresenter::currentChanged, this, [this] {
        showCurrent();
        update();
    });
}

void ChartCanvas::restyle() {
    m_painter.emplace(m_presenter, colours(), font());
    if (m_fitted) fitAll();
    update();
}

void ChartCanvas::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) restyle();
}

QPointF ChartCanvas::toChart(QPointF place) const { return (place - QRectF(rect()).center()) / m_scale + m_centre; }
QPointF ChartCanvas::whereIs(const QByteArray& id) const { return (m_painter->placeOf(id) - m_centre) * m_scale + QRectF(rect()).center(); }

void ChartCanvas::fit(const QRectF& bounds) {
    if (bounds.isEmpty() || width() < 40 || height() < 40) return;
    m_scale = std::clamp(std::min((width() - 40) / bounds.width(), (height() - 40) / bounds.height()), kLeastScale, 1.6);
    m_centre = bounds.center();
    update();
}

void ChartCanvas::fitAll() {
    m_fitted = true;
    fit(m_painter->boundsOf(m_presenter.visible()));
}

void ChartCanvas::fitChosen() {
    m_fitted = false;
    QSet<QByteArray> ids = m_presenter.chosen();
    if (ids.isEmpty()) ids << m_presenter.current();
    fit(m_painter->boundsOf(ids));
}

void ChartCanvas::zoomAt(QPointF place, double factor) {
    const QPointF under = toChart(place);
    m_scale = std::clamp(m_scale * factor, kLeastScale, kMostScale);
    m_centre = under - (place - QRectF(rect()).center()) / m_scale;
    m_fitted = false;
    update();
}

void ChartCanvas::zoom(double factor) {
    // Round the record that the keyboard is on, where it is in sight.
    const QPointF current = m_presenter.current().isEmpty() ? QPointF(-1, -1) : whereIs(m_presenter.current());
    zoomAt(QRectF(rect()).contains(current) ? current : QRectF(rect()).center(), factor);
}

void ChartCanvas::showCurrent() {
    const QByteArray current = m_presenter.current();
    if (current.isEmpty()) return setAccessibleDescription({});
    if (!m_fitted && m_drag == Drag::none) {
        const QRectF box = m_painter->boxOf(current);
        const QRectF inside(toChart({24, 24}), toChart(QPointF(width() - 24, height() - 24)));
        if (!inside.contains(box)) { // no more than it takes
            const auto less = [](double least, double most, double from, double to) { return least < from ? least - from : most > to ? most - to : 0.0; };
            m_centre += QPointF(less(box.left(), box.right(), inside.left(), inside.right()), less(box.top(), box.bottom(), inside.top(), inside.bottom()));
        }
    }
    setAccessibleDescription(m_presenter.inWords(current));
    if (hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

void ChartCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), colours().base);
    painter.save();
    painter.translate(QRectF(rect()).center());
    painter.scale(m_scale, m_scale);
    painter.translate(-m_centre);
    const QRectF seen(toChart({0, 0}), toChart(QPointF(width(), height())));
    m_painter->paint(painter, seen, m_scale, hasFocus() ? ChartPainter::Marks::chosenAndCurrent : ChartPainter::Marks::chosen);
    painter.restore();
    if (m_presenter.visible().isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         m_presenter.isBusy()                 ? tr("The chart is being drawn.")
                         : m_presenter.chart().items.empty() ? tr("The case has no records yet. Once it has people, places or things under \"People and things\", they stand here, with what links them.")
                                                             : tr("Everything is hidden or filtered out. \"Show all\" in the menu View brings it back."));
    } else {
        const QSizeF legend = m_painter->legendSize();
        if (legend.width() < width() / 2.0 && legend.height() < height() / 2.0) m_painter->paintLegend(painter, {8, height() - legend.height() - 8});
    }
    if (m_drag == Drag::frame) {
        painter.setPen(QPen(colours().accent, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(m_pressed, m_last).normalized());
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(hasFocus() ? colours().accent : colours().line, hasFocus() ? colours().focus : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fitted) fitAll();
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    showCurrent();
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

void ChartCanvas::step(Direction direction, Qt::KeyboardModifiers modifiers) {
    if (!modifiers.testFlag(Qt::ShiftModifier)) return m_presenter.walk(direction);
    QSet<QByteArray> ids = m_presenter.chosen(); // as a drag, a little at a time
    if (ids.isEmpty() && !m_presenter.current().isEmpty()) ids << m_presenter.current();
    const double by = 0.25;
    switch (direction) {
    case Direction::left: return m_presenter.move(ids, {-by, 0});
    case Direction::right: return m_presenter.move(ids, {by, 0});
    case Direction::up: return m_presenter.move(ids, {0, -by});
    case Direction::down: return m_presenter.move(ids, {0, by});
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left: return step(Direction::left, event->modifiers());
    case Qt::Key_Right: return step(Direction::right, event->modifiers());
    case Qt::Key_Up: return step(Direction::up, event->modifiers());
    case Qt::Key_Down: return step(Direction::down, event->modifiers());
    case Qt::Key_Space:
        if (control) return m_presenter.toggleCurrent();
        return m_presenter.choose(m_presenter.current().isEmpty() ? QSet<QByteArray>() : QSet<QByteArray>{m_presenter.current()});
    case Qt::Key_Period: return m_presenter.walkLinks(true);
    case Qt::Key_Comma: return m_presenter.walkLinks(false);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_presenter.current().isEmpty()) Q_EMIT opened(m_presenter.current());
        return;
    case Qt::Key_Escape:
        if (!m_presenter.chosen().isEmpty()) return m_presenter.choose({});
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    m_pressed = m_last = event->position();
    m_moved = false;
    const QByteArray id = m_painter->at(toChart(m_pressed));
    m_choosing = event->modifiers().testFlag(Qt::ControlModifier);
    if (id.isEmpty()) {
        m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::frame : Drag::ground;
        return;
    }
    m_drag = Drag::records;
    m_presenter.setCurrent(id);
    if (m_choosing) m_presenter.toggleCurrent();
    else if (!m_presenter.chosen().contains(id)) m_presenter.choose({id});
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag == Drag::none) return;
    const QPointF by = event->position() - m_last;
    m_last = event->position();
    m_moved = m_moved || (m_last - m_pressed).manhattanLength() > 5;
    if (!m_moved) return;
    if (m_drag == Drag::records) m_painter->setDragged(m_presenter.chosen(), (m_last - m_pressed) / m_scale);
    if (m_drag == Drag::ground) {
        m_centre -= by / m_scale;
        m_fitted = false;
    }
    update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    const Drag drag = std::exchange(m_drag, Drag::none);
    m_painter->setDragged({}, {});
    if (drag == Drag::records && m_moved) {
        m_fitted = false;
        m_presenter.move(m_presenter.chosen(), (event->position() - m_pressed) / m_scale / m_painter->step());
    } else if (drag == Drag::records && !m_choosing) {
        m_presenter.choose({m_presenter.current()});
    } else if (drag == Drag::ground && !m_moved) {
        m_presenter.choose({});
    } else if (drag == Drag::frame) {
        const QRectF frame = QRectF(toChart(m_pressed), toChart(event->position())).normalized();
        QSet<QByteArray> inside = m_choosing ? m_presenter.chosen() : QSet<QByteArray>();
        for (const QByteArray& id : m_presenter.visible()) {
            if (frame.contains(m_painter->placeOf(id))) inside << id;
        }
        m_presenter.choose(inside);
    }
    update();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    const QByteArray id = m_painter->at(toChart(event->position()));
    if (!id.isEmpty()) Q_EMIT opened(id);
}

void ChartCanvas::wheelEvent(QWheelEvent* event) {
    const QPointF turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(event->position(), turned.y() > 0 ? 1.2 : 1 / 1.2);
    } else {
        m_centre -= turned / 2 / m_scale;
        m_fitted = false;
        update();
    }
    event->accept();
}

bool ChartCanvas::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QByteArray id = m_painter->at(toChart(help->pos()));
        if (id.isEmpty()) QToolTip::hideText();
        else QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(m_presenter.inWords(id).toHtmlEscaped()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace counterpart::ui
