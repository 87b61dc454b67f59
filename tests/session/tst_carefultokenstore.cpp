// SPDX-License-Identifier: GPL-3.0-or-later
#include "carefultokenstore.h"

#include "await.h"
#include "heldtokenstore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

namespace {

const QString first = u"u1@api.example.com"_s;
const QString second = u"u2@api.example.com"_s;
constexpr int partSize = 100;

Secret token(char letter, int size)
{
    return Secret(QByteArrayView(QByteArray(size, letter)));
}

ApiError problem(const QString &type)
{
    return ApiError{.kind = Kind::StoreUnavailable, .type = type};
}

// A keychain's content that outlives the programs which use it, and one such program.
struct Program
{
    using Content = QHash<QString, Secret>;

    explicit Program(const Content &content, CarefulTokenStore::Options options = {.partSize = partSize})
    {
        auto held = std::make_unique<HeldTokenStore>();
        held->content = content;
        entries = held.get();
        store = std::make_unique<CarefulTokenStore>(std::move(held), options);
    }

    /// Lets at most so many jobs of the keychain happen; how many did until none was asked for any more.
    int letHappen(int most = 1000)
    {
        int count = 0;
        while (count < most) {
            // Two turns: the answer, and what it leads to.
            for (int turn = 0; turn < 4 && entries->waiting().isEmpty(); ++turn)
                QCoreApplication::processEvents();
            if (entries->waiting().isEmpty())
                break;
            entries->answer();
            ++count;
        }
        return count;
    }

    template <typename T>
    Result<T> finish(Call<T> call)
    {
        QObject context;
        std::optional<Result<T>> result;
        std::move(call).then(&context, [&](Result<T> answer) { result = std::move(answer); });
        letHappen();
        QCoreApplication::processEvents();
        if (!result)
            return ApiError{.kind = Kind::Timeout};
        return *result;
    }

    HeldTokenStore *entries;
    std::unique_ptr<CarefulTokenStore> store;
};

} // namespace

class TestCarefulTokenStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesATokenAndReadsItBack()
    {
        Program program({}, {});
        auto call = program.store->write(first, token('x', 5000));
        QCOMPARE(program.entries->waiting(), QStringList{u"write "_s + first});
        program.entries->answer();
        QTRY_COMPARE(program.entries->waiting(), QStringList{u"read "_s + first});
        QVERIFY(program.finish(std::move(call)));
        QCOMPARE(program.entries->content, (Program::Content{{first, token('x', 5000)}}));
        QCOMPARE(*program.finish(program.store->read(first)), token('x', 5000));
        QVERIFY(program.store->isPersistent());
        QVERIFY(!program.store->knownProblem());
    }

    void aKeychainThatHandsOutSomethingElseIsNotTrusted_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("another value") << true;
        QTest::newRow("no value") << false;
    }

    void aKeychainThatHandsOutSomethingElseIsNotTrusted()
    {
        QFETCH(bool, isThere);
        Program program({}, {});
        auto call = program.store->write(first, token('x', 10));
        program.entries->answer();
        if (isThere)
            program.entries->content.insert(first, token('x', 9));
        else
            program.entries->content.clear();
        const Result<Done> written = program.finish(std::move(call));
        QVERIFY(!written);
        QCOMPARE(written.error(), problem(u"mismatch"_s));
        QVERIFY(program.entries->content.isEmpty());
    }

    void whatTheKeychainRefusesIsPassedOn()
    {
        Program program({}, {});
        auto refused = program.store->write(first, token('x', 10));
        program.entries->fail(problem(u"locked"_s));
        QCOMPARE(program.finish(std::move(refused)).error(), problem(u"locked"_s));
        auto unread = program.store->write(first, token('x', 10));
        program.entries->answer();
        QTRY_COMPARE(program.entries->waiting().size(), 1);
        program.entries->fail(problem(u"hanging"_s));
        QCOMPARE(program.finish(std::move(unread)).error(), problem(u"hanging"_s));
    }

    void oneThingAfterTheOther()
    {
        Program program({});
        auto one = program.store->write(first, token('a', 250));
        auto two = program.store->write(first, token('b', 350));
        auto three = program.store->read(first);
        QVERIFY(program.finish(std::move(one)));
        QVERIFY(program.finish(std::move(two)));
        QCOMPARE(*program.finish(std::move(three)), token('b', 350));
    }

    // Parts

    void aTokenThatIsTooLongStandsInParts()
    {
        Program program({});
        QVERIFY(program.finish(program.store->write(first, token('x', 250))));
        QCOMPARE(program.entries->content.size(), 4);
        for (const Secret &entry : std::as_const(program.entries->content))
            QVERIFY(entry.size() <= partSize);
        Program next(program.entries->content);
        QCOMPARE(*next.finish(next.store->read(first)), token('x', 250));
        // Where there is no limit, the parts of before are still a token.
        Program without(program.entries->content, {});
        QCOMPARE(*without.finish(without.store->read(first)), token('x', 250));
    }

    void aTokenThatFitsStandsAsItIs()
    {
        Program program({});
        QVERIFY(program.finish(program.store->write(first, token('x', partSize))));
        QCOMPARE(program.entries->content, (Program::Content{{first, token('x', partSize)}}));
    }

    void nothingOfTheLastTokenStays()
    {
        Program program({});
        QVERIFY(program.finish(program.store->write(first, token('x', 950))));
        QVERIFY(program.finish(program.store->write(first, token('y', 250))));
        QCOMPARE(program.entries->content.size(), 4);
        QVERIFY(program.finish(program.store->write(first, token('z', 20))));
        QCOMPARE(program.entries->content, (Program::Content{{first, token('z', 20)}}));
    }

    void removingTakesAllParts()
    {
        Program program({});
        QVERIFY(program.finish(program.store->write(second, token('o', 250))));
        const Program::Content before = program.entries->content;
        QVERIFY(program.finish(program.store->write(first, token('x', 250))));
        QVERIFY(program.finish(program.store->remove(first)));
        QCOMPARE(program.entries->content, before);
        QVERIFY(program.finish(program.store->remove(first)));
    }

    void partsThatDoNotFitTogetherAreNoToken_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a part is missing") << tokenPartKey(first, u'a', 1) << QByteArray();
        QTest::newRow("a part is another") << tokenPartKey(first, u'a', 1) << QByteArray(100, 'y');
        QTest::newRow("a part is shorter") << tokenPartKey(first, u'a', 2) << QByteArray(49, 'x');
        for (const char *header :
             {"conta-parts:", "conta-parts:2:a:1:1:x", "conta-parts:1:a:3:250", "conta-parts:1:c:3:250:%1",
              "conta-parts:1:a:0:250:%1", "conta-parts:1:a:-3:250:%1", "conta-parts:1:a:99999:250:%1",
              "conta-parts:1:a:3:250:", "conta-parts:1:a:3:251:%1", "conta-parts:1:a:2:250:%1",
              "conta-parts:1:b:3:250:%1", "conta-parts:1:a:three:250:%1", "conta-parts:1::3:250:%1"}) {
            QTest::newRow(header) << first << QByteArray(header).replace("%1", QByteArray(64, '0'));
        }
    }

    void partsThatDoNotFitTogetherAreNoToken()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        Program program({});
        QVERIFY(program.finish(program.store->write(first, token('x', 250))));
        if (value.isEmpty())
            program.entries->content.remove(key);
        else
            program.entries->content.insert(key, Secret(QByteArrayView(value)));
        const Result<Secret> read = program.finish(program.store->read(first));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::NotFound);
        QCOMPARE(read.error().type, u"incomplete"_s);
        // And signing in again mends it.
        QVERIFY(program.finish(program.store->write(first, token('z', 250))));
        QCOMPARE(*program.finish(program.store->read(first)), token('z', 250));
    }

    void aPartThatCannotBeReadNowIsNotMissing()
    {
        Program program({});
        QVERIFY(program.finish(program.store->write(first, token('x', 250))));
        auto call = program.store->read(first);
        program.letHappen(2);
        QTRY_COMPARE(program.entries->waiting().size(), 1);
        program.entries->fail(problem(u"hanging"_s));
        QCOMPARE(program.finish(std::move(call)).error(), problem(u"hanging"_s));
    }

    // Crashes

    void aCrashAtAnyStepOfAWriteLeavesAWholeTokenOrNone_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("none, short") << 0 << 20;
        QTest::newRow("none, long") << 0 << 450;
        QTest::newRow("short, long") << 20 << 450;
        QTest::newRow("long, short") << 450 << 20;
        QTest::newRow("long, longer") << 250 << 450;
        QTest::newRow("long, less long") << 450 << 250;
    }

    void aCrashAtAnyStepOfAWriteLeavesAWholeTokenOrNone()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        Program::Content start;
        if (before > 0) {
            Program program({});
            QVERIFY(program.finish(program.store->write(first, token('o', before))));
            start = program.entries->content;
        }
        int steps = 0;
        {
            Program program(start);
            program.store->write(first, token('n', after)).ignore();
            steps = program.letHappen();
        }
        QVERIFY(steps >= 3);
        for (int crash = 0; crash <= steps; ++crash) {
            Program::Content left;
            {
                Program program(start);
                program.store->write(first, token('n', after)).ignore();
                QCOMPARE(program.letHappen(crash), crash);
                left = program.entries->content;
            }
            Program program(left);
            const Result<Secret> read = program.finish(program.store->read(first));
            if (read)
                QVERIFY(*read == token('n', after) || *read == token('o', before));
            else
                QVERIFY(before == 0 && read.error().kind == Kind::NotFound);
            // The next token leaves nothing behind of what the crash left lying about, and nor does the end.
            QVERIFY(program.finish(program.store->write(first, token('m', 150))));
            QCOMPARE(*program.finish(program.store->read(first)), token('m', 150));
            QCOMPARE(program.entries->content.size(), 3);
            QVERIFY(program.finish(program.store->remove(first)));
            QVERIFY(program.entries->content.isEmpty());
        }
    }

    void aCrashAtAnyStepOfARemovalIsMadeGoodAtTheNextStart()
    {
        const QTemporaryDir folder;
        Program::Content start;
        {
            Program program({});
            QVERIFY(program.finish(program.store->write(first, token('o', 450))));
            start = program.entries->content;
        }
        for (int crash = 0; crash < 13; ++crash) {
            const CarefulTokenStore::Options options{.partSize = partSize,
                                                     .ledgerPath =
                                                         folder.filePath(u"ledger%1.json"_s.arg(crash)),
                                                     .settleAfter = 0ms};
            Program::Content left;
            {
                Program program(start, options);
                program.store->remove(first).ignore();
                program.letHappen(crash);
                left = program.entries->content;
            }
            Program program(left, options);
            // What was to go is not handed out, done or not.
            QCOMPARE(program.finish(program.store->read(first)).error().kind, Kind::NotFound);
            QTRY_VERIFY(!program.entries->waiting().isEmpty() || program.store->owed().isEmpty());
            program.letHappen();
            QTRY_VERIFY(program.entries->content.isEmpty());
            QCOMPARE(program.store->owed(), QStringList());
        }
    }

    // Removals that are owed

    void aRemovalThatWasRefusedIsDoneWhenTheKeychainRecovers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ledger.json"_s);
        Program program({}, {.ledgerPath = path});
        QVERIFY(program.finish(program.store->write(first, token('x', 20))));
        auto removal = program.store->remove(first);
        program.entries->fail(problem(u"hanging"_s));
        QCOMPARE(program.finish(std::move(removal)).error(), problem(u"hanging"_s));
        QCOMPARE(program.store->owed(), QStringList{first});
        // Another account signs in before the keychain recovers.
        QVERIFY(program.finish(program.store->write(second, token('y', 20))));
        QSignalSpy recovered(program.store.get(), &TokenStore::recovered);
        Q_EMIT program.entries->recovered();
        QCOMPARE(recovered.count(), 1);
        program.letHappen();
        QTRY_COMPARE(program.entries->content, (Program::Content{{second, token('y', 20)}}));
        QTRY_COMPARE(program.store->owed(), QStringList());
    }

    void aRemovalThatWasRefusedIsDoneAtTheNextStart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ledger.json"_s);
        Program::Content left;
        {
            Program program({}, {.ledgerPath = path});
            QVERIFY(program.finish(program.store->write(first, Secret(u"a-token-to-look-for"))));
            auto removal = program.store->remove(first);
            program.entries->fail(problem(u"locked"_s));
            QVERIFY(!program.finish(std::move(removal)));
            left = program.entries->content;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("a-token-to-look-for"));
        QCOMPARE(left.size(), 1);
        Program program(left, {.ledgerPath = path, .settleAfter = 0ms});
        QTRY_COMPARE(program.entries->waiting(), QStringList{u"remove "_s + first});
        program.letHappen();
        QTRY_COMPARE(program.store->owed(), QStringList());
        QVERIFY(program.entries->content.isEmpty());
    }

    void whoSignsInAgainOwesNothing()
    {
        const QTemporaryDir folder;
        Program program({}, {.ledgerPath = folder.filePath(u"ledger.json"_s)});
        QVERIFY(program.finish(program.store->write(first, token('x', 20))));
        auto removal = program.store->remove(first);
        program.entries->fail(problem(u"hanging"_s));
        QVERIFY(!program.finish(std::move(removal)));
        QCOMPARE(program.finish(program.store->read(first)).error().kind, Kind::NotFound);
        // Asked for before the keychain recovers, and done after the removal that is owed by then.
        auto written = program.store->write(first, token('y', 20));
        Q_EMIT program.entries->recovered();
        QVERIFY(program.finish(std::move(written)));
        program.letHappen();
        QCOMPARE(program.entries->content, (Program::Content{{first, token('y', 20)}}));
        QCOMPARE(*program.finish(program.store->read(first)), token('y', 20));
    }

    void aTokenThatIsHandedOutAfterItsRemovalIsOwedStill()
    {
        Program program({}, {});
        QVERIFY(program.finish(program.store->write(first, token('x', 20))));
        auto removal = program.store->remove(first);
        program.entries->answer();
        program.entries->content.insert(first, token('x', 20));
        QCOMPARE(program.finish(std::move(removal)).error(), problem(u"stillThere"_s));
        QCOMPARE(program.store->owed(), QStringList{first});
    }

    void whereThereWasNeverAKeychainNothingIsOwed()
    {
        Program program({}, {});
        auto written = program.store->write(first, token('x', 20));
        program.entries->fail(problem(u"absent"_s));
        QVERIFY(!program.finish(std::move(written)));
        auto removal = program.store->remove(first);
        program.entries->fail(problem(u"absent"_s));
        QVERIFY(!program.finish(std::move(removal)));
        QCOMPARE(program.store->owed(), QStringList());
    }

    void whereThereWasOneItIs()
    {
        Program program({}, {});
        QVERIFY(program.finish(program.store->write(first, token('x', 20))));
        auto removal = program.store->remove(first);
        program.entries->fail(problem(u"absent"_s));
        QVERIFY(!program.finish(std::move(removal)));
        QCOMPARE(program.store->owed(), QStringList{first});
    }

    void theDeathOfTheStoreCancelsWhatIsUnderWay()
    {
        Program program({});
        auto one = program.store->write(first, token('x', 250));
        auto two = program.store->read(first);
        program.letHappen(2);
        program.store.reset();
        QCOMPARE(await(std::move(one)).error().kind, Kind::Cancelled);
        QCOMPARE(await(std::move(two)).error().kind, Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCarefulTokenStore)
#include "tst_carefultokenstore.moc"
