// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaincheck.h"
#include "keychaintokenstore.h"

#include "await.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Where there is no keyring at all, nor a bus to reach one.
class TestKeychainAbsent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qgetenv("CONTA_KEYRING_MODE"), "none"_ba); }

    void everyJobSaysThatThereIsNone()
    {
        KeychainTokenStore store(10s);
        const auto written = await(store.write(u"u@api.example.com"_s, Secret(u"a-token-to-look-for")));
        QVERIFY(!written);
        QCOMPARE(kindName(written.error().kind), kindName(ApiError::Kind::StoreUnavailable));
        QCOMPARE(written.error().type, u"absent"_s);
        const auto read = await(store.read(u"u@api.example.com"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().type, u"absent"_s);
        const auto removed = await(store.remove(u"u@api.example.com"_s));
        QVERIFY(!removed);
        QCOMPARE(removed.error().type, u"absent"_s);
    }

    void theCheckSaysSo()
    {
        KeychainTokenStore store(10s);
        KeychainCheck check(store);
        const KeychainReport report = *await(check.run());
        QCOMPARE(report.state, KeychainState::Absent);
        QCOMPARE(report.name, QString());
        QCOMPARE(report.steps.size(), 1);
    }

    void noTokenIsWrittenAnywhereElseInstead()
    {
        KeychainTokenStore store(10s);
        QVERIFY(!await(store.write(u"u@api.example.com"_s, Secret(u"a-token-to-look-for"))));
        QDirIterator iterator(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a-token-to-look-for"), qPrintable(file.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeychainAbsent)
#include "tst_keychainabsent.moc"
