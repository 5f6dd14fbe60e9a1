// SPDX-FileCopyrightText: The Counterpart authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart/chart_picture.h"

#include "ui/widgets/chart/chart_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace counterpart::ui {

namespace {

constexpr double kMargin = 24;
constexpr double kMostPixels = 6000; ///< of a side, in a picture of points

class Sheet {
public:
    Sheet(const ChartPresenter& presenter, const QFont& font) : m_presenter(presenter), m_font(font), m_colours(coloursOf(Look::light)), m_painter(presenter, m_colours, font) {
        m_font.setBold(true);
        m_bounds = m_painter.boundsOf(presenter.visible()).adjusted(-kMargin, -kMargin, kMargin, kMargin);
        const QFontMetricsF metrics(m_font);
        m_line = metrics.height() + 14;
        const QSizeF legend = m_painter.legendSize();
        const double width = std::max({m_bounds.width(), legend.width() + 2 * kMargin, metrics.horizontalAdvance(presenter.chart().marking) + 2 * kMargin,
                                       metrics.horizontalAdvance(presenter.chart().title) + 2 * kMargin});
        m_size = {width, m_bounds.height() + 3 * m_line + legend.height() + kMargin};
    }
    [[nodiscard]] QSizeF size() const { return m_size; }

    void paint(QPainter& painter) {
        painter.fillRect(QRectF({}, m_size), Qt::white);
        painter.setFont(m_font);
        painter.setPen(m_colours.text);
        for (const double top : {0.0, m_size.height() - m_line}) painter.drawText(QRectF(0, top, m_size.width(), m_line), Qt::AlignCenter, m_presenter.chart().marking);
        painter.drawText(QRectF(kMargin, m_line, m_size.width() - 2 * kMargin, m_line), Qt::AlignLeft | Qt::AlignVCenter, m_presenter.chart().title);
        painter.save();
        painter.translate((m_size.width() - m_bounds.width()) / 2 - m_bounds.left(), 2 * m_line - m_bounds.top());
        m_painter.paint(painter, {}, 1, ChartPainter::Marks::none);
        painter.restore();
        m_painter.paintLegend(painter, {kMargin, 2 * m_line + m_bounds.height()});
    }

private:
    const ChartPresenter& m_presenter;
    QFont m_font;
    Colours m_colours;
    ChartPainter m_painter;
    QRectF m_bounds;
    QSizeF m_size;
    double m_line = 0;
};

void asDrawing(Sheet& sheet, QBuffer& out) {
    QSvgGenerator generator;
    generator.setOutputDevice(&out);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF({}, sheet.size()));
    generator.setTitle({});
    generator.setDescription({});
    QPainter painter(&generator);
    sheet.paint(painter);
}

void asPoints(Sheet& sheet, QBuffer& out) {
    const double scale = std::min(2.0, kMostPixels / std::max(sheet.size().width(), sheet.size().height()));
    QImage image((sheet.size() * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.scale(scale, scale);
        sheet.paint(painter);
    }
    image.save(&out, "PNG");
}

void asDocument(Sheet& sheet, QBuffer& out) {
    QPdfWriter writer(&out);
    writer.setCreator(QStringLiteral("Counterpart"));
    const QSizeF size = sheet.size();
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(size.width() >= size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter);
    QPainter painter(&writer);
    const double scale = std::min(writer.width() / size.width(), writer.height() / size.height());
    painter.translate((writer.width() - size.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    sheet.paint(painter);
}

} // namespace

QByteArray chartPicture(const ChartPresenter& presenter, Picture kind, const QFont& font) {
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    Sheet sheet(presenter, font);
    switch (kind) {
    case Picture::svg: asDrawing(sheet, out); break;
    case Picture::png: asPoints(sheet, out); break;
    case Picture::pdf: asDocument(sheet, out); break;
    }
    return bytes;
}

} // namespace counterpart::ui
