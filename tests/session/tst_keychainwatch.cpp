// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainwatch.h"

#include "keychaintokenstore.h"
#include "keyringcontrol.h"
#include "memorytokenstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Against a real keyring.
class TestKeychainWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qgetenv("CONTA_KEYRING_MODE"), "ready"_ba); }

    void init() { QVERIFY(KeyringControl::unlock()); }

    void findsALockedKeyringAndFollowsIt()
    {
        KeychainTokenStore store;
        KeychainWatch watch(store);
        QSignalSpy changed(&watch, &KeychainWatch::changed);
        watch.look();
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!watch.problem());
        QVERIFY(KeyringControl::lock());
        watch.look();
        QTRY_VERIFY(watch.problem());
        QCOMPARE(watch.problem()->type, u"locked"_s);
        // Nothing has been asked of the store.
        QVERIFY(!store.knownProblem());
        QVERIFY(KeyringControl::unlock());
        QTRY_VERIFY(!watch.problem());
    }

    void aTrialSaysWhatComesOfIt()
    {
        KeychainTokenStore store;
        KeychainWatch watch(store);
        QSignalSpy changed(&watch, &KeychainWatch::changed);
        QVERIFY(KeyringControl::lock());
        watch.tryOut();
        watch.tryOut();
        QVERIFY(watch.isTrying());
        QCOMPARE(changed.count(), 1);
        QTRY_VERIFY(!watch.isTrying());
        QCOMPARE(watch.problem()->type, u"locked"_s);
    }

    // As one does that asks for its password and is given it: the store must hear of it as well.
    void aTrialThatWorksIsTheStoresRecovery()
    {
        KeychainTokenStore store;
        KeychainWatch watch(store);
        QSignalSpy recovered(&store, &TokenStore::recovered);
        QVERIFY(KeyringControl::lock());
        watch.tryOut();
        QTRY_VERIFY(!watch.isTrying());
        QVERIFY(store.knownProblem());
        QVERIFY(KeyringControl::unlock());
        watch.tryOut();
        QTRY_VERIFY(!watch.isTrying());
        QTRY_VERIFY(!watch.problem());
        QCOMPARE(recovered.count(), 1);
    }

    void whatKeepsNothingHasNoKeychain()
    {
        MemoryTokenStore store;
        KeychainWatch watch(store);
        QSignalSpy changed(&watch, &KeychainWatch::changed);
        QVERIFY(KeyringControl::lock());
        watch.look();
        QTest::qWait(100);
        QCOMPARE(changed.count(), 0);
        QVERIFY(!watch.problem());
    }
};

QTEST_GUILESS_MAIN(TestKeychainWatch)
#include "tst_keychainwatch.moc"
