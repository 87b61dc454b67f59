// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaincheck.h"
#include "keychaintokenstore.h"
#include "keychainwatch.h"

#include "await.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Against a secret service that never answers. The functions stand in this order for a reason: the last one
// ends the service.
class TestKeychainSilent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qgetenv("CONTA_KEYRING_MODE"), "silent"_ba); }

    void whatIsUnderWayWhenTheStoreDiesIsCancelled()
    {
        auto store = std::make_unique<KeychainTokenStore>(10s);
        auto call = store->read(u"u@api.example.com"_s);
        store.reset();
        QCOMPARE(await(std::move(call)).error().kind, ApiError::Kind::Cancelled);
    }

    void theCheckSaysWhoHangsAndForHowLongItWaited()
    {
        KeychainTokenStore store(200ms);
        KeychainCheck check(store);
        const KeychainReport report = *await(check.run());
        QCOMPARE(report.state, KeychainState::Hanging);
        QCOMPARE(report.name, u"silent-keyring"_s);
        QCOMPARE(report.steps.size(), 1);
        QVERIFY(report.steps.at(0).took >= 190ms);
    }

    void aWatchSaysThatItHangs()
    {
        KeychainTokenStore store(10s);
        KeychainWatch watch(store);
        watch.look();
        QTRY_VERIFY_WITH_TIMEOUT(watch.problem(), 8000);
        QCOMPARE(watch.problem()->type, u"hanging"_s);
    }

    void everyJobIsAnsweredAndTheStoreSaysWhenItWorksAgain()
    {
        KeychainTokenStore store(200ms);
        QSignalSpy recovered(&store, &TokenStore::recovered);
        const auto first = await(store.write(u"u@api.example.com"_s, Secret(u"one")));
        QVERIFY(!first);
        QCOMPARE(kindName(first.error().kind), kindName(ApiError::Kind::StoreUnavailable));
        QCOMPARE(first.error().type, u"hanging"_s);

        // While one hangs, the next need not wait to hear it.
        QElapsedTimer elapsed;
        elapsed.start();
        QCOMPARE(await(store.read(u"u@api.example.com"_s)).error().type, u"hanging"_s);
        QCOMPARE(await(store.remove(u"u@api.example.com"_s)).error().type, u"hanging"_s);
        QVERIFY(elapsed.elapsed() < 200);
        QCOMPARE(recovered.count(), 0);

        // The service goes, and with it what held the job up.
        const int service = qEnvironmentVariableIntValue("CONTA_KEYRING_PID");
        QVERIFY(service > 1);
        QCOMPARE(kill(service, SIGTERM), 0);
        QTRY_COMPARE_WITH_TIMEOUT(recovered.count(), 1, 20000);
        const auto after = await(store.read(u"u@api.example.com"_s));
        QVERIFY(!after);
        QCOMPARE(after.error().type, u"absent"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeychainSilent)
#include "tst_keychainsilent.moc"
