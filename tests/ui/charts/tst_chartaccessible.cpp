// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccessible.h"

#include "announcements.h"
#include "chart.h"
#include "chartcanvas.h"
#include "examplecharts.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

class TestChartAccessible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatItIs()
    {
        Chart chart;
        chart.setModel(ExampleCharts::full());
        const QAccessibleInterface *interface = interfaceOf(chart);
        QCOMPARE(interface->role(), QAccessible::Chart);
        QCOMPARE(interface->text(QAccessible::Name), u"Payloads <all>"_s);
        QCOMPARE(interface->text(QAccessible::Description), chart.summary());
        QVERIFY(chart.summary().contains(u"MQTT: minimum 100"_s));
        QVERIFY(interface->text(QAccessible::Value).isEmpty());
        chart.setReadBucket(0);
        QVERIFY(interface->text(QAccessible::Value).contains(u"MQTT: 100"_s));
    }

    void hasItsBucketsAsChildren()
    {
        Chart chart;
        chart.resize(600, 300);
        chart.setModel(ExampleCharts::full());
        chart.show();
        QCoreApplication::processEvents();
        const QAccessibleInterface *interface = interfaceOf(chart);
        QCOMPARE(interface->childCount(), 6);
        QAccessibleInterface *point = interface->child(3);
        QVERIFY(point && point->isValid());
        QCOMPARE(point->role(), QAccessible::ListItem);
        QVERIFY2(point->text(QAccessible::Name).contains(u"MQTT: 400; HTTP: 80"_s),
                 qPrintable(point->text(QAccessible::Name)));
        QCOMPARE(interface->indexOfChild(point), 3);
        QCOMPARE(interface->child(3), point);
        QCOMPARE(point->parent(), interface);
        QVERIFY(!interface->child(6));
        QVERIFY(!interface->child(-1));
        const QRect rect = point->rect();
        QVERIFY(interface->rect().contains(rect.center()));
        QCOMPARE(interface->childAt(rect.center().x(), rect.center().y()), point);
        QVERIFY(!point->state().selected);
        chart.setReadBucket(3);
        QVERIFY(point->state().selected);
    }

    void losesChildrenWithTheirBuckets()
    {
        Chart chart;
        chart.setModel(ExampleCharts::full());
        const QAccessibleInterface *interface = interfaceOf(chart);
        const QAccessibleInterface *point = interface->child(5);
        chart.setModel(ExampleCharts::days(2));
        QCOMPARE(interface->childCount(), 0);
        QVERIFY(!point->isValid());
        QVERIFY(point->text(QAccessible::Name).isEmpty());
        QVERIFY(point->state().invalid);
    }

    void speaksAsTheKeyboardMoves()
    {
        Chart chart;
        chart.setModel(ExampleCharts::full());
        chart.show();
        auto *canvas = chart.findChild<ChartCanvas *>();
        const Announcements announcements;
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_End);
        const QStringList names = announcements.focused();
        QCOMPARE(names.size(), 2);
        QVERIFY(names.first().contains(u"27"_s) && names.first().contains(u"MQTT: 100"_s));
        QVERIFY(names.last().contains(u"Forecast: 420"_s));
    }

    void theLegendIsMadeOfCheckBoxes()
    {
        Chart chart;
        chart.setModel(ExampleCharts::full());
        auto *key = chart.findChild<QWidget *>(u"legend.mqtt"_s);
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(key);
        QCOMPARE(interface->role(), QAccessible::CheckBox);
        QCOMPARE(interface->text(QAccessible::Name), u"MQTT"_s);
        QVERIFY(interface->state().checked);
    }

private:
    static QAccessibleInterface *interfaceOf(const Chart &chart)
    {
        return QAccessible::queryAccessibleInterface(chart.findChild<ChartCanvas *>());
    }
};

QTEST_MAIN(TestChartAccessible)
#include "tst_chartaccessible.moc"
