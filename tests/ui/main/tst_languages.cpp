// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "dates.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasItsPlurals()
    {
        const Languages languages(*QCoreApplication::instance(), u"en"_s);
        const QDateTime now(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);
        QCOMPARE(Dates::daysAgo(now.addDays(-5), now), u"5 days ago"_s);
    }

    void aLanguageWithoutACatalogueFallsBackToEnglish()
    {
        const Languages languages(*QCoreApplication::instance(), u"is"_s);
        const QDateTime now(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);
        QCOMPARE(Dates::daysAgo(now.addDays(-5), now), u"5 days ago"_s);
        QCOMPARE(QLocale().language(), QLocale::Icelandic);
    }

    void leavingTakesTheTextsAlong()
    {
        {
            const Languages languages(*QCoreApplication::instance(), u"en"_s);
        }
        const QDateTime now(QDate(2026, 3, 20), QTime(12, 0), Qt::UTC);
        QCOMPARE(Dates::daysAgo(now.addDays(-5), now), u"5 day(s) ago"_s);
    }
};

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
