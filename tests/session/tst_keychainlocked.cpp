// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaincheck.h"
#include "keychaintokenstore.h"

#include "await.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Against a real keyring that is locked, with nobody to ask for its password.
class TestKeychainLocked final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qgetenv("CONTA_KEYRING_MODE"), "locked"_ba); }

    void aTokenIsRefusedWithTheReason()
    {
        KeychainTokenStore store(10s);
        const auto written = await(store.write(u"u@api.example.com"_s, Secret(u"one")));
        QVERIFY(!written);
        QCOMPARE(kindName(written.error().kind), kindName(ApiError::Kind::StoreUnavailable));
        QCOMPARE(written.error().type, u"locked"_s);
    }

    void theCheckSaysSoAndWhoIsLocked()
    {
        KeychainTokenStore store(10s);
        KeychainCheck check(store);
        const KeychainReport report = *await(check.run());
        QCOMPARE(report.state, KeychainState::Locked);
        QCOMPARE(report.name, u"GNOME Keyring"_s);
    }

    void nothingIsFoundInIt()
    {
        KeychainTokenStore store(10s);
        const auto read = await(store.read(u"u@api.example.com"_s));
        QVERIFY(!read);
        QVERIFY(read.error().kind == ApiError::Kind::NotFound || read.error().type == "locked"_L1);
    }

    void aRefusalDoesNotStandInTheWayOfTheNextJob()
    {
        KeychainTokenStore store(10s);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(await(store.write(u"u@api.example.com"_s, Secret(u"one"))).error().type, u"locked"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeychainLocked)
#include "tst_keychainlocked.moc"
