// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestDates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/Sao_Paulo");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void showsLocalTimeAndUtcBesideIt()
    {
        const QDateTime utc(QDate(2016, 6, 13), QTime(2, 0), Qt::UTC);
        QCOMPARE(Dates::localDateTime(utc), u"12 Jun 2016, 23:00"_s);
        QCOMPARE(Dates::utcDateTime(utc), u"2016-06-13 02:00:00 UTC"_s);
    }

    void countsCalendarDaysOfThePlace()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(1, 0), Qt::UTC); // still 1 March in São Paulo
        QCOMPARE(Dates::daysAgo(QDateTime(QDate(2026, 3, 1), QTime(4, 0), Qt::UTC), now), u"today"_s);
        QCOMPARE(Dates::daysAgo(QDateTime(QDate(2026, 3, 1), QTime(2, 0), Qt::UTC), now), u"yesterday"_s);
        QVERIFY(Dates::daysAgo(QDateTime(QDate(2026, 1, 20), QTime(12, 0), Qt::UTC), now).contains(u"40"_s));
        QCOMPARE(Dates::daysAgo(now.addDays(3), now), u"today"_s);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
