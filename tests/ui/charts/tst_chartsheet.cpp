// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"
#include "examplecharts.h"
#include "theme.h"

#include <QApplication>
#include <QBuffer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Svg
{
    bool isWellFormed = false;
    QString title;
    QString description;
    QStringList texts;
    QStringList fills;
    int paths = 0;
    QSet<QString> clips;
    QSet<QString> clipsUsed;
};

Svg read(const QByteArray &bytes)
{
    Svg svg;
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString use = xml.attributes().value("clip-path"_L1).toString();
        if (!use.isEmpty())
            svg.clipsUsed.insert(use.mid(5).chopped(1));
        svg.fills.append(xml.attributes().value("fill"_L1).toString());
        if (xml.name() == "title"_L1)
            svg.title = xml.readElementText();
        else if (xml.name() == "desc"_L1)
            svg.description = xml.readElementText();
        else if (xml.name() == "text"_L1)
            svg.texts.append(xml.readElementText());
        else if (xml.name() == "path"_L1)
            ++svg.paths;
        else if (xml.name() == "clipPath"_L1)
            svg.clips.insert(xml.attributes().value("id"_L1).toString());
    }
    svg.isWellFormed = !xml.hasError();
    return svg;
}

/// Takes a few bytes and no more.
class FullDisk final : public QIODevice
{
public:
    FullDisk() { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestChartSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsAPicture()
    {
        Chart chart;
        chart.resize(640, 400);
        chart.setModel(ExampleCharts::full());
        const QImage once = chart.picture();
        const QImage twice = chart.picture(2);
        QVERIFY(once.width() >= 300);
        QCOMPARE(twice.size(), once.size() * 2);
        QCOMPARE(twice.devicePixelRatio(), 2.0);
        QVERIFY(contains(once, Theme::light().series[0]));
        QVERIFY(contains(once, Theme::light().danger));
        chart.setHiddenSeries({u"mqtt"_s});
        QVERIFY(!contains(chart.picture(), Theme::light().series[0]));
    }

    void isLightInTheDarkThemeToo()
    {
        QApplication::setPalette(Theme::darkTheme().palette());
        Chart chart;
        chart.setModel(ExampleCharts::full());
        const QImage image = chart.picture();
        QApplication::setPalette(Theme::light().palette());
        QCOMPARE(image.pixelColor(2, 2), Theme::light().surface);
        QVERIFY(contains(image, Theme::light().series[0]));
    }

    void writesSvg()
    {
        Chart chart;
        chart.setModel(ExampleCharts::full());
        const Svg svg = read(svgOf(chart));
        QVERIFY(svg.isWellFormed);
        QCOMPARE(svg.title, u"Payloads <all>"_s);
        QCOMPARE(svg.description, chart.summary());
        for (const QString &name :
             {u"Payloads <all>"_s, u"MQTT"_s, u"HTTP"_s, u"BEFORE"_s, u"Forecast"_s, u"Limit: 600"_s, u"0"_s})
            QVERIFY2(svg.texts.contains(name), qPrintable(svg.texts.join(u'|')));
        QVERIFY(svg.fills.contains(Theme::light().series[0].name()));
        QVERIFY(svg.fills.contains(Theme::light().series[1].name()));
        QVERIFY(svg.paths > 10);
        QVERIFY(svg.clips.contains(svg.clipsUsed));
        chart.setHiddenSeries({u"http"_s});
        const Svg without = read(svgOf(chart));
        QVERIFY(!without.texts.contains(u"HTTP"_s));
        QVERIFY(!without.fills.contains(Theme::light().series[1].name()));
    }

    void writesPdf()
    {
        Chart chart;
        chart.setModel(ExampleCharts::full());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(chart.writePdf(buffer));
        QVERIFY(buffer.data().startsWith("%PDF-1."));
        QVERIFY(buffer.data().trimmed().endsWith("%%EOF"));
        QCOMPARE(buffer.data().count("/Type /Page\n"), 1);
    }

    void writesAnEmptyChart()
    {
        Chart chart;
        chart.setEmptyText(u"No payloads yet."_s);
        chart.setModel(ExampleCharts::days(3));
        const Svg svg = read(svgOf(chart));
        QVERIFY(svg.isWellFormed);
        QVERIFY(svg.texts.contains(u"No payloads yet."_s));
        QVERIFY(!chart.picture().isNull());
    }

    void tellsWhenTheFileDoesNotTakeIt()
    {
        Chart chart;
        chart.setModel(ExampleCharts::full());
        FullDisk disk;
        QVERIFY(!chart.writeSvg(disk));
        FullDisk another;
        QVERIFY(!chart.writePdf(another));
    }

private:
    static bool contains(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

    static QByteArray svgOf(const Chart &chart)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return chart.writeSvg(buffer) ? buffer.data() : QByteArray();
    }
};

QTEST_MAIN(TestChartSheet)
#include "tst_chartsheet.moc"
