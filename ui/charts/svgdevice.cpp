// SPDX-License-Identifier: GPL-3.0-or-later
#include "svgdevice.h"

#include <QBuffer>
#include <QFontInfo>
#include <QIODevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text == "-0"_L1 ? u"0"_s : text;
}

// Also leaves out what no XML file may hold.
QString escaped(const QString &text)
{
    QString clean;
    for (const QChar c : text) {
        if (c >= u' ' || c == u'\t' || c == u'\n')
            clean.append(c);
    }
    return clean.toHtmlEscaped();
}

QString pathData(const QPainterPath &path)
{
    QString data;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            data += u'M';
            break;
        case QPainterPath::LineToElement:
            data += u'L';
            break;
        case QPainterPath::CurveToElement:
            data += u'C';
            break;
        case QPainterPath::CurveToDataElement:
            data += u' ';
            break;
        }
        data += number(element.x) + u' ' + number(element.y);
    }
    return data;
}

QString colorAttributes(const QString &name, const QColor &color)
{
    QString text = u" %1=\"%2\""_s.arg(name, color.name());
    if (color.alpha() < 255)
        text += u" %1-opacity=\"%2\""_s.arg(name, number(color.alphaF()));
    return text;
}

} // namespace

class SvgDevice::Engine final : public QPaintEngine
{
public:
    Engine(QIODevice &file, const QSize &size, const QString &title, const QString &description)
        : QPaintEngine(Antialiasing | PainterPaths | PrimitiveTransform | AlphaBlend | ConstantOpacity),
          m_file(file),
          m_size(size),
          m_title(title),
          m_description(description)
    {
    }

    bool isWritten() const { return m_isWritten; }

    bool begin(QPaintDevice *) override
    {
        const QString width = QString::number(m_size.width());
        const QString height = QString::number(m_size.height());
        write(
            u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\" role=\"img\">\n"_s
                .arg(width, height));
        write(u"<title>%1</title>\n<desc>%2</desc>\n"_s.arg(escaped(m_title), escaped(m_description)));
        setActive(true);
        return m_isWritten;
    }

    bool end() override
    {
        write(u"</svg>\n"_s);
        setActive(false);
        return m_isWritten;
    }

    Type type() const override { return User; }

    // Read when a shape is written: QPainter keeps the state that holds then.
    void updateState(const QPaintEngineState &newState) override
    {
        if (newState.state() & (DirtyClipEnabled | DirtyClipPath | DirtyClipRegion | DirtyTransform))
            m_clipIsStale = true;
    }

    void drawPath(const QPainterPath &path) override { writePath(path, brushAttributes() + penAttributes()); }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.moveTo(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode == PolylineMode) {
            writePath(path, u" fill=\"none\""_s + penAttributes());
            return;
        }
        path.closeSubpath();
        drawPath(path);
    }

    void drawRects(const QRectF *rects, int count) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i)
            path.addRect(rects[i]);
        drawPath(path);
    }

    void drawLines(const QLineF *lines, int count) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            path.moveTo(lines[i].p1());
            path.lineTo(lines[i].p2());
        }
        writePath(path, u" fill=\"none\""_s + penAttributes());
    }

    void drawPixmap(const QRectF &area, const QPixmap &pixmap, const QRectF &source) override
    {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        pixmap.copy(source.toAlignedRect()).save(&buffer, "PNG");
        const QString data = QString::fromLatin1(png.toBase64());
        write(u"<image x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\"%5 href=\"data:image/png;base64,%6\"/>\n"_s
                  .arg(number(area.x()), number(area.y()), number(area.width()), number(area.height()),
                       placement(), data));
    }

    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        const QFont font = item.font();
        QString attributes = u" font-family=\"%1, sans-serif\" font-size=\"%2\""_s.arg(
            escaped(font.family()), QString::number(QFontInfo(font).pixelSize()));
        if (font.weight() > QFont::Normal)
            attributes += u" font-weight=\"%1\""_s.arg(font.weight());
        write(u"<text x=\"%1\" y=\"%2\"%3%4%5 xml:space=\"preserve\">%6</text>\n"_s.arg(
            number(position.x()), number(position.y()), attributes,
            colorAttributes(u"fill"_s, state->pen().color()), placement(), escaped(item.text())));
    }

private:
    void writePath(const QPainterPath &path, const QString &paint)
    {
        if (!path.isEmpty())
            write(u"<path d=\"%1\"%2%3/>\n"_s.arg(pathData(path), paint, placement()));
    }

    QString brushAttributes() const
    {
        const QBrush brush = state->brush();
        return brush.style() == Qt::NoBrush ? u" fill=\"none\""_s : colorAttributes(u"fill"_s, brush.color());
    }

    QString penAttributes() const
    {
        const QPen pen = state->pen();
        if (pen.style() == Qt::NoPen)
            return {};
        const double width = pen.widthF() > 0 ? pen.widthF() : 1;
        QString text =
            colorAttributes(u"stroke"_s, pen.color()) + u" stroke-width=\"%1\""_s.arg(number(width));
        if (pen.joinStyle() == Qt::RoundJoin)
            text += u" stroke-linejoin=\"round\""_s;
        if (pen.capStyle() != Qt::FlatCap)
            text += pen.capStyle() == Qt::RoundCap ? u" stroke-linecap=\"round\""_s
                                                   : u" stroke-linecap=\"square\""_s;
        if (pen.style() == Qt::SolidLine)
            return text;
        QStringList dashes;
        for (const qreal dash : pen.dashPattern())
            dashes.append(number(dash * width));
        return text + u" stroke-dasharray=\"%1\""_s.arg(dashes.join(u' '));
    }

    // Where it stands and what of it is seen.
    QString placement()
    {
        QString text;
        const QTransform transform = state->transform();
        if (!transform.isIdentity()) {
            text = u" transform=\"matrix(%1 %2 %3 %4 %5 %6)\""_s.arg(
                number(transform.m11()), number(transform.m12()), number(transform.m21()),
                number(transform.m22()), number(transform.dx()), number(transform.dy()));
        }
        if (!state->isClipEnabled() || !painter()->hasClipping())
            return text;
        if (std::exchange(m_clipIsStale, false)) {
            // Named before its first use, in the coordinates of those that use it.
            write(u"<clipPath id=\"c%1\"><path d=\"%2\"/></clipPath>\n"_s.arg(
                QString::number(++m_clips), pathData(painter()->clipPath())));
        }
        return text + u" clip-path=\"url(#c%1)\""_s.arg(m_clips);
    }

    void write(const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        m_isWritten = m_isWritten && m_file.write(bytes) == bytes.size();
    }

    QIODevice &m_file;
    QSize m_size;
    QString m_title;
    QString m_description;
    int m_clips = 0;
    bool m_clipIsStale = true;
    bool m_isWritten = true;
};

SvgDevice::SvgDevice(QIODevice &file, const QSize &size, const QString &title, const QString &description)
    : m_size(size),
      m_engine(std::make_unique<Engine>(file, size, title, description))
{
}

SvgDevice::~SvgDevice() = default;

QPaintEngine *SvgDevice::paintEngine() const
{
    return m_engine.get();
}

bool SvgDevice::isWritten() const
{
    return m_engine->isWritten();
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * millimetresPerInch / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * millimetresPerInch / dotsPerInch);
    case PdmNumColors:
        return 0xffffff;
    case PdmDepth:
        return 24;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}
