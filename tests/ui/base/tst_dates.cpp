// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"
#include "qtcompat.h"

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
        const QDateTime utc(QDate(2016, 6, 13), QTime(2, 0), QtCompat::utc);
        QCOMPARE(Dates::localDateTime(utc), u"12 Jun 2016, 23:00"_s);
        QCOMPARE(Dates::utcDateTime(utc), u"2016-06-13 02:00:00 UTC"_s);
    }

    void joinsDateAndTimeAsTheLanguageDoes()
    {
        const QLocale before;
        const auto joined = [](const QString &code) {
            QLocale::setDefault(QLocale(code));
            return Dates::withTime(u"D"_s, u"T"_s);
        };
        QCOMPARE(joined(u"pt_BR"_s), u"D, T"_s);
        QCOMPARE(joined(u"zh_CN"_s), u"D T"_s);
        QCOMPARE(joined(u"ar"_s), u"D، T"_s);
        QLocale::setDefault(before);
    }

    void countsCalendarDaysOfThePlace()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(1, 0), QtCompat::utc); // still 1 March in São Paulo
        QCOMPARE(Dates::daysAgo(QDateTime(QDate(2026, 3, 1), QTime(4, 0), QtCompat::utc), now), u"today"_s);
        QCOMPARE(Dates::daysAgo(QDateTime(QDate(2026, 3, 1), QTime(2, 0), QtCompat::utc), now),
                 u"yesterday"_s);
        QVERIFY(Dates::daysAgo(QDateTime(QDate(2026, 1, 20), QTime(12, 0), QtCompat::utc), now)
                    .contains(u"40"_s));
        QCOMPARE(Dates::daysAgo(now.addDays(3), now), u"today"_s);
    }

    void saysOfWhenSomethingIsAndHowOld()
    {
        const QDateTime now(QDate(2026, 3, 2), QTime(12, 0), QtCompat::utc);
        QCOMPARE(Dates::asOf(now.addSecs(-59), now), u"2 Mar 2026, 08:59, just now"_s);
        QCOMPARE(Dates::asOf(now.addSecs(-60), now), u"2 Mar 2026, 08:59, 1 minute(s) ago"_s);
        QCOMPARE(Dates::asOf(now.addSecs(-3599), now), u"2 Mar 2026, 08:00, 59 minute(s) ago"_s);
        QCOMPARE(Dates::asOf(now.addSecs(-3 * 3600), now), u"2 Mar 2026, 06:00, 3 hour(s) ago"_s);
        QCOMPARE(Dates::asOf(now.addSecs(-25 * 3600), now), u"1 Mar 2026, 08:00, yesterday"_s);
        QCOMPARE(Dates::asOf(now.addDays(-5), now), u"25 Feb 2026, 09:00, 5 day(s) ago"_s);
        // A clock that was set back.
        QCOMPARE(Dates::asOf(now.addSecs(60), now), u"2 Mar 2026, 09:01, just now"_s);
    }

    void timeLeftIsInWholeUnitsAndSaysWhenItChanges_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("change");
        constexpr qint64 second = 1000;
        constexpr qint64 minute = 60 * second;
        constexpr qint64 hour = 60 * minute;
        QTest::newRow("none") << qint64(0) << u"no time left"_s << qint64(-1);
        QTest::newRow("past") << -hour << u"no time left"_s << qint64(-1);
        QTest::newRow("seconds") << 20 * second << u"less than a minute left"_s << 20 * second;
        QTest::newRow("a minute") << minute << u"1 minute(s) left"_s << qint64(1);
        QTest::newRow("minutes") << 90 * minute + 5 * second << u"90 minute(s) left"_s << 5 * second + 1;
        QTest::newRow("just two hours") << 2 * hour << u"2 hour(s) left"_s << qint64(1);
        QTest::newRow("hours") << 47 * hour + 10 * minute << u"47 hour(s) left"_s << 10 * minute + 1;
        QTest::newRow("days") << 60 * hour << u"2 day(s) left"_s << 12 * hour + 1;
    }

    void timeLeftIsInWholeUnitsAndSaysWhenItChanges()
    {
        QFETCH(qint64, milliseconds);
        QFETCH(qint64, change);
        const QDateTime now(QDate(2026, 3, 2), QTime(1, 0), QtCompat::utc);
        const QDateTime end = now.addMSecs(milliseconds);
        QTEST(Dates::leftWords(end, now), "words");
        const auto next = Dates::untilWordsChange(end, now);
        QCOMPARE(next ? next->count() : -1, change);
        if (next) {
            QCOMPARE(Dates::leftWords(end, now.addMSecs(change - 1)), Dates::leftWords(end, now));
            QVERIFY(Dates::leftWords(end, now.addMSecs(change)) != Dates::leftWords(end, now));
        }
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
