// SPDX-License-Identifier: GPL-3.0-or-later
#include "networksetup.h"

#include "await.h"
#include "fakenetwork.h"
#include "heldtokenstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;

namespace {

NetworkSettings manual(const QString &password = {})
{
    return {.proxyMode = NetworkSettings::ProxyMode::Manual,
            .proxy = {.host = u"proxy.example"_s,
                      .user = u"zoe"_s,
                      .password = password.isEmpty() ? Secret() : Secret(password)}};
}

const QString entry = u"proxy/http/zoe@proxy.example:8080"_s;

} // namespace

class TestNetworkSetup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restoresThePasswordFromTheKeychain()
    {
        FakeNetwork access;
        HeldTokenStore store;
        store.content.insert(entry, Secret(u"let me out"));
        NetworkSetup setup(access, store);
        setup.restore(manual());
        QCOMPARE(setup.settings(), manual());
        QCOMPARE(store.waiting(), QStringList{u"read "_s + entry});
        store.answer();
        QTRY_COMPARE(setup.settings(), manual(u"let me out"_s));
        QVERIFY(!setup.problem());
    }

    void asksForNoPasswordWhereNoneIsWanted()
    {
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        NetworkSettings open = manual();
        open.proxy.user.clear();
        setup.restore(open);
        QCOMPARE(store.waiting(), QStringList());
        QCOMPARE(setup.settings(), open);
    }

    void saysWhyThePasswordIsNotThere()
    {
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        const QSignalSpy told(&setup, &NetworkSetup::problemChanged);
        setup.restore(manual());
        store.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"locked"_s});
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(setup.problem()->type, u"locked"_s);
        // Unlocked at last.
        store.content.insert(entry, Secret(u"let me out"));
        Q_EMIT store.recovered();
        store.answerAll();
        QTRY_COMPARE(setup.settings(), manual(u"let me out"_s));
        QVERIFY(!setup.problem());
    }

    void startsWithoutAFileOfAuthoritiesThatWentBad()
    {
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        NetworkSettings kept = manual();
        kept.proxy.user.clear();
        kept.extraCaFile = u"bad"_s;
        setup.restore(kept);
        QCOMPARE(setup.problem()->type, u"CaNotPem"_s);
        QCOMPARE(setup.settings().proxy.host, kept.proxy.host);
        kept.extraCaFile.clear();
        QVERIFY(setup.apply(kept));
        QVERIFY(!setup.problem());
    }

    void keepsANewPasswordAndTheOldOneForTheSameProxy()
    {
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        const QSignalSpy changed(&setup, &NetworkSetup::changed);
        QVERIFY(setup.apply(manual(u"let me out"_s)));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(store.waiting(), QStringList{u"write "_s + entry});
        store.answerAll();
        QCOMPARE(store.content.value(entry), Secret(u"let me out"));
        NetworkSettings slower = manual();
        slower.timeout = std::chrono::seconds(60);
        QVERIFY(setup.apply(slower));
        QCOMPARE(setup.settings().proxy.password, Secret(u"let me out"));
        QVERIFY(store.waiting().isEmpty());
        QVERIFY(setup.apply(manual(u"changed"_s)));
        store.answerAll();
        QCOMPARE(store.content.value(entry), Secret(u"changed"));
    }

    void neverHandsAPasswordToAnotherProxyOrUser_data()
    {
        QTest::addColumn<NetworkSettings>("other");
        const auto row = [](const char *name, auto change) {
            NetworkSettings other = manual();
            change(other.proxy);
            QTest::newRow(name) << other;
        };
        row("host", [](Proxy &proxy) { proxy.host = u"evil.example"_s; });
        row("port", [](Proxy &proxy) { proxy.port = 3128; });
        row("kind", [](Proxy &proxy) { proxy.kind = Proxy::Kind::Socks5; });
        row("user", [](Proxy &proxy) { proxy.user = u"eve"_s; });
        row("no user", [](Proxy &proxy) { proxy.user.clear(); });
    }

    void neverHandsAPasswordToAnotherProxyOrUser()
    {
        QFETCH(NetworkSettings, other);
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        QVERIFY(setup.apply(manual(u"let me out"_s)));
        store.answerAll();
        QVERIFY(setup.hasPasswordFor(manual().proxy));
        QVERIFY(!setup.hasPasswordFor(other.proxy));
        QVERIFY(await(setup.tryOut(QUrl(u"https://api.example.com"_s), other)));
        QVERIFY(access.tried.proxy.password.isEmpty());
        QVERIFY(setup.apply(other));
        QVERIFY(setup.settings().proxy.password.isEmpty());
        store.answerAll();
        QVERIFY(!store.content.contains(entry));
    }

    void triesOutWithThePasswordThatIsKnown()
    {
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        QVERIFY(setup.apply(manual(u"let me out"_s)));
        const auto took = await(setup.tryOut(QUrl(u"https://api.example.com/base"_s), manual()));
        QCOMPARE(took->count(), 7);
        QCOMPARE(access.tried.proxy.password, Secret(u"let me out"));
        QCOMPARE(access.triedAddress.path(), u"/base/auth/ssoDomain"_s);
    }

    void holdsAPasswordThatTheKeychainDoesNotTake()
    {
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        QVERIFY(setup.apply(manual(u"let me out"_s)));
        store.fail({.kind = ApiError::Kind::StoreUnavailable, .type = u"denied"_s});
        QTRY_VERIFY(setup.problem());
        QCOMPARE(setup.settings().proxy.password, Secret(u"let me out"));
        Q_EMIT store.recovered();
        store.answerAll();
        QTRY_VERIFY(!setup.problem());
        QCOMPARE(store.content.value(entry), Secret(u"let me out"));
    }

    void changesNothingThatCannotBe()
    {
        FakeNetwork access;
        HeldTokenStore store;
        NetworkSetup setup(access, store);
        QVERIFY(setup.apply(manual(u"let me out"_s)));
        store.answerAll();
        NetworkSettings bad = manual(u"other"_s);
        bad.extraCaFile = u"bad"_s;
        QCOMPARE(setup.apply(bad).error().type, u"CaNotPem"_s);
        QCOMPARE(setup.settings(), manual(u"let me out"_s));
        QVERIFY(store.waiting().isEmpty());
    }

    void aLateAnswerDoesNotGoToAnotherProxy()
    {
        FakeNetwork access;
        HeldTokenStore store;
        store.content.insert(entry, Secret(u"let me out"));
        NetworkSetup setup(access, store);
        setup.restore(manual());
        NetworkSettings other = manual();
        other.proxy.host = u"evil.example"_s;
        QVERIFY(setup.apply(other));
        store.answerAll();
        QTest::qWait(0);
        QVERIFY(setup.settings().proxy.password.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNetworkSetup)
#include "tst_networksetup.moc"
