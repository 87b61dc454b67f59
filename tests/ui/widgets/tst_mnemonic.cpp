// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonic.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMnemonic final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreReadWithoutTheMarkOfTheirKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        QTest::newRow("none") << u"Save"_s << u"Save"_s;
        QTest::newRow("first") << u"&Save"_s << u"Save"_s;
        QTest::newRow("within") << u"Pass&word"_s << u"Password"_s;
        QTest::newRow("behind") << u"保存(&S)"_s << u"保存"_s;
        QTest::newRow("behind, with a blank and dots") << u"حفظ (&S)…"_s << u"حفظ…"_s;
        QTest::newRow("an ampersand") << u"Do && don't"_s << u"Do & don't"_s;
        QTest::newRow("both") << u"&Do && don't"_s << u"Do & don't"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void textsAreReadWithoutTheMarkOfTheirKey()
    {
        QFETCH(QString, text);
        QFETCH(QString, read);
        QCOMPARE(withoutMnemonic(text), read);
    }
};

QTEST_GUILESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
