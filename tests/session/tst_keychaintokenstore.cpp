// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaintokenstore.h"

#include "await.h"
#include "carefultokenstore.h"
#include "keyringcontrol.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

// Against a real, unlocked keyring.
class TestKeychainTokenStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qgetenv("CONTA_KEYRING_MODE"), "ready"_ba); }

    void outlivesTheObject()
    {
        const Secret token(u"header.payload.signature");
        {
            KeychainTokenStore store;
            QVERIFY(store.isPersistent());
            const auto written = await(store.write(u"u1@api.example.com"_s, token));
            QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        }
        KeychainTokenStore again;
        const auto read = await(again.read(u"u1@api.example.com"_s));
        QVERIFY(read);
        QCOMPARE(*read, token);
    }

    void keepsAccountsApart()
    {
        KeychainTokenStore store;
        QVERIFY(await(store.write(u"u@api.example.com"_s, Secret(u"one"))));
        QVERIFY(await(store.write(u"u@api.example.com:8443"_s, Secret(u"two"))));
        QCOMPARE(*await(store.read(u"u@api.example.com"_s)), Secret(u"one"));
        QCOMPARE(*await(store.read(u"u@api.example.com:8443"_s)), Secret(u"two"));
    }

    void aNewTokenReplacesTheOld()
    {
        KeychainTokenStore store;
        QVERIFY(await(store.write(u"u2@api.example.com"_s, Secret(u"old"))));
        QVERIFY(await(store.write(u"u2@api.example.com"_s, Secret(u"new"))));
        QCOMPARE(*await(store.read(u"u2@api.example.com"_s)), Secret(u"new"));
    }

    void takesATokenOfManyKilobytes()
    {
        const Secret token(QString(20000, u'x'));
        KeychainTokenStore store;
        QVERIFY(await(store.write(u"u3@api.example.com"_s, token)));
        QCOMPARE(*await(store.read(u"u3@api.example.com"_s)), token);
    }

    void whatIsNotThereIsNotFound()
    {
        KeychainTokenStore store;
        QCOMPARE(kindName(await(store.read(u"nobody@api.example.com"_s)).error().kind),
                 kindName(ApiError::Kind::NotFound));
    }

    void whatIsRemovedIsNotFound()
    {
        KeychainTokenStore store;
        QVERIFY(await(store.write(u"u4@api.example.com"_s, Secret(u"one"))));
        QVERIFY(await(store.remove(u"u4@api.example.com"_s)));
        QCOMPARE(await(store.read(u"u4@api.example.com"_s)).error().kind, ApiError::Kind::NotFound);
    }

    void removingNothingIsASuccess()
    {
        KeychainTokenStore store;
        QVERIFY(await(store.remove(u"nobody@api.example.com"_s)));
    }

    void manyJobsAtOnceAreAllAnswered()
    {
        KeychainTokenStore store;
        int written = 0;
        for (int i = 0; i < 10; ++i) {
            store.write(u"many%1@api.example.com"_s.arg(i), Secret(QString::number(i)))
                .then(this, [&](const Result<Done> &result) { written += result ? 1 : 0; });
        }
        QTRY_COMPARE(written, 10);
        QCOMPARE(*await(store.read(u"many7@api.example.com"_s)), Secret(u"7"));
    }

    void theDeathOfTheStoreCancelsWhatIsUnderWay()
    {
        auto store = std::make_unique<KeychainTokenStore>();
        auto call = store->read(u"u@api.example.com"_s);
        store.reset();
        QCOMPARE(await(std::move(call)).error().kind, ApiError::Kind::Cancelled);
    }

    void aKeyringThatWasLockedHidesNothingAndIsNoticedWhenItIsUnlocked()
    {
        KeychainTokenStore store;
        QSignalSpy recovered(&store, &TokenStore::recovered);
        QVERIFY(await(store.write(u"u6@api.example.com"_s, Secret(u"one"))));
        QVERIFY(!store.knownProblem());
        QVERIFY(KeyringControl::lock());
        QCOMPARE(await(store.read(u"u6@api.example.com"_s)).error().type, u"locked"_s);
        QCOMPARE(store.knownProblem()->type, u"locked"_s);
        QCOMPARE(await(store.write(u"u6@api.example.com"_s, Secret(u"two"))).error().type, u"locked"_s);
        QCOMPARE(await(store.remove(u"u6@api.example.com"_s)).error().type, u"locked"_s);
        QCOMPARE(recovered.count(), 0);
        QVERIFY(KeyringControl::unlock());
        QTRY_COMPARE(recovered.count(), 1);
        QVERIFY(!store.knownProblem());
        QCOMPARE(*await(store.read(u"u6@api.example.com"_s)), Secret(u"one"));
        // What works already does not recover.
        QVERIFY(KeyringControl::lock());
        QVERIFY(KeyringControl::unlock());
        QVERIFY(await(store.write(u"u6@api.example.com"_s, Secret(u"two"))));
        QCOMPARE(recovered.count(), 1);
    }

    void aLongTokenStandsInPartsInARealKeyringToo()
    {
        const Secret token(QString(5000, u'x'));
        CarefulTokenStore store(std::make_unique<KeychainTokenStore>(), {.partSize = 2559});
        QVERIFY(await(store.write(u"u7@api.example.com"_s, token)));
        CarefulTokenStore again(std::make_unique<KeychainTokenStore>(), {.partSize = 2559});
        QCOMPARE(*await(again.read(u"u7@api.example.com"_s)), token);
        KeychainTokenStore raw;
        QVERIFY(await(raw.read(tokenPartKey(u"u7@api.example.com"_s, u'a', 1))));
        QVERIFY(await(again.remove(u"u7@api.example.com"_s)));
        for (int i = 0; i < 2; ++i)
            QVERIFY(!await(raw.read(tokenPartKey(u"u7@api.example.com"_s, u'a', i))));
    }

    void noTokenStandsInPlainTextOnDisk()
    {
        KeychainTokenStore store;
        QVERIFY(await(store.write(u"u5@api.example.com"_s, Secret(u"a-token-to-look-for"))));
        int files = 0;
        QDirIterator iterator(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a-token-to-look-for"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY2(files > 0, "the keyring's own file was to be found");
    }
};

QTEST_GUILESS_MAIN(TestKeychainTokenStore)
#include "tst_keychaintokenstore.moc"
