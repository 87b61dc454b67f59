// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagewords.h"

#include "payloadwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestUsageWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void amountsFollowTheLocale()
    {
        QCOMPARE(UsageWords::amount(0), u"0"_s);
        QCOMPARE(UsageWords::amount(1234567), u"1,234,567"_s);
        QCOMPARE(UsageWords::amount(1e20), u"1E+20"_s);
        QCOMPARE(UsageWords::amount(1536, true), u"1.5 KiB"_s);
        QCOMPARE(UsageWords::exactly(1234567, true), u"1,234,567 B"_s);
        QCOMPARE(UsageWords::exactly(1234567, false), QString());
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
        QCOMPARE(UsageWords::amount(1234567), u"1.234.567"_s);
        QLocale::setDefault(before);
    }

    void guessesHaveThreeDigits()
    {
        QCOMPARE(UsageWords::about(0), u"0"_s);
        QCOMPARE(UsageWords::about(12.4), u"12"_s);
        QCOMPARE(UsageWords::about(999.6), u"1,000"_s);
        QCOMPARE(UsageWords::about(811234), u"811,000"_s);
        QCOMPARE(UsageWords::about(2105000), u"2,110,000"_s);
    }

    void sharesAreNeverRoundedUpToAll()
    {
        QCOMPARE(UsageWords::percent(0), u"0.0 %"_s);
        QCOMPARE(UsageWords::percent(0.0004), u"< 0.1 %"_s);
        QCOMPARE(UsageWords::percent(0.9999), u"99.9 %"_s);
        QCOMPARE(UsageWords::percent(1.337), u"133.7 %"_s);
    }

    void changesHaveASign()
    {
        QCOMPARE(UsageWords::change(0.1234), u"+12.3 %"_s);
        QCOMPARE(UsageWords::change(-0.03), u"−3.0 %"_s);
        QCOMPARE(UsageWords::change(0.0001), u"no change"_s);
    }

    void rangesNameTheirLastDay()
    {
        const QTimeZone brazil("America/Sao_Paulo");
        QCOMPARE(UsageWords::range(UsageDays::span(QDate(2026, 11, 1), QDate(2026, 11, 24), brazil), brazil),
                 u"1 Nov 2026 – 24 Nov 2026"_s);
        QCOMPARE(UsageWords::range(UsageDays::span(QDate(2026, 11, 1), QDate(2026, 11, 1), brazil), brazil),
                 u"1 Nov 2026"_s);
        QCOMPARE(UsageWords::range({}, brazil), QString());
    }

    void typesAreExplainedAndUnknownOnesKeepTheirNames()
    {
        QCOMPARE(PayloadWords::ofType(u"deviceState"_s).name, u"Device state"_s);
        QVERIFY(!PayloadWords::ofType(u"deviceState"_s).explanation.isEmpty());
        QCOMPARE(PayloadWords::ofSource(u"device.mqtt"_s).name, u"Devices, over MQTT"_s);
        QCOMPARE(PayloadWords::ofType(u"quantumLink"_s).name, u"quantumLink"_s);
        QVERIFY(PayloadWords::ofType(u"quantumLink"_s).explanation.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUsageWords)
#include "tst_usagewords.moc"
