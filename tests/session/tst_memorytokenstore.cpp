// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorytokenstore.h"

#include "await.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestMemoryTokenStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsATokenForEachAccount()
    {
        MemoryTokenStore store;
        QVERIFY(await(store.write(u"a@x"_s, Secret(u"one"))));
        QVERIFY(await(store.write(u"b@x"_s, Secret(u"two"))));
        QVERIFY(await(store.write(u"a@x"_s, Secret(u"three"))));
        QCOMPARE(*await(store.read(u"a@x"_s)), Secret(u"three"));
        QCOMPARE(*await(store.read(u"b@x"_s)), Secret(u"two"));
    }

    void hasNothingUntilItIsWrittenAndAfterItIsRemoved()
    {
        MemoryTokenStore store;
        QCOMPARE(await(store.read(u"a@x"_s)).error().kind, ApiError::Kind::NotFound);
        QVERIFY(await(store.write(u"a@x"_s, Secret(u"one"))));
        QVERIFY(await(store.remove(u"a@x"_s)));
        QCOMPARE(await(store.read(u"a@x"_s)).error().kind, ApiError::Kind::NotFound);
    }

    void removingNothingIsASuccess()
    {
        MemoryTokenStore store;
        QVERIFY(await(store.remove(u"a@x"_s)));
    }

    void doesNotOutliveTheProgram() { QVERIFY(!MemoryTokenStore().isPersistent()); }
};

QTEST_GUILESS_MAIN(TestMemoryTokenStore)
#include "tst_memorytokenstore.moc"
