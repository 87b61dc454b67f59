// SPDX-License-Identifier: GPL-3.0-or-later
#include "validators.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestValidators final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthCountsCodePoints()
    {
        const Validator atMost = Validators::lengthAtMost(3);
        QVERIFY(atMost(u"abc"_s).isEmpty());
        QVERIFY(!atMost(u"abcd"_s).isEmpty());
        QVERIFY(atMost(u"\U0001F600\U0001F600\U0001F600"_s).isEmpty());
        QVERIFY(!Validators::lengthAtLeast(8)(u"1234567"_s).isEmpty());
        QVERIFY(Validators::lengthAtLeast(8)(u"12345678"_s).isEmpty());
    }

    void emailIsOneAtBetweenTwoParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << u"a@b.example"_s << true;
        QTest::newRow("plus") << u"ana+x@b.example"_s << true;
        QTest::newRow("umlaut") << u"zoë@müller.example"_s << true;
        QTest::newRow("around") << u"  a@b.example "_s << true;
        QTest::newRow("empty is another rule's") << QString() << true;
        QTest::newRow("no at") << u"a.example"_s << false;
        QTest::newRow("two at") << u"a@@b"_s << false;
        QTest::newRow("nothing before") << u"@b.example"_s << false;
        QTest::newRow("nothing after") << u"a@"_s << false;
        QTest::newRow("space inside") << u"a b@c.example"_s << false;
    }

    void emailIsOneAtBetweenTwoParts()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(Validators::email()(text).isEmpty(), good);
    }

    void webAddressIsHttpOrHttps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://a.example/b"_s << true;
        QTest::newRow("no scheme") << u"www.a.example"_s << true;
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("script") << u"javascript://a.example"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("a word") << u"hello"_s << false;
        QTest::newRow("space") << u"https://a b.example"_s << false;
    }

    void webAddressIsHttpOrHttps()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(Validators::webAddress()(text).isEmpty(), good);
    }

    void allAnswersTheFirstComplaint()
    {
        const Validator rule = Validators::all({Validators::required(u"needed"_s), Validators::email()});
        QCOMPARE(rule(u" "_s), u"needed"_s);
        QVERIFY(!rule(u"x"_s).isEmpty());
        QVERIFY(rule(u"a@b"_s).isEmpty());
    }
};

QTEST_MAIN(TestValidators)
#include "tst_validators.moc"
