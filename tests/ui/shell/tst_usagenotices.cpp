// SPDX-License-Identifier: GPL-3.0-or-later
#include "navbutton.h"
#include "notifier.h"
#include "testwindow.h"
#include "usagewatch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

class NotedNotices final : public Notifier
{
public:
    void show(const Notice &notice) override { shown.append(notice); }
    void withdraw(const QString &id) override { withdrawn.append(id); }

    QList<Notice> shown;
    QStringList withdrawn;
};

const QString rich = u"demo@conta.example"_s;
const QString over = u"over@conta.example"_s;

// What the next answer about payloads by day is: so many today, nothing before.
QJsonObject today(qint64 payloads)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    return {{u"path"_s, u"/me/payloadCountsBreakdown"_s},
            {u"status"_s, 200},
            {u"body"_s, uR"({"counts":[{"date":"%1","value":%2}]})"_s.arg(now).arg(payloads)}};
}

} // namespace

class TestUsageNotices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_sandbox.reset(); }

    void tellsOfEachThresholdOnce()
    {
        NotedNotices notices;
        m_sandbox.fail(today(1));
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn(over));
        const qint64 limit = limitOf(test);
        QVERIFY(limit > 1000);
        QVERIFY(noticesOfUsage(notices).isEmpty());
        QVERIFY(mark(test).isEmpty());
        const QList<std::pair<qint64, qsizetype>> course{{limit * 79 / 100, 0},  {limit * 81 / 100, 1},
                                                         {limit * 85 / 100, 1},  {limit * 96 / 100, 2},
                                                         {limit * 120 / 100, 3}, {limit * 130 / 100, 3}};
        for (const auto &[used, told] : course) {
            QVERIFY(refresh(test, used));
            QCOMPARE(noticesOfUsage(notices).size(), told);
            QCOMPARE(mark(test).isEmpty(), told == 0);
        }
        const Notifier::Notice last = noticesOfUsage(notices).last();
        QVERIFY(last.title.contains(u"reached"_s));
        QVERIFY(last.text.contains(u"rejected until the period turns over"_s));
        QVERIFY(mark(test).contains(u"payload limit reached"_s));
        Q_EMIT notices.clicked(last.page);
        QCOMPARE(test.window().frame()->currentPageId(), u"usage"_s);
    }

    void severalAtOnceAreOneNotice()
    {
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        QVERIFY(test.signIn(over));
        QCOMPARE(noticesOfUsage(notices).size(), 1);
        QVERIFY(noticesOfUsage(notices).first().title.contains(u"reached"_s));
        test.sessions().signOut();
        QVERIFY(notices.withdrawn.contains(u"usage"_s));
    }

    void aRestartTellsNothingAgain()
    {
        const QTemporaryDir folder;
        NotedNotices notices;
        for (int run = 0; run < 2; ++run) {
            TestWindow test(m_sandbox.url(), {.folder = folder.path(), .window = {.notifier = &notices}});
            QVERIFY(test.signIn(over));
            QCOMPARE(test.window().usageWatch()->threshold(), 100);
            QCOMPARE(noticesOfUsage(notices).size(), 1);
        }
        // Another account has its own thresholds, and a new period has them anew.
        {
            TestWindow test(m_sandbox.url(), {.folder = folder.path(), .window = {.notifier = &notices}});
            QVERIFY(test.signIn(rich));
            const qsizetype before = noticesOfUsage(notices).size();
            QVERIFY(refresh(test, limitOf(test)));
            QCOMPARE(noticesOfUsage(notices).size(), before + 1);
        }
        TestWindow test(m_sandbox.url(), {.folder = folder.path(), .window = {.notifier = &notices}});
        QVERIFY(test.signIn(over));
        const qsizetype before = noticesOfUsage(notices).size();
        Profile next = *test.sessions().session()->profile();
        next.currentPeriodStart = next.currentPeriodStart->addDays(1);
        test.sessions().session()->setProfile(next);
        QCOMPARE(noticesOfUsage(notices).size(), before + 1);
    }

    void theSettingsTurnThemOff()
    {
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.window = {.notifier = &notices}});
        test.settings().setNotifiesOfUsage(false);
        QVERIFY(test.signIn(over));
        QVERIFY(noticesOfUsage(notices).isEmpty());
        // The window says it all the same.
        QVERIFY(mark(test).contains(u"payload limit reached"_s));
        // What is old is not told later.
        test.settings().setNotifiesOfUsage(true);
        QVERIFY(refresh(test, 2 * limitOf(test)));
        QVERIFY(noticesOfUsage(notices).isEmpty());
    }

    void aDeletedAccountIsForgotten()
    {
        const QTemporaryDir folder;
        NotedNotices notices;
        TestWindow test(m_sandbox.url(), {.folder = folder.path(), .window = {.notifier = &notices}});
        QVERIFY(test.signIn(over));
        const QString id = test.sessions().session()->account().id();
        QCOMPARE(test.settings().usageTold(id).threshold, 100);
        Q_EMIT test.window().frame()->accountGone(true);
        QTRY_VERIFY(!test.window().frame());
        QTRY_COMPARE(test.settings().usageTold(id), UiSettings::UsageTold());
        QFile file(folder.filePath(u"settings.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(id.toUtf8()));
    }

    void isRefreshedOnlyWhileTheWindowCanBeSeen()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        auto *timer = test.window().usageWatch()->findChild<QTimer *>(u"usageRefresh"_s);
        QTRY_VERIFY(timer->isActive());
        test.window().showMinimized();
        QTRY_VERIFY(!timer->isActive());
        test.window().showNormal();
        QTRY_VERIFY(timer->isActive());
    }

private:
    static QList<Notifier::Notice> noticesOfUsage(const NotedNotices &notices)
    {
        QList<Notifier::Notice> found;
        for (const Notifier::Notice &notice : notices.shown) {
            if (notice.id == "usage"_L1)
                found.append(notice);
        }
        return found;
    }

    static qint64 limitOf(TestWindow &test)
    {
        return test.sessions().session()->profile()->limits.value(u"payload"_s);
    }

    // What the side bar says after "Usage"; empty where there is no mark.
    static QString mark(TestWindow &test)
    {
        const auto *button = test.find<NavButton>(u"page-usage"_s);
        return button->badge().isEmpty() ? QString() : button->accessibleName();
    }

    bool refresh(TestWindow &test, qint64 used)
    {
        m_sandbox.fail(today(used));
        UsageWatch *watch = test.window().usageWatch();
        watch->load();
        return QTest::qWaitFor([watch] { return !watch->isLoading(); });
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestUsageNotices)
#include "tst_usagenotices.moc"
