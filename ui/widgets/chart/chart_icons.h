// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QPixmap>

#include <memory>

class QPainter;
class QSvgRenderer;

namespace counterpart::ui {

/// Pictures of record types in one colour. Lines stay lines in a drawing; on a screen each size is painted once.
class ChartIcons {
public:
    explicit ChartIcons(const QColor& colour);
    ~ChartIcons();
    void draw(QPainter& painter, const QString& type, const QRectF& where);

private:
    QSvgRenderer& of(const QString& type);
    QColor m_colour;
    QHash<QString, std::shared_ptr<QSvgRenderer>> m_renderers;
    QHash<QString, QPixmap> m_painted; ///< of the size in m_size alone
    QSize m_size;
};

} // namespace counterpart::ui
