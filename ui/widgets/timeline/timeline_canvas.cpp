// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline/timeline_canvas.h"

#include "ui/widgets/style.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace counterpart::ui {

namespace {

constexpr double kHour = 3600e3;
constexpr double kDay = 24 * kHour;
constexpr double kYear = 365.25 * kDay;

/// A unit that the axis counts in.
struct Unit {
    double length;
    int years, months, days, hours;
};
constexpr std::array kUnits{Unit{kHour, 0, 0, 0, 1},       Unit{6 * kHour, 0, 0, 0, 6},   Unit{kDay, 0, 0, 1, 0},       Unit{7 * kDay, 0, 0, 7, 0},      Unit{kYear / 12, 0, 1, 0, 0},
                            Unit{kYear / 4, 0, 3, 0, 0},   Unit{kYear, 1, 0, 0, 0},       Unit{5 * kYear, 5, 0, 0, 0},  Unit{10 * kYear, 10, 0, 0, 0},   Unit{50 * kYear, 50, 0, 0, 0},
                            Unit{100 * kYear, 100, 0, 0, 0}};

QDateTime before(const QDateTime& moment, const Unit& unit) {
    const QDate day = moment.date();
    if (unit.hours > 0) return {day, QTime(moment.time().hour() / unit.hours * unit.hours, 0)};
    if (unit.days == 7) return day.addDays(1 - day.dayOfWeek()).startOfDay();
    if (unit.days > 0) return day.startOfDay();
    if (unit.months > 0) return QDate(day.year(), (day.month() - 1) / unit.months * unit.months + 1, 1).startOfDay();
    return QDate(std::max(1, day.year() / unit.years * unit.years), 1, 1).startOfDay();
}

QDateTime after(const QDateTime& moment, const Unit& unit) {
    if (unit.hours > 0) return moment.addSecs(3600LL * unit.hours);
    return QDateTime(moment.date().addYears(unit.years).addMonths(unit.months).addDays(unit.days), QTime(0, 0));
}

QString wordsOf(const QDateTime& moment, const Unit& unit) {
    if (unit.hours > 0 && moment.time() != QTime(0, 0)) return moment.toString(QStringLiteral("HH:mm"));
    if (unit.hours > 0 || unit.days > 0) return QLocale().toString(moment.date(), QStringLiteral("d MMM yyyy"));
    if (unit.months > 0) return QLocale().toString(moment.date(), QStringLiteral("MMM yyyy"));
    return QString::number(moment.date().year());
}

} // namespace

TimelineCanvas::TimelineCanvas(TimelinePresenter& presenter, QWidget* parent) : QWidget(parent), m_presenter(presenter) {
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_presenter, &TimelinePresenter::changed, this, [this] {
        if (m_fitted) fitAll();
        update();
    });
    connect(&m_presenter, &TimelinePresenter::currentChanged, this, [this] {
        showCurrent();
        update();
    });
}

double TimelineCanvas::left() const {
    double widest = 0;
    for (const TimelineKind kind : kTimelineKinds) widest = std::max(widest, static_cast<double>(fontMetrics().horizontalAdvance(timelineWords(kind))));
    return widest + 24;
}

double TimelineCanvas::xOf(double moment) const { return left() + (moment - m_from) / span() * (width() - left()); }
double TimelineCanvas::momentAt(double x) const { return m_from + (x - left()) / std::max(1.0, width() - left()) * span(); }

void TimelineCanvas::fitAll() {
    m_fitted = true;
    if (m_presenter.items().empty()) return;
    double first = static_cast<double>(m_presenter.items().front().from);
    double last = first;
    for (const TimelineItem& item : m_presenter.items()) {
        first = std::min(first, static_cast<double>(item.from));
        last = std::max(last, static_cast<double>(item.until));
    }
    const double room = std::max((last - first) * 0.06, kHour);
    m_from = first - room;
    m_until = last + 2.5 * room; // names stand to the right
    update();
}

void TimelineCanvas::zoomAt(double x, double factor) {
    const double under = momentAt(x);
    const double wanted = std::clamp(span() / factor, kHour, 400 * kYear);
    const double share = (under - m_from) / span();
    m_from = under - share * wanted;
    m_until = m_from + wanted;
    m_fitted = false;
    update();
}

void TimelineCanvas::zoom(double factor) {
    const TimelineItem* current = m_presenter.item(m_presenter.current());
    const double x = current == nullptr ? -1 : xOf(static_cast<double>(current->from));
    zoomAt(x > left() && x < width() ? x : (left() + width()) / 2, factor);
}

void TimelineCanvas::showCurrent() {
    const TimelineItem* current = m_presenter.item(m_presenter.current());
    setAccessibleDescription(m_presenter.inWords(m_presenter.current()));
    if (current != nullptr && !m_fitted) {
        const double x = xOf(static_cast<double>(current->from));
        if (x < left() + 20 || x > width() - 120) {
            const double wide = span();
            m_from = static_cast<double>(current->from) - wide / 2;
            m_until = m_from + wide;
        }
    }
    if (hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

void TimelineCanvas::paintAxis(QPainter& painter, const QRectF& where) const {
    const Colours& colour = colours();
    const double room = fontMetrics().horizontalAdvance(QStringLiteral("00 MMM 0000")) * 1.4;
    const double least = span() * room / std::max(1.0, where.width());
    const auto found = std::ranges::find_if(kUnits, [least](const Unit& unit) { return unit.length >= least; });
    const Unit& unit = found == kUnits.end() ? kUnits.back() : *found;
    QDateTime tick = before(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(m_from)), unit);
    for (int i = 0; i < 200 && tick.isValid() && static_cast<double>(tick.toMSecsSinceEpoch()) < m_until; ++i, tick = after(tick, unit)) {
        const double x = xOf(static_cast<double>(tick.toMSecsSinceEpoch()));
        if (x < left()) continue;
        painter.setPen(QPen(colour.line, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, where.top() + 5));
        painter.setPen(colour.text);
        painter.drawText(QRectF(x + 4, where.top() + 4, room, where.height() - 4), Qt::AlignLeft | Qt::AlignTop, wordsOf(tick, unit));
    }
    painter.setPen(QPen(colour.border, 1.5));
    painter.drawLine(QPointF(left(), where.top()), where.topRight());
}

void TimelineCanvas::paintItem(QPainter& painter, const TimelineItem& item, double x, double width, double y) const {
    // A shape for each kind: not by colour alone.
    const Colours& colour = colours();
    const double r = fontMetrics().height() * 0.32;
    painter.setPen(QPen(colour.text, 1.4, item.about ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(item.kind == TimelineKind::event ? colour.text : colour.base);
    if (width > 2 * r) {
        painter.setBrush(colour.raised);
        painter.drawRoundedRect(QRectF(x, y - r, width, 2 * r), 3, 3);
        return;
    }
    switch (item.kind) {
    case TimelineKind::event: painter.drawEllipse(QPointF(x, y), r, r); break;
    case TimelineKind::date: painter.drawRect(QRectF(x - r, y - r, 2 * r, 2 * r)); break;
    case TimelineKind::left: painter.drawPolygon(QPolygonF{{QPointF(x - r, y - r), QPointF(x + r, y), QPointF(x - r, y + r)}}); break;
    case TimelineKind::came: painter.drawPolygon(QPolygonF{{QPointF(x + r, y - r), QPointF(x - r, y), QPointF(x + r, y + r)}}); break;
    case TimelineKind::change: painter.drawPolygon(QPolygonF{{QPointF(x, y - r), QPointF(x + r, y), QPointF(x, y + r), QPointF(x - r, y)}}); break;
    }
}

void TimelineCanvas::paintLane(QPainter& painter, TimelineKind kind, const QRectF& where) {
    const Colours& colour = colours();
    const double row = fontMetrics().height() + 8;
    const auto rows = static_cast<std::size_t>(std::max(1.0, std::floor(where.height() / row)));
    std::vector<double> ends(rows, -1e9); // of what stands in each row: names are not written over each other
    painter.setPen(colour.text);
    painter.drawText(QRectF(8, where.top(), left() - 16, where.height()), Qt::AlignLeft | Qt::AlignVCenter, timelineWords(kind));
    painter.save();
    painter.setClipRect(QRectF(left(), where.top(), width() - left(), where.height()));
    const double size = fontMetrics().height();
    for (const TimelineItem& item : m_presenter.items()) {
        if (item.kind != kind) continue;
        const double x = xOf(static_cast<double>(item.from));
        const double length = xOf(static_cast<double>(item.until)) - x;
        if (x > width() || x + length < left() - 200) continue;
        const bool current = item.id == m_presenter.current();
        const double name = std::min(fontMetrics().horizontalAdvance(item.title), fontMetrics().averageCharWidth() * 26) + size;
        std::size_t at = 0;
        const std::size_t forNames = std::max<std::size_t>(rows - 1, 1); // the last row is for what has no room for its name
        while (at < forNames && ends[at] > x - size / 2) ++at;
        const bool named = at < forNames;
        if (!named) at = rows - 1;
        const double y = where.top() + row * (static_cast<double>(at) + 0.5) + 2;
        if (named) ends[at] = std::max(x + size / 2, x + length) + name;
        paintItem(painter, item, x, length, y);
        const double after = (length > size * 0.7 ? x + length : x + size / 2) + 3;
        m_painted.emplace_back(QRectF(x - size / 2, y - row / 2, after - x + size / 2 + (named ? name - size : 0), row), item.id);
        if (current) {
            painter.setPen(QPen(colour.accent, hasFocus() ? colour.focus + 1 : 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(x - size * 0.55, y - size * 0.55, std::max(length, 0.0) + size * 1.1, size * 1.1), 5, 5);
        }
        if (!named) continue;
        painter.setPen(colour.text);
        painter.drawText(QRectF(after, y - row / 2, name - size + 4, row), Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(item.title, Qt::ElideRight, static_cast<int>(name - size + 4)));
    }
    painter.restore();
    painter.setPen(QPen(colour.line, 1));
    painter.drawLine(where.bottomLeft(), where.bottomRight());
}

void TimelineCanvas::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colour = colours();
    painter.fillRect(rect(), colour.base);
    m_painted.clear();
    if (m_presenter.items().empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_presenter.isBusy() ? tr("The timeline is being read.") : tr("Nothing of what is chosen has a time. Events with a date, disclosures and changes stand here once there are any."));
    } else {
        std::vector<TimelineKind> lanes;
        for (const TimelineKind kind : kTimelineKinds) {
            if (std::ranges::any_of(m_presenter.items(), [kind](const TimelineItem& one) { return one.kind == kind; })) lanes.push_back(kind);
        }
        const double axis = fontMetrics().height() + 12;
        const QRectF foot(left(), height() - axis, width() - left(), axis);
        paintAxis(painter, foot);
        const double each = (height() - axis) / static_cast<double>(lanes.size());
        for (std::size_t i = 0; i < lanes.size(); ++i) paintLane(painter, lanes[i], {0, each * static_cast<double>(i), static_cast<double>(width()), each});
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(hasFocus() ? colour.accent : colour.line, hasFocus() ? colour.focus : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

QByteArray TimelineCanvas::at(QPointF place) const {
    for (auto it = m_painted.rbegin(); it != m_painted.rend(); ++it) {
        if (it->first.contains(place)) return it->second;
    }
    return {};
}

void TimelineCanvas::openCurrent() {
    const TimelineItem* current = m_presenter.item(m_presenter.current());
    if (current != nullptr && !current->record.isEmpty()) Q_EMIT opened(current->record);
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return m_presenter.walk(-1);
    case Qt::Key_Right:
    case Qt::Key_Down: return m_presenter.walk(1);
    case Qt::Key_PageUp: return event->modifiers().testFlag(Qt::ControlModifier) ? QWidget::keyPressEvent(event) : m_presenter.walk(-10);
    case Qt::Key_PageDown: return event->modifiers().testFlag(Qt::ControlModifier) ? QWidget::keyPressEvent(event) : m_presenter.walk(10);
    case Qt::Key_Home: return m_presenter.walk(-static_cast<int>(m_presenter.items().size()));
    case Qt::Key_End: return m_presenter.walk(static_cast<int>(m_presenter.items().size()));
    case Qt::Key_Return:
    case Qt::Key_Enter: return openCurrent();
    default: QWidget::keyPressEvent(event);
    }
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().x();
    const QByteArray id = at(event->position());
    if (!id.isEmpty()) m_presenter.setCurrent(id);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!event->buttons().testFlag(Qt::LeftButton)) return;
    const double by = momentAt(m_pressed) - momentAt(event->position().x());
    m_pressed = event->position().x();
    m_from += by;
    m_until += by;
    m_fitted = false;
    update();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (!at(event->position()).isEmpty()) openCurrent();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event) {
    const QPointF turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(event->position().x(), turned.y() > 0 ? 1.25 : 0.8);
    } else {
        const double by = -(turned.x() + turned.y()) / 1200 * span();
        m_from += by;
        m_until += by;
        m_fitted = false;
        update();
    }
    event->accept();
}

void TimelineCanvas::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    showCurrent();
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

bool TimelineCanvas::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QByteArray id = at(help->pos());
    if (id.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(help->globalPos(), QStringLiteral("<qt>%1</qt>").arg(m_presenter.inWords(id).toHtmlEscaped()), this);
    return true;
}

} // namespace counterpart::ui
