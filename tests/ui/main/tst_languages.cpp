// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "dates.h"
#include "languagelist.h"
#include "pseudotranslator.h"
#include "qtcompat.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasItsPlurals()
    {
        const Languages languages(*QCoreApplication::instance(), u"en"_s);
        QCOMPARE(fiveDays(), u"5 days ago"_s);
    }

    void aLanguageWithoutACatalogueFallsBackToEnglish()
    {
        const Languages languages(*QCoreApplication::instance(), u"is"_s);
        QCOMPARE(fiveDays(), u"5 days ago"_s);
        QCOMPARE(QLocale().language(), QLocale::Icelandic);
    }

    void leavingTakesTheTextsAlong()
    {
        {
            const Languages languages(*QCoreApplication::instance(), u"en"_s);
        }
        QCOMPARE(fiveDays(), u"5 day(s) ago"_s);
    }

    void changesWhileRunning()
    {
        Languages languages(*QCoreApplication::instance(), u"en"_s);
        languages.use(u"pseudo"_s);
        QVERIFY(fiveDays().startsWith(u"⟦5 dáýs ágó"_s));
        languages.use(u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        languages.use(u"en"_s);
        QCOMPARE(fiveDays(), u"5 days ago"_s);
        QCOMPARE(QLocale().language(), QLocale::English);
        languages.use({});
        QCOMPARE(QLocale(), QLocale::system());
    }

    void qtsOwnTextsComeAlong_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : {"ar", "de", "es", "fr", "pt_BR", "zh_CN"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void qtsOwnTextsComeAlong()
    {
        QFETCH(QString, code);
        const Languages languages(*QCoreApplication::instance(), code);
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"_s);
    }

    void layoutsTurnRoundOnlyWithTheTexts()
    {
        // Hebrew has no catalogue, so its texts are English ones.
        Languages languages(*QCoreApplication::instance(), u"he"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        languages.use(u"ar"_s);
        QCOMPARE(QGuiApplication::layoutDirection(),
                 offeredLanguages().contains(u"ar"_s) ? Qt::RightToLeft : Qt::LeftToRight);
        languages.use(u"en"_s);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }

    void languagesAreNamedInThemselves()
    {
        QCOMPARE(offeredLanguages().first(), u"en"_s);
        QVERIFY(!offeredLanguages().contains(u"pseudo"_s));
        QCOMPARE(languageName(u"en"_s), u"English"_s);
        QCOMPARE(languageName(u"pt_BR"_s), u"Português (Brasil)"_s);
        QCOMPARE(languageName(u"es"_s), u"Español"_s);
        QCOMPARE(languageName(u"de"_s), u"Deutsch"_s);
        QCOMPARE(languageName(u"fr"_s), u"Français"_s);
        QCOMPARE(languageName(u"zh_CN"_s), u"简体中文"_s);
        QCOMPARE(languageName(u"ar"_s), u"العربية"_s);
    }

    void pseudoTextsAreLongerAndKeepWhatIsFilledIn()
    {
        const QString source = u"&Save <b>%1</b> as %L2, %n of them"_s;
        const QString pseudo = PseudoTranslator::pseudo(source);
        for (const auto &part : {u"&S"_s, u"<b>%1</b>"_s, u"%L2"_s, u"%n"_s})
            QVERIFY2(pseudo.contains(part), qPrintable(pseudo));
        QCOMPARE(pseudo.count(u'%'), source.count(u'%'));
        for (const auto &text : {u"OK"_s, u"Cancel"_s, u"Leave without saving?"_s}) {
            const QString longer = PseudoTranslator::pseudo(text);
            QVERIFY2(longer.size() * 10 >= text.size() * 14, qPrintable(longer));
            QVERIFY(longer.startsWith(u'⟦') && longer.endsWith(u'⟧'));
        }
    }

private:
    static QString fiveDays()
    {
        const QDateTime now(QDate(2026, 3, 20), QTime(12, 0), QtCompat::utc);
        return Dates::daysAgo(now.addDays(-5), now);
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
