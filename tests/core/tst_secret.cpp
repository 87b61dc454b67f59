// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QTest>

class TestSecret final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsUtf8()
    {
        const Secret secret(QStringLiteral("pässwörd"));
        QCOMPARE(secret.size(), 10);
        QCOMPARE(secret.revealText(), QStringLiteral("pässwörd"));
        QVERIFY(Secret().isEmpty());
    }

    void isNotPrinted()
    {
        QString printed;
        QDebug(&printed) << Secret(QStringLiteral("hunter2"))
                         << QList<Secret>{Secret(QStringLiteral("hunter2"))};
        QVERIFY(!printed.contains(QStringLiteral("hunter2")));
        QVERIFY(printed.contains(QStringLiteral("Secret")));
    }

    void movingLeavesNothingBehind()
    {
        Secret from(QStringLiteral("hunter2"));
        const Secret to(std::move(from));
        QVERIFY(from.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
        QCOMPARE(to.revealText(), QStringLiteral("hunter2"));
    }

    void comparesByContent()
    {
        QCOMPARE(Secret(QStringLiteral("a")), Secret(QByteArrayView("a")));
        QVERIFY(Secret(QStringLiteral("a")) != Secret(QStringLiteral("b")));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
