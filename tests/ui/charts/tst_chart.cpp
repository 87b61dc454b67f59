// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart.h"

#include "chartcanvas.h"
#include "chartlegend.h"
#include "examplecharts.h"
#include "theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using Kind = ChartModel::Kind;

namespace {

// How many pixels of a picture have nearly this colour.
int count(const QImage &image, const QColor &color, const QRect &area = {})
{
    const QRect within = area.isNull() ? image.rect() : area;
    int found = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            const QColor here = image.pixelColor(x, y);
            found += std::abs(here.red() - color.red()) + std::abs(here.green() - color.green()) +
                         std::abs(here.blue() - color.blue()) <
                     12;
        }
    }
    return found;
}

ChartModel lines(int buckets)
{
    ChartModel model = ExampleCharts::days(buckets);
    QList<double> values;
    for (int i = 0; i < buckets; ++i)
        values.append(100 + 10 * (i % 7));
    model.series = {ExampleCharts::series(u"a"_s, Kind::Line, values)};
    return model;
}

} // namespace

class TestChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setPalette(Theme::light().palette());
        m_chart = std::make_unique<Chart>();
        m_chart->resize(700, 360);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_chart.get()));
    }

    void cleanup() { m_chart.reset(); }

    void drawsEveryKind_data()
    {
        QTest::addColumn<QColor>("color");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("least");
        const Theme &theme = Theme::light();
        QTest::newRow("lower bars") << theme.series[0] << u"mqtt"_s << 2000;
        QTest::newRow("upper bars") << theme.series[1] << u"http"_s << 200;
        QTest::newRow("ghost") << theme.muted << u"before"_s << 60;
        QTest::newRow("forecast") << theme.accent << u"forecast"_s << 30;
    }

    // Each is there, and is gone when it is hidden.
    void drawsEveryKind()
    {
        QFETCH(QColor, color);
        QFETCH(QString, id);
        QFETCH(int, least);
        ChartModel model = ExampleCharts::full();
        model.limit.reset();
        m_chart->setModel(model);
        const QSet<QString> all{u"mqtt"_s, u"http"_s, u"before"_s, u"forecast"_s};
        m_chart->setHiddenSeries(all - QSet{id});
        const int shown = count(plot(), color);
        QVERIFY2(shown >= least, qPrintable(QString::number(shown)));
        // Something of another colour in its place, so that the axes stay.
        m_chart->setHiddenSeries(all - QSet{id == u"http"_s ? u"mqtt"_s : u"http"_s});
        QVERIFY(count(plot(), color) < shown - least / 2);
    }

    void drawsTheLimit()
    {
        ChartModel model = lines(10);
        m_chart->setModel(model);
        QCOMPARE(count(plot(), Theme::light().danger), 0);
        model.limit = ChartModel::Limit{u"Limit"_s, 400};
        m_chart->setModel(model);
        QVERIFY(count(plot(), Theme::light().danger) > 200);
        // One far above is named and leaves the line its height.
        const double before = highestOf(Theme::light().series[0]);
        model.limit->value = 1e9;
        m_chart->setModel(model);
        const int words = count(plot(), Theme::light().danger);
        QVERIFY(words > 10 && words < 200);
        QVERIFY(highestOf(Theme::light().series[0]) < before);
    }

    void drawsAwkwardData_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("least");
        for (const auto &[kind, name] :
             {std::pair(Kind::Line, "line"), std::pair(Kind::StackedBar, "bars")}) {
            const bool line = kind == Kind::Line;
            QTest::addRow("%s, one", name) << QList<double>{5} << int(kind) << 10;
            QTest::addRow("%s, gaps", name)
                << QList<double>{5, ExampleCharts::gap, 5, ExampleCharts::gap, 5} << int(kind) << 20;
            QTest::addRow("%s, huge", name) << QList<double>{1e15, 2e15, 1e15} << int(kind) << 100;
            QTest::addRow("%s, zeros", name) << QList<double>{0, 0, 0} << int(kind) << (line ? 100 : 0);
        }
    }

    void drawsAwkwardData()
    {
        QFETCH(QList<double>, values);
        QFETCH(int, kind);
        QFETCH(int, least);
        ChartModel model = ExampleCharts::days(int(values.size()));
        model.series = {ExampleCharts::series(u"a"_s, Kind(kind), values)};
        m_chart->setModel(model);
        const int found = count(plot(), Theme::light().series[0]);
        QVERIFY2(found >= least, qPrintable(QString::number(found)));
        QVERIFY(count(plot(), Theme::light().muted) > 10); // The axes have their words.
    }

    void saysWhenThereIsNothing()
    {
        m_chart->setEmptyText(u"No payloads yet."_s);
        m_chart->setModel(ExampleCharts::days(5));
        QCOMPARE(m_chart->summary(), u"No payloads yet."_s);
        QVERIFY(count(plot(), Theme::light().muted) > 100);
        QTest::keyClick(canvas(), Qt::Key_Right);
        QCOMPARE(m_chart->readBucket(), -1);
    }

    void saysWhenAllIsHidden()
    {
        m_chart->setModel(lines(5));
        m_chart->setHiddenSeries({u"a"_s});
        QVERIFY(m_chart->summary().contains(u"hidden"_s));
    }

    void keepsAPeakAmongManyPoints()
    {
        ChartModel model = lines(87600);
        model.series[0].values[40000] = 9000;
        m_chart->setModel(model);
        // It rises from the others up to where it belongs: nine tenths of the axis.
        const QImage image = plot();
        const QColor color = Theme::light().series[0];
        const double top = highestOf(color);
        QVERIFY2(top > 0.05 * image.height() && top < 0.2 * image.height(), qPrintable(QString::number(top)));
        QVERIFY(count(image, color, QRect(60, int(top), image.width() - 80, image.height() / 2)) >=
                image.height() / 2 - 5);
    }

    // Where every column of pixels holds the whole way from least to most, none is left white.
    void denseLinesHaveNoSlits()
    {
        m_chart->setModel(lines(87600));
        const QColor color = Theme::light().series[0];
        for (const int width : {700, 701, 853, 1010}) {
            m_chart->resize(width, 360);
            const QImage image = plot();
            const QRect area = canvas()->columnOf(0).united(canvas()->columnOf(87599)).adjusted(2, 0, -2, 0);
            const int whole = count(image, color, QRect(area.center().x(), area.top(), 1, area.height()));
            QVERIFY(whole > 40);
            for (int x = area.left(); x <= area.right(); ++x) {
                const int here = count(image, color, QRect(x, area.top(), 1, area.height()));
                QVERIFY2(here >= whole - 4, qPrintable(u"%1 of %2 at %3"_s.arg(here).arg(whole).arg(x)));
            }
        }
    }

    void readsByHovering()
    {
        m_chart->setModel(lines(10));
        QSignalSpy spy(m_chart.get(), &Chart::bucketRead);
        (void)plot();
        QTest::mouseMove(canvas(), canvas()->columnOf(3).center());
        QCOMPARE(m_chart->readBucket(), 3);
        QCOMPARE(spy.last().first().toInt(), 3);
        const int withCard = count(plot(), Theme::light().fieldBorder);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(canvas(), &leave);
        QCOMPARE(m_chart->readBucket(), -1);
        QVERIFY(count(plot(), Theme::light().fieldBorder) < withCard);
    }

    void readsThePeakOfAPixel()
    {
        ChartModel model = lines(87600);
        model.series[0].values[40000] = 9000;
        m_chart->setModel(model);
        (void)plot();
        QTest::mouseMove(canvas(), canvas()->columnOf(40000).center());
        QCOMPARE(m_chart->readBucket(), 40000);
    }

    void readsByKeyboard()
    {
        m_chart->setModel(ExampleCharts::full());
        QTest::keyClick(canvas(), Qt::Key_Right);
        QCOMPARE(m_chart->readBucket(), 0);
        QTest::keyClick(canvas(), Qt::Key_Left);
        QCOMPARE(m_chart->readBucket(), 0);
        QTest::keyClick(canvas(), Qt::Key_End);
        QCOMPARE(m_chart->readBucket(), 5); // The forecast can be read, too.
        QTest::keyClick(canvas(), Qt::Key_Left);
        QCOMPARE(m_chart->readBucket(), 4);
        QTest::keyClick(canvas(), Qt::Key_Home);
        QCOMPARE(m_chart->readBucket(), 0);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QCOMPARE(m_chart->readBucket(), -1);
        QTest::keyClick(canvas(), Qt::Key_Left);
        QCOMPARE(m_chart->readBucket(), 5);
    }

    void zoomsByKeyboard()
    {
        m_chart->setModel(lines(100));
        QSignalSpy spy(m_chart.get(), &Chart::zoomedChanged);
        const ChartSpan whole = canvas()->range();
        m_chart->setReadBucket(50);
        QTest::keyClick(canvas(), Qt::Key_Plus);
        QVERIFY(m_chart->isZoomed());
        QCOMPARE(canvas()->range().length(), whole.length() / 1.5);
        const double from = canvas()->range().from;
        QTest::keyClick(canvas(), Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(canvas()->range().from > from);
        QTest::keyClick(canvas(), Qt::Key_Home);
        QCOMPARE(canvas()->range().from, whole.from);
        QTest::keyClick(canvas(), Qt::Key_0);
        QVERIFY(!m_chart->isZoomed());
        QCOMPARE(spy.size(), 2);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(canvas(), Qt::Key_Plus);
        QCOMPARE(canvas()->range().length(), 3 * 86400.0);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QTest::keyClick(canvas(), Qt::Key_Escape);
        QVERIFY(!m_chart->isZoomed());
    }

    void zoomsAndPansByDragging()
    {
        m_chart->setModel(lines(100));
        (void)plot();
        drag(canvas()->columnOf(20).center(), canvas()->columnOf(40).center());
        QVERIFY(m_chart->isZoomed());
        (void)plot();
        QVERIFY(!canvas()->rect().intersects(canvas()->columnOf(10)));
        const ChartSpan zoomed = canvas()->range();
        QVERIFY(std::abs(zoomed.length() - 20 * 86400.0) < 86400);
        drag(canvas()->rect().center(), canvas()->rect().center() - QPoint(100, 0));
        QVERIFY(canvas()->range().from > zoomed.from);
        QCOMPARE(canvas()->range().length(), zoomed.length());
        QTest::mouseDClick(canvas(), Qt::LeftButton, {}, canvas()->rect().center());
        QVERIFY(!m_chart->isZoomed());
    }

    void theWheelZoomsWhenItIsMeant()
    {
        m_chart->setModel(lines(100));
        (void)plot();
        canvas()->clearFocus();
        QVERIFY(!turnWheel(120, {}));
        QVERIFY(!m_chart->isZoomed());
        QVERIFY(turnWheel(120, Qt::ControlModifier));
        QVERIFY(m_chart->isZoomed());
        QVERIFY(turnWheel(-1200, Qt::ControlModifier));
        QVERIFY(!m_chart->isZoomed());
        // What cannot be zoomed out any more scrolls the page.
        QVERIFY(!turnWheel(-120, Qt::ControlModifier));
    }

    void keepsTheZoomForTheSameRange()
    {
        m_chart->setModel(lines(100));
        m_chart->zoom(2);
        ChartModel other = lines(100);
        other.unit = ChartModel::Unit::Bytes;
        m_chart->setModel(other);
        QVERIFY(m_chart->isZoomed());
        m_chart->setModel(lines(99));
        QVERIFY(!m_chart->isZoomed());
    }

    void theLegendHidesSeries()
    {
        m_chart->setModel(ExampleCharts::full());
        QSignalSpy spy(m_chart.get(), &Chart::hiddenSeriesChanged);
        auto *key = m_chart->findChild<LegendKey *>(u"legend.http"_s);
        QVERIFY(key && key->isVisible());
        QTest::mouseClick(key, Qt::LeftButton);
        QCOMPARE(m_chart->hiddenSeries(), QSet{u"http"_s});
        QCOMPARE(spy.size(), 1);
        QTest::keyClick(key, Qt::Key_Space);
        QVERIFY(m_chart->hiddenSeries().isEmpty());
        QTest::keyClick(key, Qt::Key_Space);
        // Another model with a series of this id still hides it.
        ChartModel other = ExampleCharts::full();
        other.series[0].values = {1, 2, 3, 4};
        m_chart->setModel(other);
        QVERIFY(!key->isChecked());
        QCOMPARE(m_chart->hiddenSeries(), QSet{u"http"_s});
    }

    void theLegendFitsItsWidth()
    {
        m_chart->setModel(ExampleCharts::full());
        m_chart->resize(300, 360);
        QTRY_COMPARE(m_chart->findChild<ChartLegend *>()->width(), 300);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto keys = m_chart->findChildren<LegendKey *>();
        QCOMPARE(keys.size(), 4);
        for (const LegendKey *key : keys)
            QVERIFY(key->parentWidget()->rect().contains(key->geometry()));
        QVERIFY(keys.last()->y() > keys.first()->y());
        m_chart->setModel(lines(5));
        QVERIFY(!m_chart->findChild<ChartLegend *>()->isVisible());
    }

    void followsTheThemeAtRunTime()
    {
        m_chart->setModel(ExampleCharts::full());
        QVERIFY(count(plot(), Theme::light().series[0]) > 1000);
        QApplication::setPalette(Theme::darkTheme().palette());
        QTRY_VERIFY(count(plot(), Theme::darkTheme().series[0]) > 1000);
        const QImage dark = plot();
        QVERIFY(count(dark, Theme::darkTheme().surface) > 10000);
        QCOMPARE(count(dark, Theme::light().series[0]), 0);
    }

    void doesNotDrawWhileItIsHidden()
    {
        Chart chart;
        chart.setModel(lines(10));
        chart.setReadBucket(4);
        chart.zoom(2);
        QCOMPARE(chart.readBucket(), 4);
        QVERIFY(chart.isZoomed());
    }

private:
    ChartCanvas *canvas() const { return m_chart->findChild<ChartCanvas *>(); }

    // As it is drawn once all that was asked for is done.
    QImage plot() const
    {
        QCoreApplication::processEvents();
        return canvas()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    // The row of the highest pixel of a colour; the lower the number, the higher.
    double highestOf(const QColor &color) const
    {
        const QImage image = plot();
        for (int y = 0; y < image.height(); ++y) {
            if (count(image, color, QRect(0, y, image.width(), 1)) > 0)
                return y;
        }
        return image.height();
    }

    void drag(const QPoint &from, const QPoint &to) const
    {
        QTest::mousePress(canvas(), Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas(), &move);
        QTest::mouseRelease(canvas(), Qt::LeftButton, {}, to);
    }

    bool turnWheel(int way, Qt::KeyboardModifiers modifiers) const
    {
        const QPointF middle = canvas()->rect().center();
        QWheelEvent event(middle, canvas()->mapToGlobal(middle), {}, {0, way}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(canvas(), &event);
        return event.isAccepted();
    }

    std::unique_ptr<Chart> m_chart;
};

QTEST_MAIN(TestChart)
#include "tst_chart.moc"
