// SPDX-License-Identifier: GPL-3.0-or-later
#include "totp.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtTest>

using namespace Qt::StringLiterals;
namespace totp = sandbox::totp;

class TestTotp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersTheVectorsOfTheStandard_data();
    void answersTheVectorsOfTheStandard();
    void keepsLeadingZeros();
    void allowsOneStepOfDrift();
    void readsAndWritesBase32_data();
    void readsAndWritesBase32();
    void refusesWhatIsNotBase32();
    void agreesWithOathtool();
};

void TestTotp::answersTheVectorsOfTheStandard_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("code");
    QTest::newRow("1970") << qint64(59) << u"94287082"_s;
    QTest::newRow("2005-1") << qint64(1111111109) << u"07081804"_s;
    QTest::newRow("2005-2") << qint64(1111111111) << u"14050471"_s;
    QTest::newRow("2009") << qint64(1234567890) << u"89005924"_s;
    QTest::newRow("2033") << qint64(2000000000) << u"69279037"_s;
    QTest::newRow("2603") << qint64(20000000000) << u"65353130"_s;
}

void TestTotp::answersTheVectorsOfTheStandard()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, code);
    QCOMPARE(totp::code("12345678901234567890", totp::stepAt(seconds * 1000), 8), code);
    QCOMPARE(totp::code("12345678901234567890", totp::stepAt(seconds * 1000)), code.last(6));
}

void TestTotp::keepsLeadingZeros()
{
    for (qint64 step = 0; step < 2000; ++step)
        QCOMPARE(totp::code("secret", step).size(), 6);
}

void TestTotp::allowsOneStepOfDrift()
{
    const QByteArray secret = "12345678901234567890";
    const qint64 now = 1'700'000'000'000;
    const qint64 step = totp::stepAt(now);
    QCOMPARE(totp::matchingStep(secret, totp::code(secret, step), now), step);
    QCOMPARE(totp::matchingStep(secret, totp::code(secret, step - 1), now), step - 1);
    QCOMPARE(totp::matchingStep(secret, totp::code(secret, step + 1), now), step + 1);
    QVERIFY(!totp::matchingStep(secret, totp::code(secret, step - 2), now));
    QVERIFY(!totp::matchingStep(secret, totp::code(secret, step + 2), now));
    QVERIFY(!totp::matchingStep(secret, QString(), now));
}

void TestTotp::readsAndWritesBase32_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("f") << QByteArray("f") << u"MY"_s;
    QTest::newRow("fo") << QByteArray("fo") << u"MZXQ"_s;
    QTest::newRow("foo") << QByteArray("foo") << u"MZXW6"_s;
    QTest::newRow("foob") << QByteArray("foob") << u"MZXW6YQ"_s;
    QTest::newRow("fooba") << QByteArray("fooba") << u"MZXW6YTB"_s;
    QTest::newRow("foobar") << QByteArray("foobar") << u"MZXW6YTBOI"_s;
}

void TestTotp::readsAndWritesBase32()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(totp::toBase32(bytes), text);
    QCOMPARE(totp::fromBase32(text), bytes);
    QCOMPARE(totp::fromBase32(text.toLower() + u"=="_s), bytes);
}

void TestTotp::refusesWhatIsNotBase32()
{
    for (const QString &text : {u"MZXW1"_s, u"MZ XW"_s, u"MZXW8"_s, u"é"_s})
        QVERIFY(!totp::fromBase32(text));
}

void TestTotp::agreesWithOathtool()
{
    if (QStandardPaths::findExecutable(u"oathtool"_s).isEmpty())
        QSKIP("oathtool is not installed");
    const QString key = u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXPJBSQ"_s;
    for (const qint64 seconds : {1'600'000'000LL, 1'767'225'600LL, 1'999'999'999LL}) {
        QProcess oathtool;
        oathtool.start(u"oathtool"_s, {u"--totp"_s, u"--base32"_s, u"--now"_s, u"@%1"_s.arg(seconds), key});
        QVERIFY(oathtool.waitForFinished());
        QCOMPARE(totp::code(*totp::fromBase32(key), totp::stepAt(seconds * 1000)),
                 QString::fromLatin1(oathtool.readAllStandardOutput().trimmed()));
    }
}

QTEST_APPLESS_MAIN(TestTotp)
#include "tst_totp.moc"
