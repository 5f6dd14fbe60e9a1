// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart/chart_icons.h"

#include <QFile>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace counterpart::ui {

ChartIcons::ChartIcons(const QColor& colour) : m_colour(colour) {}
ChartIcons::~ChartIcons() = default;

QSvgRenderer& ChartIcons::of(const QString& type) {
    std::shared_ptr<QSvgRenderer>& renderer = m_renderers[type];
    if (renderer == nullptr) {
        QFile file(QStringLiteral(":/icons/chart/%1.svg").arg(type));
        if (!file.exists()) file.setFileName(QStringLiteral(":/icons/chart/record.svg"));
        QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        drawing.replace("#6f7c8a", m_colour.name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>(drawing);
    }
    return *renderer;
}

void ChartIcons::draw(QPainter& painter, const QString& type, const QRectF& where) {
    if (painter.paintEngine() == nullptr || painter.paintEngine()->type() != QPaintEngine::Raster) return of(type).render(&painter, where);
    const double scale = painter.transform().m11() * painter.device()->devicePixelRatioF();
    const QSize size = (where.size() * scale).toSize().expandedTo({1, 1});
    if (size != m_size) m_painted.clear();
    m_size = size;
    QPixmap& pixmap = m_painted[type];
    if (pixmap.isNull()) {
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter on(&pixmap);
        of(type).render(&on, QRectF(QPointF(), QSizeF(size)));
    }
    painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()));
}

} // namespace counterpart::ui
