// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounteraser.h"

#include "accountstore.h"
#include "heldtokenstore.h"
#include "sessionstage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

// A store that says yes to everything and removes nothing.
class LyingTokenStore final : public TokenStore
{
    Q_OBJECT

public:
    using TokenStore::TokenStore;

    Call<Secret> read(const QString &) override { return Call<Secret>::ready(Secret(u"still here")); }
    Call<Done> write(const QString &, const Secret &) override { return Call<Done>::ready(Done{}); }
    Call<Done> remove(const QString &) override { return Call<Done>::ready(Done{}); }
    bool isPersistent() const override { return true; }
};

struct EraserStage
{
    EraserStage()
    {
        (void)accounts.remember(other, false);
        (void)accounts.remember(account, true);
        store.content.insert(account.id(), Secret(u"token"));
        store.content.insert(other.id(), Secret(u"another"));
        QObject::connect(&eraser, &AccountEraser::erased,
                         [this](const Account &, const Leftovers &left) { erased.append(left); });
    }
    void answer()
    {
        store.answerAll();
        QCoreApplication::sendPostedEvents();
    }

    Account account = stageAccount();
    Account other{.server = QUrl(u"https://api.example.com"_s),
                  .userId = u"2"_s,
                  .email = u"other@conta.example"_s,
                  .name = {}};
    HeldTokenStore store;
    AccountStore accounts{{}};
    AccountEraser eraser{store, accounts};
    QList<Leftovers> erased;
};

} // namespace

class TestAccountEraser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenGoesIsLookedForAndTheRecordGoesToo()
    {
        EraserStage stage;
        stage.eraser.erase(stage.account, true);
        QCOMPARE(stage.store.waiting(), QStringList{u"remove "_s + stage.account.id()});
        stage.answer();
        QCOMPARE(stage.store.waiting(), QStringList{u"read "_s + stage.account.id()});
        QVERIFY(stage.erased.isEmpty());
        stage.answer();
        QCOMPARE(stage.erased, QList{Leftovers{}});
        QCOMPARE(stage.store.content.keys(), QStringList{stage.other.id()});
        QCOMPARE(stage.accounts.accounts(), QList{stage.other});
        // The next start opens nobody in its place.
        QVERIFY(!stage.accounts.toRestore());
    }

    void aRefusalIsToldAndTriedAgain()
    {
        EraserStage stage;
        stage.eraser.erase(stage.account, true);
        const ApiError denied{.kind = Kind::StoreUnavailable, .type = u"denied"_s};
        stage.store.fail(denied);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stage.erased.size(), 1);
        QCOMPARE(stage.erased.last().token, denied);
        QCOMPARE(stage.accounts.accounts(), QList{stage.other});
        stage.eraser.again();
        stage.answer();
        stage.answer();
        QCOMPARE(stage.erased.last(), Leftovers{});
        QVERIFY(!stage.store.content.contains(stage.account.id()));
    }

    void aTokenThatIsStillHandedOutIsToldOf()
    {
        LyingTokenStore store;
        AccountStore accounts{QString()};
        AccountEraser eraser(store, accounts);
        QList<Leftovers> erased;
        connect(&eraser, &AccountEraser::erased, this,
                [&](const Account &, const Leftovers &left) { erased.append(left); });
        eraser.erase(stageAccount(), true);
        QTRY_COMPARE(erased.size(), 1);
        QVERIFY(erased.last().token);
        QCOMPARE(erased.last().token->type, u"stillThere"_s);
    }

    void aLookThatFailsLeavesItOpen()
    {
        EraserStage stage;
        stage.eraser.erase(stage.account, true);
        stage.answer();
        const ApiError locked{.kind = Kind::StoreUnavailable, .type = u"locked"_s};
        stage.store.fail(locked);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stage.erased.last().token, locked);
    }

    void whereThereIsNoStoreOnlyAKeptTokenMatters_data()
    {
        QTest::addColumn<bool>("wasKept");
        QTest::newRow("kept") << true;
        QTest::newRow("for the session only") << false;
    }

    void whereThereIsNoStoreOnlyAKeptTokenMatters()
    {
        QFETCH(bool, wasKept);
        EraserStage stage;
        stage.eraser.erase(stage.account, wasKept);
        stage.store.fail({.kind = Kind::StoreUnavailable, .type = u"absent"_s});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stage.erased.size(), 1);
        QCOMPARE(stage.erased.last().token.has_value(), wasKept);
    }

    void aListThatCannotBeWrittenIsToldOf()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        HeldTokenStore store;
        AccountStore accounts(folder.filePath(u"a file/accounts.json"_s));
        AccountEraser eraser(store, accounts);
        QList<Leftovers> erased;
        connect(&eraser, &AccountEraser::erased, this,
                [&](const Account &, const Leftovers &left) { erased.append(left); });
        eraser.erase(stageAccount(), false);
        for (int i = 0; i < 2; ++i) {
            store.answerAll();
            QCoreApplication::sendPostedEvents();
        }
        QCOMPARE(erased.size(), 1);
        QVERIFY(!erased.last().token);
        QVERIFY(erased.last().record);
        QCOMPARE(erased.last().record->kind, Kind::StoreUnavailable);
    }

    // A write that hung may have put the token there after the erasure.
    void aStoreThatComesBackIsAskedAgain()
    {
        EraserStage stage;
        stage.eraser.erase(stage.account, true);
        stage.store.fail({.kind = Kind::StoreUnavailable, .type = u"hanging"_s});
        QCoreApplication::sendPostedEvents();
        QVERIFY(stage.erased.last().token);
        Q_EMIT stage.store.recovered();
        stage.answer();
        stage.answer();
        QCOMPARE(stage.erased.last(), Leftovers{});
        Q_EMIT stage.store.recovered();
        QVERIFY(stage.store.waiting().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountEraser)
#include "tst_accounteraser.moc"
