// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartsheet.h"

#include "seriesstyle.h"
#include "svgdevice.h"
#include "theme.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cmath>

namespace {

constexpr int margin = Space::normal;
constexpr double markWidth = 22;
constexpr double markHeight = 12;
constexpr int dotsPerInch = 96;
constexpr double pointsPerInch = 72;

// In pixels, so that paper of any resolution gets the proportions of the screen.
QFont inPixels(const QFont &font, double ratio = 1)
{
    QFont result = font;
    result.setPixelSize(qRound(QFontInfo(font).pixelSize() * ratio));
    return result;
}

} // namespace

ChartSheet::ChartSheet(const Content &content) : m_content(content)
{
    m_content.font = inPixels(content.font);
    m_titleFont = inPixels(content.font, 14.0 / 13);
    m_titleFont.setWeight(QFont::DemiBold);
    placeKeys();
}

void ChartSheet::placeKeys()
{
    const QFontMetricsF metrics(m_content.font);
    const double rowHeight = std::ceil(metrics.height()) + Space::small;
    double y = margin;
    if (!m_content.model.title.isEmpty())
        y += std::ceil(QFontMetricsF(m_titleFont).height()) + Space::small;
    const double right = margin + m_content.plotSize.width();
    double x = margin;
    const auto place = [&](qsizetype series, const QString &name) {
        const double width = markWidth + Space::small + metrics.horizontalAdvance(name);
        if (x > margin && x + width > right) {
            x = margin;
            y += rowHeight;
        }
        m_keys.append({series, name, QRectF(x, y, width, rowHeight)});
        x += width + Space::large;
    };
    const ChartModel &model = m_content.model;
    for (qsizetype i = 0; i < model.series.size(); ++i) {
        if (!m_content.hidden.contains(model.series.at(i).id))
            place(i, model.series.at(i).name);
    }
    if (model.forecast && !m_content.hidden.contains(ChartModel::forecastId))
        place(-1, model.forecast->name);
    if (!m_keys.isEmpty())
        y += rowHeight + Space::tight;
    m_frame = QRect(QPoint(margin, int(y)), m_content.plotSize);
    m_size = QSize(m_frame.right() + 1 + margin, m_frame.bottom() + 1 + margin);
}

void ChartSheet::paintHead(QPainter &painter) const
{
    const Theme &theme = Theme::light();
    painter.fillRect(QRect({}, m_size), theme.surface);
    painter.setPen(theme.text);
    painter.setFont(m_titleFont);
    painter.drawText(QPointF(margin, margin + QFontMetricsF(m_titleFont).ascent()), m_content.model.title);
    painter.setFont(m_content.font);
    const QFontMetricsF metrics(m_content.font);
    for (const Key &key : m_keys) {
        const SeriesStyle style = key.series < 0 ? SeriesStyle::ofForecast(theme)
                                                 : SeriesStyle::of(m_content.model, key.series, theme);
        const double middle = key.area.center().y();
        style.paintKey(
            painter, QRectF(key.area.x(), std::round(middle - markHeight / 2), markWidth, markHeight), theme);
        painter.setPen(theme.text);
        const double baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
        painter.drawText(QPointF(key.area.x() + markWidth + Space::small, baseline), key.name);
    }
    if (!m_content.notice.isEmpty()) {
        painter.setPen(theme.muted);
        painter.drawText(m_frame, Qt::AlignCenter | Qt::TextWordWrap, m_content.notice);
    }
}

bool ChartSheet::drawOn(QPaintDevice &device) const
{
    const auto head = [this](QPainter &painter) {
        paintHead(painter);
    };
    if (!m_content.notice.isEmpty()) {
        QPainter painter;
        if (!painter.begin(&device))
            return false;
        head(painter);
        return painter.end();
    }
    ChartPlot plot(nullptr, m_content.locale);
    plot.setTheme(Theme::light());
    plot.setFont(m_content.font);
    plot.setModel(m_content.model, m_content.hidden);
    plot.show(m_content.range);
    return plot.drawOn(device, head, m_frame);
}

QImage ChartSheet::picture(double scale) const
{
    QImage image((QSizeF(m_size) * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Theme::light().surface);
    drawOn(image);
    return image;
}

bool ChartSheet::writeSvg(QIODevice &file) const
{
    SvgDevice device(file, m_size, m_content.model.title, m_content.summary);
    return drawOn(device) && device.isWritten();
}

bool ChartSheet::writePdf(QIODevice &file) const
{
    const qint64 before = file.pos();
    QPdfWriter writer(&file);
    writer.setTitle(m_content.model.title);
    writer.setCreator(QStringLiteral("Conta"));
    writer.setResolution(dotsPerInch);
    writer.setPageSize(
        QPageSize(QSizeF(m_size) * pointsPerInch / dotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    return drawOn(writer) && (file.isSequential() || file.pos() > before);
}
