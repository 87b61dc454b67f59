// SPDX-License-Identifier: GPL-3.0-or-later
#include "announcements.h"
#include "chart.h"
#include "rawusage.h"
#include "usagehands.h"

#include <QDateEdit>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace UsageHands;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

class TestUsagePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox.reset();
        qputenv("TZ", "UTC");
    }
    void cleanupTestCase() { qunsetenv("TZ"); }

    void togglesThatNeedNothingNewAskNothing()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const auto asked = [this] {
            return m_sandbox.requests().size();
        };
        qsizetype before = asked();
        for (const QString &toggle :
             {u"withNonBillable"_s, u"byRunningTotal"_s, u"payloadsShowTable"_s, u"payloadsShowChart"_s,
              u"splitBySource"_s, u"billableOnly"_s, u"byDay"_s}) {
            test.click(toggle);
            QVERIFY(settle(test));
        }
        QCOMPARE(asked(), before);
        test.click(u"asBytes"_s);
        QVERIFY(settle(test));
        QVERIFY(asked() > before);
        before = asked();
        for (const QString &toggle : {u"asCount"_s, u"asBytes"_s, u"withNonBillable"_s, u"asCount"_s}) {
            test.click(toggle);
            QVERIFY(settle(test));
        }
        test.window().frame()->currentPage()->showView(u"devices"_s);
        QVERIFY(settle(test));
        before = asked();
        test.window().frame()->currentPage()->showView(u"payloads"_s);
        QVERIFY(settle(test));
        // Leaving and coming back is no new question either, and finds everything as it was.
        QVERIFY(test.openPage(u"profile"_s));
        before = asked();
        QVERIFY(test.openPage(u"usage"_s));
        QCOMPARE(asked(), before);
        QVERIFY(test.find<QPushButton>(u"withNonBillable"_s)->isChecked());
    }

    void everyQuestionIsAskedOnce()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signIn());
        // What the overview asks is another matter.
        const qsizetype before = m_sandbox.requests().size();
        QVERIFY(test.openPage(u"usage"_s));
        QVERIFY(settle(test));
        QStringList questions;
        const QList<QJsonObject> requests = m_sandbox.requests().mid(before);
        for (const QJsonObject &request : requests) {
            const QString path = request.value("path"_L1).toString();
            if (path.contains("Counts"_L1))
                questions.append(
                    path + u'?' +
                    QString::fromUtf8(QJsonDocument(request.value("query"_L1).toObject()).toJson()));
        }
        QVERIFY(questions.size() >= 5);
        const QSet<QString> different(questions.begin(), questions.end());
        QVERIFY2(different.size() == questions.size(), qPrintable(questions.join(u'\n')));
    }

    void aLateAnswerIsNotTakenForAnother()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.delay(u"/me/payloadCountsBreakdown"_s, 1200);
        test.click(u"range90"_s);
        m_sandbox.delay(u"/me/payloadCountsBreakdown"_s, 0);
        test.click(u"range7"_s);
        QVERIFY(settle(test));
        const qint64 week = figure(test, u"total"_s);
        RawUsage raw(m_sandbox.url(), test);
        const qint64 end = (QDateTime::currentMSecsSinceEpoch() / dayMs + 1) * dayMs;
        QVERIFY(std::abs(week - raw.sum(false, false, end - 7 * dayMs, end)) < week / 20);
        // It has come when going back to it asks nothing.
        QTest::qWait(1500);
        QCOMPARE(figure(test, u"total"_s), week);
        const qsizetype before = m_sandbox.requests().size();
        test.click(u"range90"_s);
        QVERIFY(settle(test));
        QCOMPARE(m_sandbox.requests().size(), before);
        QVERIFY(figure(test, u"total"_s) > 4 * week);
    }

    void longRangesComeInPiecesAndCanBeEnded()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"byHour"_s);
        QVERIFY(settle(test));
        QVERIFY(!test.isShown(u"usageProgress"_s));
        m_sandbox.delay(u"/me/payloadCountsBreakdown"_s, 400);
        test.click(u"range365"_s);
        QTRY_VERIFY(test.isShown(u"usageProgress"_s));
        QVERIFY(label(test, u"usageProgressWords"_s).startsWith(u"Loading part"_s));
        test.find(u"usageCancel"_s)->setFocus();
        QTest::keyClick(test.find(u"usageCancel"_s), Qt::Key_Space);
        QTRY_VERIFY(!test.isShown(u"usageProgress"_s));
        QVERIFY(test.window().focusWidget() && test.window().focusWidget()->isVisible());
        QVERIFY(test.isShown(u"payloadsProblem"_s));
        QVERIFY(settle(test));
        m_sandbox.delay(u"/me/payloadCountsBreakdown"_s, 0);
        QTest::mouseClick(test.find(u"payloadsProblem"_s)->findChild<QPushButton *>(u"retry"_s),
                          Qt::LeftButton);
        QVERIFY(settle(test));
        QVERIFY(test.isShown(u"payloadsChart"_s));
        QVERIFY(test.find<Chart>(u"payloadsChart"_s)->model().starts.size() > 364 * 24);
        QVERIFY(!test.isShown(u"usageProgress"_s));
    }

    void onePartFailsAloneAndIsTriedAgain()
    {
        TestWindow test(m_sandbox.url());
        m_sandbox.fail({{u"path"_s, u"/me/payloadCounts"_s}, {u"status"_s, 500}});
        Announcements announcements;
        QVERIFY(open(test));
        QVERIFY(test.isShown(u"payloadsChart"_s));
        QVERIFY(figure(test, u"total"_s) > 0);
        QVERIFY(label(test, u"payloadTypesMessage"_s).contains(u"could not be loaded"_s));
        QVERIFY(announcements.contain(u"types of payload could not be loaded"_s));
        const int before = m_sandbox.count(u"GET"_s, u"/me/payloadCountsBreakdown"_s);
        test.click(u"payloadTypesRetry"_s);
        QTRY_VERIFY(test.isShown(u"share_webhook"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/payloadCountsBreakdown"_s), before);
    }

    void aChartThatFailsSaysSoInItsCard()
    {
        TestWindow test(m_sandbox.url());
        m_sandbox.fail({{u"path"_s, u"/me/payloadCountsBreakdown"_s}, {u"status"_s, 502}, {u"times"_s, 0}});
        Announcements announcements;
        QVERIFY(open(test));
        QVERIFY(test.isShown(u"payloadsProblem"_s));
        QVERIFY(test.isShown(u"share_webhook"_s));
        QVERIFY(announcements.contain(u"Payloads over time could not be loaded"_s));
        QVERIFY(!test.find<QPushButton>(u"payloadsExport"_s)->isEnabled());
        QCOMPARE(label(test, u"totalFigure"_s), u"–"_s);
    }

    void lastNumbersStayWithTheirAgeWhenTheServerIsGone()
    {
        SandboxServer server;
        TestWindow test(server.url());
        QVERIFY(open(test));
        const qint64 total = figure(test, u"total"_s);
        server.kill();
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY_WITH_TIMEOUT(test.banner(u"pageBanner"_s).contains(u"Shown as of"_s), 10000);
        QCOMPARE(figure(test, u"total"_s), total);
        QVERIFY(test.isShown(u"payloadsChart"_s));
        // What was never asked has nothing to show.
        test.click(u"range90"_s);
        QTRY_VERIFY_WITH_TIMEOUT(test.isShown(u"payloadsProblem"_s), 10000);
    }

    void anOldServerHasTotalsAlone()
    {
        SandboxServer server({u"--api-version"_s, u"1.24"_s});
        TestWindow test(server.url());
        QVERIFY(open(test));
        QTRY_VERIFY(test.isShown(u"payloadsProblem"_s));
        QVERIFY(settle(test));
        RawUsage raw(server.url(), test);
        const Profile profile = *test.sessions().session()->profile();
        const QJsonObject types =
            raw.get(u"/me/payloadCounts"_s, profile.currentPeriodStart->toMSecsSinceEpoch(),
                    profile.currentPeriodEnd->toMSecsSinceEpoch());
        qint64 sum = 0;
        for (const QJsonValue &type : types) {
            for (const QJsonValue &source : type.toObject())
                sum += source.toInteger();
        }
        QVERIFY(std::abs(figure(test, u"total"_s) - sum) <= sum / 1000);
        QVERIFY(label(test, u"totalNote"_s).contains(u"does not tell them apart"_s));
        QVERIFY(figure(test, u"before"_s) > 0);
        QVERIFY(!test.find<QPushButton>(u"asBytes"_s)->isEnabled());
        QVERIFY(!test.find<QPushButton>(u"byHour"_s)->isEnabled());
        QVERIFY(test.isShown(u"share_webhook"_s));
        // It is asked once, and never again.
        const int asked = server.count(u"GET"_s, u"/me/payloadCountsBreakdown"_s);
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QVERIFY(settle(test));
        test.click(u"range30"_s);
        QVERIFY(settle(test));
        QCOMPARE(server.count(u"GET"_s, u"/me/payloadCountsBreakdown"_s), asked);
        test.window().frame()->currentPage()->showView(u"devices"_s);
        QVERIFY(settle(test));
        QVERIFY(figure(test, u"deviceTotal"_s) > 0);
    }

    void anEmptyAccountIsToldSo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test, u"empty@conta.example"_s));
        QVERIFY(!test.find<QPushButton>(u"rangePeriod"_s)->isEnabled());
        QVERIFY(test.find<QPushButton>(u"range30"_s)->isChecked());
        QCOMPARE(label(test, u"totalFigure"_s), u"None"_s);
        QVERIFY(label(test, u"limitNote"_s).contains(u"no limit"_s));
        QVERIFY(label(test, u"forecastNote"_s).contains(u"no billing period"_s));
        QVERIFY(test.find<Chart>(u"payloadsChart"_s)->model().isEmpty());
        QCOMPARE(label(test, u"payloadTypesMessage"_s), u"No payloads in this range."_s);
        QVERIFY(!test.isShown(u"payloadsLimitBanner"_s));
    }

    void tooLittleDataIsNoForecast()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithCode(m_sandbox.code(u"mfa@conta.example"_s)));
        QVERIFY(test.openPage(u"usage"_s));
        QVERIFY(settle(test));
        QVERIFY(label(test, u"forecastNote"_s).contains(u"Too little data"_s));
        QCOMPARE(label(test, u"limitFigure"_s), u"0.0 %"_s);
    }

    void anAccountOverItsLimitIsWarned()
    {
        TestWindow test(m_sandbox.url());
        Announcements announcements;
        QVERIFY(open(test, u"over@conta.example"_s));
        QTRY_VERIFY(test.banner(u"payloadsLimitBanner"_s).contains(u"rejected"_s));
        QVERIFY(
            announcements.contain(u"The payload limit (%1) is used up"_s.arg(QLocale().toString(1000000))));
        QVERIFY(digitsIn(label(test, u"limitFigure"_s)) > 1000);
        QVERIFY(label(test, u"forecastNote"_s).contains(u"The limit is reached."_s));
        QVERIFY(test.find<Chart>(u"payloadsChart"_s)->model().limit.has_value());
    }

    void thePeriodHasALimitAForecastAndAGhost()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const ChartModel days = test.find<Chart>(u"payloadsChart"_s)->model();
        QVERIFY(days.forecast && !days.forecast->starts.isEmpty());
        QVERIFY(days.forecast->starts.first() > days.starts.last());
        QVERIFY(days.limit && days.limit->value < 40000);
        QCOMPARE(days.series.last().kind, ChartModel::Kind::Ghost);
        test.click(u"byRunningTotal"_s);
        QVERIFY(settle(test));
        const ChartModel running = test.find<Chart>(u"payloadsChart"_s)->model();
        QCOMPARE(running.limit->value, 1000000.0);
        QCOMPARE(qint64(running.series.first().values.last()), figure(test, u"total"_s));
        QVERIFY(running.forecast->middle.last() > running.series.first().values.last());
        // Of another range, or of bytes, the period's limit says nothing.
        test.click(u"asBytes"_s);
        QVERIFY(settle(test));
        QVERIFY(!test.find<Chart>(u"payloadsChart"_s)->model().limit);
        test.click(u"asCount"_s);
        test.click(u"range30"_s);
        QVERIFY(settle(test));
        QVERIFY(!test.find<Chart>(u"payloadsChart"_s)->model().limit);
        QVERIFY(!test.find<Chart>(u"payloadsChart"_s)->model().forecast);
    }

    void daysSayWhereTheyAreCut_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("local");
        QTest::newRow("Brazil") << "America/Sao_Paulo"_ba << u"begin at 21:00"_s
                                << u"midnight in America/Sao_Paulo"_s;
        QTest::newRow("Nepal") << "Asia/Kathmandu"_ba << u"begin at 05:45"_s << u"cut at 23:45"_s;
    }

    void daysSayWhereTheyAreCut()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, utc);
        QFETCH(QString, local);
        qputenv("TZ", zone);
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        const QString inUtc = label(test, u"payloadsChartNote"_s);
        test.click(u"localDays"_s);
        QVERIFY(settle(test));
        const QString inLocal = label(test, u"payloadsChartNote"_s);
        QVERIFY2(inUtc.contains(utc), qPrintable(inUtc));
        QVERIFY2(inLocal.contains(local), qPrintable(inLocal));
        QVERIFY(label(test, u"payloadsNote"_s).contains(u"applications that you own"_s));
    }

    void aTokenWithoutTheScopesIsToldWhich()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(test.signInWithToken(
            m_sandbox.apiToken(u"demo@conta.example"_s, {u"me.get"_s, u"me.payloadCounts"_s})));
        QVERIFY(test.openPage(u"usage"_s));
        QVERIFY(settle(test));
        QVERIFY(test.find(u"payloadsProblem"_s)->accessibleName().contains(u"me.payloadCountsBreakdown"_s));
        QVERIFY(test.isShown(u"share_webhook"_s));
        QCOMPARE(m_sandbox.count(u"GET"_s, u"/me/payloadCountsBreakdown"_s), 0);
        test.window().frame()->currentPage()->showView(u"devices"_s);
        QVERIFY(settle(test));
        QVERIFY(test.find(u"devicesProblem"_s)->accessibleName().contains(u"me.deviceCounts"_s));
    }

    void aCustomRangeMustNotEndBeforeItBegins()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"rangeCustom"_s);
        QVERIFY(settle(test));
        auto *first = test.find<QDateEdit>(u"rangeFirst"_s);
        auto *last = test.find<QDateEdit>(u"rangeLast"_s);
        QCOMPARE(first->date().daysTo(last->date()), 29);
        last->setDate(last->date().addDays(-10));
        QVERIFY(settle(test));
        QCOMPARE(test.find<Chart>(u"payloadsChart"_s)->model().starts.size(), 20);
        const qsizetype before = m_sandbox.requests().size();
        Announcements announcements;
        first->setDate(last->date().addDays(1));
        QVERIFY(test.isShown(u"rangeMessage"_s));
        QVERIFY(announcements.contain(u"ends before it begins"_s));
        QCOMPARE(m_sandbox.requests().size(), before);
        first->setDate(last->date());
        QVERIFY(!test.isShown(u"rangeMessage"_s));
        QVERIFY(settle(test));
        QCOMPARE(test.find<Chart>(u"payloadsChart"_s)->model().starts.size(), 1);
    }

    void everythingIsReachedByKeyboard()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        auto *tabs = test.find<QTabBar>(u"usageTabs"_s);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QTRY_VERIFY(test.isShown(u"devicesChart"_s));
        QTest::keyClick(tabs, Qt::Key_Left);
        QTRY_VERIFY(test.isShown(u"payloadsChart"_s));
        auto *period = test.find<QPushButton>(u"rangePeriod"_s);
        period->setFocus();
        QTest::keyClick(period, Qt::Key_Right);
        QVERIFY(test.find<QPushButton>(u"range7"_s)->isChecked());
        QVERIFY(test.find<QPushButton>(u"range7"_s)->hasFocus());
        QVERIFY(settle(test));
        QSet<QString> reached;
        QWidget *start = test.window().focusWidget();
        for (int step = 0; step < 100; ++step) {
            QTest::keyClick(test.window().focusWidget(), Qt::Key_Tab);
            QWidget *now = test.window().focusWidget();
            QVERIFY(now->isVisible());
            reached.insert(now->objectName());
            if (now == start)
                break;
        }
        for (const QString &name :
             {u"usageTabs"_s, u"byDay"_s, u"asCount"_s, u"billableOnly"_s, u"utcDays"_s,
              u"payloadsShowChart"_s, u"payloadsExport"_s, u"splitByType"_s, u"refresh"_s})
            QVERIFY2(reached.contains(name), qPrintable(name));
    }

    void everyViewOpensByName()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        Page *page = test.window().frame()->currentPage();
        for (const auto &[view, widget] : {std::pair(u"payloads-table"_s, u"payloadsTable"_s),
                                           {u"devices"_s, u"devicesChart"_s},
                                           {u"notebooks"_s, u"notebooksChart"_s},
                                           {u"payloads"_s, u"payloadsChart"_s}}) {
            QVERIFY(page->views().contains(view));
            page->showView(view);
            QVERIFY(settle(test));
            QVERIFY2(test.isShown(widget), qPrintable(view));
        }
        page->showView(u"nowhere"_s);
        QVERIFY(test.isShown(u"payloadsChart"_s));
    }

private:
    SandboxServer m_sandbox;
};

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
