// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedids.h"
#include "recentitem.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString one = u"575ed70c7ae143cd83dc4aa9"_s;
const QString two = u"0123456789abcdef01234567"_s;

} // namespace

class TestPastedIds final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreFoundInWhateverSurroundsThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"%1\n%2\n"_s;
        QTest::newRow("lines of Windows") << u"%1\r\n%2"_s;
        QTest::newRow("a table") << u"%1\t%2"_s;
        QTest::newRow("commas") << u"%1,%2"_s;
        QTest::newRow("JSON") << u"[\"%1\", \"%2\"]"_s;
        QTest::newRow("with spaces that do not break") << u"\u00a0%1\u00a0%2\ufeff"_s;
    }

    void idsAreFoundInWhateverSurroundsThem()
    {
        QFETCH(QString, text);
        const PastedIds found = PastedIds::read(text.arg(one, two));
        QCOMPARE(found.ids, (QStringList{one, two}));
        QCOMPARE(found.duplicates, 0);
        QCOMPARE(found.others, QStringList());
    }

    void anAddressHoldsAnId()
    {
        const PastedIds found =
            PastedIds::read(u"https://console.example/applications/%1/devices?x=1"_s.arg(one));
        QCOMPARE(found.ids, QStringList{one});
        QVERIFY(found.others.contains(u"applications"_s));
    }

    void caseDoesNotMatterAndEachCountsOnce()
    {
        const PastedIds found = PastedIds::read(u"%1 %2 %3 %1"_s.arg(one, one.toUpper(), two));
        QCOMPARE(found.ids, (QStringList{one, two}));
        QCOMPARE(found.duplicates, 2);
    }

    void whatIsNoIdIsNamedOnce()
    {
        const PastedIds found =
            PastedIds::read(u"%1 %1 %2 g%3 名前"_s.arg(one.left(23), one + u'0', one.mid(1)));
        QCOMPARE(found.ids, QStringList());
        QCOMPARE(found.others, (QStringList{one.left(23), one + u'0', u'g' + one.mid(1), u"名前"_s}));
        QCOMPARE(found.duplicates, 0);
    }

    void digitsOfOtherScriptsAreNoDigits()
    {
        QVERIFY(!isItemId(u"٠٢٣٤٥٦٧٨٩abcdef012345678"_s));
        QVERIFY(isItemId(one.toUpper()));
        QVERIFY(!isItemId(QString()));
    }

    void nothingIsNothing()
    {
        QVERIFY(PastedIds::read(QString()).ids.isEmpty());
        QVERIFY(PastedIds::read(u" ,;\n"_s).others.isEmpty());
    }

    void aLotIsReadInNoTime()
    {
        QStringList ids;
        for (int n = 0; n < 20000; ++n)
            ids.append(QString::number(n).rightJustified(24, u'0'));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(PastedIds::read(ids.join(u'\n')).ids.size(), 20000);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestPastedIds)
#include "tst_pastedids.moc"
