// SPDX-License-Identifier: GPL-3.0-or-later
#include "stackedbars.h"

#include "examplecharts.h"

#include <QTest>

namespace {

constexpr double hour = 3600;

QList<StackedBars::Stack> stacks(int count)
{
    QList<StackedBars::Stack> result;
    for (int i = 0; i < count; ++i)
        result.append({i * hour, (i + 1) * hour});
    return result;
}

StackedBars::Scale scale(int count, double top, double width = 400)
{
    return {QRectF(0, 0, width, 100), 0, count * hour, top};
}

} // namespace

class TestStackedBars final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standOnOneAnother()
    {
        const auto rects = StackedBars::rectangles(
            stacks(4), {{{}, {10, 20, 30, 40}}, {{}, {40, 30, 20, 10}}}, scale(4, 100));
        QCOMPARE(rects.at(0).size(), 4);
        QCOMPARE(rects.at(0).at(0).bottom(), 100.0);
        QCOMPARE(rects.at(0).at(0).top(), 90.0);
        QCOMPARE(rects.at(1).at(0).top(), 50.0);
        // A line of air parts them.
        QCOMPARE(rects.at(1).at(0).bottom(), 89.0);
        QCOMPARE(rects.at(0).at(0).left(), rects.at(1).at(0).left());
        QVERIFY(rects.at(0).at(0).right() < rects.at(0).at(1).left());
    }

    void leaveOutGapsAndZeros()
    {
        const auto rects =
            StackedBars::rectangles(stacks(4), {{{}, {0, ExampleCharts::gap, 30, 40}}}, scale(4, 100));
        QCOMPARE(rects.at(0).size(), 2);
        QVERIFY(rects.at(0).first().left() >= 200);
    }

    void neverDrawSomethingAsNothing()
    {
        const auto rects = StackedBars::rectangles(stacks(4), {{{}, {1, 1e15, 1, 1}}}, scale(4, 1e15));
        QCOMPARE(rects.at(0).size(), 4);
        for (const QRectF &rect : rects.at(0))
            QVERIFY(rect.height() >= 1);
    }

    void keepThePeakWhereManySharePixel()
    {
        constexpr int count = 87'600;
        QList<double> values(count, 10.0);
        values[50'000] = 100;
        const auto rects = StackedBars::rectangles(stacks(count), {{{}, values}}, scale(count, 100));
        QVERIFY(rects.at(0).size() <= 401);
        const auto highest = std::ranges::min(rects.at(0), {}, &QRectF::top);
        QCOMPARE(highest.top(), 0.0);
        QVERIFY(std::abs(highest.left() - 50'000.0 / count * 400) <= 1);
    }

    void leaveNoSlitsWhereBarsAdjoin()
    {
        for (const int count : {210, 250, 333, 390}) {
            const auto rects =
                StackedBars::rectangles(stacks(count), {{{}, QList<double>(count, 50.0)}}, scale(count, 100));
            for (qsizetype i = 1; i < rects.at(0).size(); ++i)
                QVERIFY2(rects.at(0).at(i).left() <= rects.at(0).at(i - 1).right(),
                         qPrintable(QString::number(count)));
        }
    }

    void areNotBroaderThanLooksWell()
    {
        const auto rects = StackedBars::rectangles(stacks(1), {{{}, {50}}}, scale(1, 100, 900));
        QVERIFY(rects.at(0).first().width() <= 60);
        QVERIFY(std::abs(rects.at(0).first().center().x() - 450) <= 1);
    }

    void drawOnlyWhatIsInRange()
    {
        StackedBars::Scale part = scale(100, 100);
        part.from = 10 * hour;
        part.to = 14 * hour;
        QCOMPARE(StackedBars::rectangles(stacks(100), {{{}, QList<double>(100, 50.0)}}, part).at(0).size(),
                 4);
    }
};

QTEST_APPLESS_MAIN(TestStackedBars)
#include "tst_stackedbars.moc"
