// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartaccessible.h"

#include "chart.h"
#include "chartcanvas.h"
#include "examplecharts.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Qt takes a plain function for its handler, which can reach nothing else.
QStringList &focused()
{
    static QStringList names;
    return names;
}

void hear(QAccessibleEvent *event)
{
    if (event->type() != QAccessible::Focus)
        return;
    if (const QAccessibleInterface *interface = event->accessibleInterface())
        focused().append(interface->text(QAccessible::Name));
}

} // namespace

class TestChartAccessible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }

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
        const auto before = QAccessible::installUpdateHandler(hear);
        Chart chart;
        chart.setModel(ExampleCharts::full());
        chart.show();
        auto *canvas = chart.findChild<ChartCanvas *>();
        focused().clear();
        QTest::keyClick(canvas, Qt::Key_Right);
        QTest::keyClick(canvas, Qt::Key_End);
        QAccessible::installUpdateHandler(before);
        QCOMPARE(focused().size(), 2);
        QVERIFY(focused().first().contains(u"27"_s) && focused().first().contains(u"MQTT: 100"_s));
        QVERIFY(focused().last().contains(u"Forecast: 420"_s));
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
