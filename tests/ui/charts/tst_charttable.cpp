// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttable.h"

#include "examplecharts.h"
#include "qtcompat.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChartTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void holdsWhatTheChartDraws()
    {
        ChartTable table;
        const QAbstractItemModelTester tester(table.model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ChartModel chart = ExampleCharts::full();
        table.setChartModel(chart);
        const QAbstractItemModel &model = *table.model();
        QCOMPARE(model.rowCount(), int(chart.bucketCount()));
        QCOMPARE(headers(model), (QStringList{u"Time"_s, u"MQTT"_s, u"HTTP"_s, u"BEFORE"_s,
                                              u"Forecast, low"_s, u"Forecast"_s, u"Forecast, high"_s}));
        QCOMPARE(row(model, 0),
                 (QStringList{u"Fri, 27 Mar 2026"_s, u"100"_s, u"50"_s, u"90"_s, u"–"_s, u"–"_s, u"–"_s}));
        QCOMPARE(row(model, 1).at(2), u"–"_s);
        QCOMPARE(model.index(1, 2).data(Qt::AccessibleTextRole).toString(), u"no data"_s);
        QCOMPARE(row(model, 5),
                 (QStringList{u"Wed, 1 Apr 2026"_s, u"–"_s, u"–"_s, u"–"_s, u"310"_s, u"420"_s, u"530"_s}));
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"2026-03-26 23:00:00 UTC"_s);
    }

    void writesForSpreadsheets()
    {
        ChartTable table;
        ChartModel chart = ExampleCharts::days(2);
        chart.unit = ChartModel::Unit::Bytes;
        chart.series = {ExampleCharts::series(u"a"_s, ChartModel::Kind::Line, {1234567, ExampleCharts::gap})};
        chart.series[0].name = u"One\ttwo"_s;
        table.setChartModel(chart);
        QCOMPARE(table.tabSeparated(), u"Time (Europe/Berlin)\tOne two (bytes)\n"
                                       "2026-03-27 00:00\t1234567\n"
                                       "2026-03-28 00:00\t\n"_s);
    }

    void copiesTheChosenRowsInTheirOrder()
    {
        ChartTable table;
        table.setChartModel(ExampleCharts::full());
        table.selectRow(3);
        table.selectionModel()->select(table.model()->index(1, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith(u"2026-03-28 00:00\t200\t\t90"_s));
        QVERIFY(lines.at(2).startsWith(u"2026-03-30 00:00\t400"_s));
    }

    void holdsTenYearsOfHours()
    {
        ChartModel chart;
        chart.bucketLength = std::chrono::hours(1);
        const QDateTime first(QDate(2016, 1, 1), QTime(0, 0), QtCompat::utc);
        for (int i = 0; i < 87600; ++i)
            chart.starts.append(first.addSecs(3600LL * i));
        chart.series = {ExampleCharts::series(u"a"_s, ChartModel::Kind::Line, QList<double>(87600, 1.0))};
        ChartTable table;
        table.setChartModel(chart);
        QCOMPARE(table.model()->rowCount(), 87600);
        QCOMPARE(table.model()->index(87599, 0).data().toString(), u"Sun, 28 Dec 2025, 23:00 – 00:00"_s);
    }

private:
    static QStringList headers(const QAbstractItemModel &model)
    {
        QStringList result;
        for (int column = 0; column < model.columnCount(); ++column)
            result.append(model.headerData(column, Qt::Horizontal).toString());
        return result;
    }

    static QStringList row(const QAbstractItemModel &model, int row)
    {
        QStringList result;
        for (int column = 0; column < model.columnCount(); ++column)
            result.append(model.index(row, column).data().toString());
        return result;
    }
};

QTEST_MAIN(TestChartTable)
#include "tst_charttable.moc"
