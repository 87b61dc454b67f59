// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychaincheck.h"

#include "await.h"
#include "heldtokenstore.h"
#include "keychaintokenstore.h"
#include "memorytokenstore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Step = KeychainReport::Step;

namespace {

// What happens to the one check that runs.
struct Checked
{
    explicit Checked(KeychainCheck &check)
    {
        check.run().then(&m_context, [this](Result<KeychainReport> result) { report = *result; });
    }

    std::optional<KeychainReport> report;

private:
    QObject m_context;
};

ApiError problem(const QString &type)
{
    return ApiError{.kind = Kind::StoreUnavailable, .type = type};
}

} // namespace

// Against a real, unlocked keyring, and against a store that a test holds.
class TestKeychainCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(qgetenv("CONTA_KEYRING_MODE"), "ready"_ba); }

    void aRealKeyringIsReadyAndHasAName()
    {
        KeychainTokenStore store;
        KeychainCheck check(store);
        const KeychainReport report = *await(check.run());
        QCOMPARE(report.state, KeychainState::Ready);
        QVERIFY(!report.problem());
        QVERIFY(report.isPersistent);
        QVERIFY(report.at.isValid());
        QCOMPARE(report.name, u"GNOME Keyring"_s);
        QCOMPARE(report.steps.size(), 3);
        QCOMPARE(report.steps.at(0).step, Step::Write);
        QCOMPARE(report.steps.at(1).step, Step::Read);
        QCOMPARE(report.steps.at(2).step, Step::Remove);
        for (const auto &measurement : report.steps)
            QVERIFY(measurement.took.count() >= 0 && measurement.took < std::chrono::seconds(10));
        QVERIFY(!check.isRunning());
        QCOMPARE(await(store.read(u"keychain-check"_s)).error().kind, Kind::NotFound);
    }

    void oneCheckServesAllWhoAskMeanwhile()
    {
        HeldTokenStore store;
        KeychainCheck check(store);
        Checked first(check);
        Checked second(check);
        QCOMPARE(store.waiting(), QStringList{u"write keychain-check"_s});
        store.answer();
        QTRY_COMPARE(store.waiting(), QStringList{u"read keychain-check"_s});
        QVERIFY(check.isRunning());
        store.answer();
        QTRY_COMPARE(store.waiting(), QStringList{u"remove keychain-check"_s});
        store.answer();
        QTRY_VERIFY(first.report && second.report);
        QCOMPARE(first.report->state, KeychainState::Ready);
        QVERIFY(store.content.isEmpty());
        Checked third(check);
        QCOMPARE(store.waiting().size(), 1);
    }

    void aRefusedWriteIsTheEndOfIt_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<KeychainState>("state");
        QTest::newRow("locked") << u"locked"_s << KeychainState::Locked;
        QTest::newRow("absent") << u"absent"_s << KeychainState::Absent;
        QTest::newRow("denied") << u"denied"_s << KeychainState::Denied;
        QTest::newRow("hanging") << u"hanging"_s << KeychainState::Hanging;
        QTest::newRow("failed") << u"failed"_s << KeychainState::Failed;
    }

    void aRefusedWriteIsTheEndOfIt()
    {
        QFETCH(QString, type);
        QFETCH(KeychainState, state);
        HeldTokenStore store;
        KeychainCheck check(store);
        Checked checked(check);
        store.fail(problem(type));
        QTRY_VERIFY(checked.report);
        QCOMPARE(checked.report->state, state);
        QCOMPARE(checked.report->steps.size(), 1);
        QCOMPARE(checked.report->problem(), problem(type));
        QCOMPARE(store.waiting(), QStringList());
    }

    void whatCannotBeReadIsTakenAwayAllTheSame()
    {
        HeldTokenStore store;
        KeychainCheck check(store);
        Checked checked(check);
        store.answer();
        QTRY_COMPARE(store.waiting().size(), 1);
        store.fail(problem(u"locked"_s));
        QTRY_COMPARE(store.waiting(), QStringList{u"remove keychain-check"_s});
        store.answer();
        QTRY_VERIFY(checked.report);
        QCOMPARE(checked.report->state, KeychainState::Locked);
        QCOMPARE(checked.report->steps.size(), 3);
        QVERIFY(!checked.report->steps.at(2).problem);
    }

    void aKeychainThatHandsOutSomethingElseHasFailed()
    {
        HeldTokenStore store;
        KeychainCheck check(store);
        Checked checked(check);
        store.answer();
        store.content.insert(u"keychain-check"_s, Secret(u"another thing"));
        QTRY_COMPARE(store.waiting().size(), 1);
        store.answer();
        QTRY_COMPARE(store.waiting().size(), 1);
        store.answer();
        QTRY_VERIFY(checked.report);
        QCOMPARE(checked.report->state, KeychainState::Failed);
        QCOMPARE(checked.report->problem()->type, u"mismatch"_s);
    }

    void aRemovalThatFailsIsSaid()
    {
        HeldTokenStore store;
        KeychainCheck check(store);
        Checked checked(check);
        store.answer();
        QTRY_COMPARE(store.waiting().size(), 1);
        store.answer();
        QTRY_COMPARE(store.waiting().size(), 1);
        store.fail(problem(u"denied"_s));
        QTRY_VERIFY(checked.report);
        QCOMPARE(checked.report->state, KeychainState::Denied);
        QVERIFY(!checked.report->steps.at(1).problem);
    }

    void memoryIsNoKeychain()
    {
        MemoryTokenStore store;
        KeychainCheck check(store);
        const KeychainReport report = *await(check.run());
        QVERIFY(!report.isPersistent);
        QCOMPARE(report.name, QString());
        QCOMPARE(report.state, KeychainState::Ready);
    }
};

QTEST_GUILESS_MAIN(TestKeychainCheck)
#include "tst_keychaincheck.moc"
