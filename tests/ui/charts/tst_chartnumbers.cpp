// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartnumbers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Unit = ChartModel::Unit;

Q_DECLARE_METATYPE(ChartModel::Unit)

class TestChartNumbers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBriefly_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<Unit>("unit");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << 0.0 << Unit::Count << u"en_US"_s << u"0"_s;
        QTest::newRow("written out") << 9999.0 << Unit::Count << u"en_US"_s << u"9,999"_s;
        QTest::newRow("thousands") << 12345.0 << Unit::Count << u"en_US"_s << u"12.3k"_s;
        QTest::newRow("round") << 1e6 << Unit::Count << u"en_US"_s << u"1M"_s;
        QTest::newRow("rounded up to the next prefix") << 999950.0 << Unit::Count << u"en_US"_s << u"1M"_s;
        QTest::newRow("below that") << 999400.0 << Unit::Count << u"en_US"_s << u"999k"_s;
        QTest::newRow("huge") << 1e15 << Unit::Count << u"en_US"_s << u"1P"_s;
        QTest::newRow("fraction") << 12.5 << Unit::Count << u"en_US"_s << u"12.5"_s;
        QTest::newRow("German") << 1234567.0 << Unit::Count << u"de_DE"_s << u"1,23M"_s;
        QTest::newRow("German, written out") << 4321.0 << Unit::Count << u"de_DE"_s << u"4.321"_s;
        QTest::newRow("Portuguese") << 1500000.0 << Unit::Count << u"pt_BR"_s << u"1,5M"_s;
        QTest::newRow("bytes") << 1023.0 << Unit::Bytes << u"en_US"_s << u"1,023\u00a0B"_s;
        QTest::newRow("KiB") << 1536.0 << Unit::Bytes << u"en_US"_s << u"1.5\u00a0KiB"_s;
        QTest::newRow("nearly MiB") << 1048570.0 << Unit::Bytes << u"en_US"_s << u"1\u00a0MiB"_s;
        QTest::newRow("MiB, Portuguese") << 1572864.0 << Unit::Bytes << u"pt_BR"_s << u"1,5\u00a0MiB"_s;
        QTest::newRow("minutes") << 90.0 << Unit::Minutes << u"en_US"_s << u"90\u00a0min"_s;
        QTest::newRow("many minutes") << 25000.0 << Unit::Minutes << u"de_DE"_s << u"25k\u00a0min"_s;
    }

    void writesBriefly()
    {
        QFETCH(double, value);
        QFETCH(Unit, unit);
        QFETCH(QString, locale);
        QTEST(ChartNumbers::brief(value, unit, QLocale(locale)), "expected");
    }

    void writesExactly()
    {
        QCOMPARE(ChartNumbers::exact(1234567, Unit::Count, QLocale(u"en_US"_s)), u"1,234,567"_s);
        QCOMPARE(ChartNumbers::exact(1234567, Unit::Count, QLocale(u"pt_BR"_s)), u"1.234.567"_s);
        QCOMPARE(ChartNumbers::exact(1572864, Unit::Bytes, QLocale(u"en_US"_s)), u"1,572,864 B"_s);
        QCOMPARE(ChartNumbers::exact(12.5, Unit::Minutes, QLocale(u"de_DE"_s)), u"12,5 min"_s);
        QCOMPARE(ChartNumbers::exact(1e15, Unit::Count, QLocale(u"en_US"_s)), u"1,000,000,000,000,000"_s);
    }

    void writesForSpreadsheets()
    {
        QCOMPARE(ChartNumbers::plain(1234567.25, QLocale(u"en_US"_s)), u"1234567.25"_s);
        QCOMPARE(ChartNumbers::plain(1234567.25, QLocale(u"de_DE"_s)), u"1234567,25"_s);
        QCOMPARE(ChartNumbers::plain(std::nan(""), QLocale(u"en_US"_s)), QString());
    }

    void scalesAnAxisAsOne()
    {
        const ChartNumbers::Scale scale = ChartNumbers::scaleFor(2e6, Unit::Count);
        QCOMPARE(scale.divisor, 1e6);
        QCOMPARE(ChartNumbers::scaled(500000, scale, 1, QLocale(u"de_DE"_s)), u"0,5M"_s);
        QCOMPARE(ChartNumbers::scaled(0, scale, 1, QLocale(u"de_DE"_s)), u"0"_s);
    }
};

QTEST_APPLESS_MAIN(TestChartNumbers)
#include "tst_chartnumbers.moc"
