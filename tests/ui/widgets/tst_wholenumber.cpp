// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWholeNumber final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsDigitsAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("Spanish, four digits") << u"es"_s << qint64(3609) << u"3609"_s;
        QTest::newRow("Spanish, five") << u"es"_s << qint64(17816) << u"17.816"_s;
        QTest::newRow("Spanish, seven") << u"es"_s << qint64(1000000) << u"1.000.000"_s;
        QTest::newRow("Spanish, ten") << u"es"_s << qint64(2147483648) << u"2.147.483.648"_s;
        QTest::newRow("Spanish, below zero") << u"es"_s << qint64(-1000000) << u"-1.000.000"_s;
        QTest::newRow("Portuguese") << u"pt_BR"_s << qint64(1279590) << u"1.279.590"_s;
        QTest::newRow("English") << u"en_US"_s << qint64(1279590) << u"1,279,590"_s;
        QTest::newRow("none") << u"pt_BR"_s << qint64(0) << u"0"_s;
    }

    void groupsDigitsAsTheLanguageDoes()
    {
        QFETCH(const QString, language);
        QFETCH(const qint64, value);
        QFETCH(const QString, text);
        QCOMPARE(wholeNumber(value, QLocale(language)), text);
    }
};

QTEST_MAIN(TestWholeNumber)
#include "tst_wholenumber.moc"
