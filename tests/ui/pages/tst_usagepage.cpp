// SPDX-License-Identifier: GPL-3.0-or-later
#include "testwindow.h"

#include "announcements.h"
#include "chart.h"
#include "charttable.h"
#include "choicebar.h"
#include "rawusage.h"

#include <QClipboard>
#include <QDateEdit>
#include <QFileDialog>
#include <QImage>
#include <QJsonDocument>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

qint64 digitsIn(QString text)
{
    static const QRegularExpression noDigit(u"\\D"_s);
    text.remove(noDigit);
    return text.isEmpty() ? -1 : text.toLongLong();
}

// Which choices are in force, by their object names.
struct Toggles
{
    QString range;
    bool bytes = false;
    bool all = false;
    bool local = false;
};

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

    void totalsAreThoseOfTheServersRawAnswers_data()
    {
        QTest::addColumn<QByteArray>("zone");
        // By how much the zone's midnight lies after the full UTC hour that is nearest to it.
        QTest::addColumn<int>("minutesAfterTheHour");
        QTest::newRow("UTC") << "UTC"_ba << 0;
        QTest::newRow("Brazil") << "America/Sao_Paulo"_ba << 0;
        QTest::newRow("Berlin") << "Europe/Berlin"_ba << 0;
        QTest::newRow("Kathmandu") << "Asia/Kathmandu"_ba << 15;
    }

    void totalsAreThoseOfTheServersRawAnswers()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, minutesAfterTheHour);
        qputenv("TZ", zone);
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        RawUsage raw(m_sandbox.url(), test);
        for (const bool bytes : {false, true}) {
            for (const bool local : {false, true}) {
                for (const bool all : {false, true}) {
                    for (const QString &range : {u"rangePeriod"_s, u"range7"_s, u"range30"_s, u"range90"_s,
                                                 u"range365"_s, u"spring"_s, u"autumn"_s}) {
                        const Toggles toggles{.range = range, .bytes = bytes, .all = all, .local = local};
                        choose(test, toggles);
                        const QString why =
                            disagreement(test, raw, toggles, QTimeZone(zone), minutesAfterTheHour);
                        QVERIFY2(why.isEmpty(), qPrintable(why));
                    }
                }
            }
        }
    }

    void devicesAndNotebooksAreTheServersToo()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        RawUsage raw(m_sandbox.url(), test);
        for (const auto &[range, days] :
             {std::pair(u"range7"_s, 7), {u"range30"_s, 30}, {u"range365"_s, 365}}) {
            const qint64 end = (QDateTime::currentMSecsSinceEpoch() / dayMs + 1) * dayMs;
            const QJsonArray devices = raw.counts(u"/me/deviceCounts"_s, end - days * dayMs, end);
            const QJsonArray notebooks = raw.counts(u"/me/notebookMinuteCounts"_s, end - days * dayMs, end);
            test.window().frame()->currentPage()->showView(u"devices"_s);
            test.click(range);
            QVERIFY(settle(test));
            QCOMPARE(figure(test, u"deviceTotal"_s), devices.last()["total"_L1].toInteger());
            qint64 created = 0;
            qint64 deleted = 0;
            qint64 minutes = 0;
            for (const QJsonValue &count : devices) {
                created += count["created"_L1].toInteger();
                deleted += count["deleted"_L1].toInteger();
            }
            for (const QJsonValue &count : notebooks)
                minutes += count["minutes"_L1].toInteger();
            QCOMPARE(label(test, u"deviceChangesTotalFigure"_s), u"+%1 / −%2"_s.arg(created).arg(deleted));
            QCOMPARE(sumOf(test.find<Chart>(u"deviceChangesChart"_s)->model(), u"created"_s), created);
            test.window().frame()->currentPage()->showView(u"notebooks"_s);
            QVERIFY(settle(test));
            QCOMPARE(figure(test, u"notebookMinutes"_s), minutes);
            QCOMPARE(sumOf(test.find<Chart>(u"notebooksChart"_s)->model(), u"minutes"_s), minutes);
        }
    }

    void theRangeBeforeIsComparedUpToTheSameDay()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"range7"_s);
        QVERIFY(settle(test));
        RawUsage raw(m_sandbox.url(), test);
        const qint64 today = QDateTime::currentMSecsSinceEpoch() / dayMs * dayMs;
        // Six whole days; today is still running.
        const qint64 before = raw.sum(false, false, today - 13 * dayMs, today - 7 * dayMs);
        const qint64 now = raw.sum(false, false, today - 6 * dayMs, today);
        QCOMPARE(figure(test, u"before"_s), before);
        const double change = std::round((double(now) / double(before) - 1) * 1000) / 10;
        const QString words = QLocale().toString(std::abs(change), 'f', 1);
        QVERIFY2(change == 0 || label(test, u"beforeNote"_s).contains(words),
                 qPrintable(label(test, u"beforeNote"_s)));
    }

    void theGapAndTheTypesAddUp()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"range30"_s);
        QVERIFY(settle(test));
        RawUsage raw(m_sandbox.url(), test);
        const qint64 end = (QDateTime::currentMSecsSinceEpoch() / dayMs + 1) * dayMs;
        const qint64 gap =
            raw.sum(false, true, end - 30 * dayMs, end) - raw.sum(false, false, end - 30 * dayMs, end);
        QVERIFY(gap > 0);
        QVERIFY2(digitsIn(label(test, u"totalNote"_s)) >= gap - 5 &&
                     digitsIn(label(test, u"totalNote"_s)) <= gap,
                 qPrintable(u"%1: %2"_s.arg(gap).arg(label(test, u"totalNote"_s))));
        const QJsonObject types = raw.get(u"/me/payloadCounts"_s, end - 30 * dayMs, end);
        for (auto type = types.begin(); type != types.end(); ++type) {
            qint64 sum = 0;
            for (const QJsonValue &source : type->toObject())
                sum += source.toInteger();
            const qint64 shown = digitsIn(label(test, u"shareValue_"_s + type.key()));
            QVERIFY2(std::abs(shown - sum) <= sum / 1000 + 1, qPrintable(type.key()));
        }
        QCOMPARE(label(test, u"share_webhook"_s), u"Webhooks"_s);
        test.click(u"splitBySource"_s);
        QVERIFY(test.isShown(u"share_device.mqtt"_s));
        QVERIFY(!test.isShown(u"share_webhook"_s));
    }

    void typesThatNobodyHereKnowsKeepTheirNames()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        m_sandbox.fail({{u"path"_s, u"/me/payloadCounts"_s},
                        {u"status"_s, 200},
                        {u"body"_s, uR"({"quantumLink": {"moon.laser": 7}})"_s}});
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QTRY_VERIFY(test.isShown(u"share_quantumLink"_s));
        QCOMPARE(label(test, u"share_quantumLink"_s), u"quantumLink"_s);
    }

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
        QVERIFY(open(test));
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
        QCOMPARE(different.size(), questions.size());
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
        QTest::keyClick(&test.window(), Qt::Key_F5);
        QVERIFY(settle(test));
        test.click(u"range30"_s);
        QVERIFY(settle(test));
        const int most = 5;
        QVERIFY(server.count(u"GET"_s, u"/me/payloadCountsBreakdown"_s) <= most);
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
            announcements.contain(u"The limit of %1 payloads is used up"_s.arg(QLocale().toString(1000000))));
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

    void filesHoldWhatIsShown()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        test.click(u"range30"_s);
        QVERIFY(settle(test));
        const qint64 total = figure(test, u"total"_s);
        QTemporaryDir folder;

        const QList<QByteArray> lines = saved(test, u"Csv"_s, folder).split('\n');
        QCOMPARE(lines.first(), "start,end,billable,all,billableBefore,allBefore\r"_ba);
        QCOMPARE(lines.size(), 32);
        qint64 sum = 0;
        for (const QByteArray &line : lines.mid(1, 30)) {
            const QList<QByteArray> cells = line.trimmed().split(',');
            QVERIFY(QDateTime::fromString(QString::fromLatin1(cells.at(0)), Qt::ISODateWithMs).isValid());
            QVERIFY(cells.at(0).endsWith("T00:00:00.000Z"));
            sum += cells.at(2).toLongLong();
        }
        QCOMPARE(sum, total);

        const QJsonObject json = QJsonDocument::fromJson(saved(test, u"Json"_s, folder)).object();
        qint64 jsonSum = 0;
        for (const QJsonValue &count : json["counts"_L1].toArray())
            jsonSum += count["billable"_L1].toInteger();
        QCOMPARE(jsonSum, total);
        QVERIFY(json["byType"_L1]["deviceState"_L1]["device.mqtt"_L1].toInteger() > 0);

        const QImage picture = QImage::fromData(saved(test, u"Png"_s, folder));
        QVERIFY(picture.width() >= 2 * test.find<Chart>(u"payloadsChart"_s)->width());
        QVERIFY(saved(test, u"Svg"_s, folder).contains("<svg"));
        QVERIFY(saved(test, u"Pdf"_s, folder).startsWith("%PDF"));
    }

    void aFileThatCannotBeWrittenSaysWhy()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        Announcements announcements;
        save(test, u"Csv"_s, u"/no/such/folder/usage.csv"_s);
        QTRY_VERIFY(test.banner(u"payloadsBanner"_s).contains(u"could not be written"_s));
        QVERIFY(announcements.contain(u"could not be written"_s));
    }

    void chartAndTableGoOntoTheClipboard()
    {
        TestWindow test(m_sandbox.url());
        QVERIFY(open(test));
        trigger(test, u"payloadsCopyTable"_s);
        const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(rows.size() > 18);
        QVERIFY(rows.first().contains(u"Billable"_s));
        trigger(test, u"payloadsCopyPicture"_s);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

private:
    static bool open(TestWindow &test, const QString &email = u"demo@conta.example"_s)
    {
        return test.signIn(email) && test.openPage(u"usage"_s) && settle(test);
    }

    static bool settle(TestWindow &test)
    {
        QCoreApplication::processEvents();
        return QTest::qWaitFor([&test] { return test.window().frame()->isSettled(); }, 20000);
    }

    static QString label(TestWindow &test, const QString &name) { return test.find<QLabel>(name)->text(); }

    // The number of a figure; where it is rounded, what its tool tip says.
    static qint64 figure(TestWindow &test, const QString &name)
    {
        auto *number = test.find<QLabel>(name + u"Figure"_s);
        return digitsIn(number->toolTip().isEmpty() ? number->text() : number->toolTip());
    }

    static qint64 sumOf(const ChartModel &model, const QString &id)
    {
        qint64 sum = 0;
        for (const ChartModel::Series &series : model.series) {
            if (series.id != id)
                continue;
            for (const double value : series.values)
                sum += std::isnan(value) ? 0 : qint64(value);
        }
        return sum;
    }

    // The last change of Berlin's clocks to summer or to winter time, as its day.
    static QDate clockChange(bool spring)
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime now = QDateTime::currentDateTimeUtc().addDays(-5);
        QTimeZone::OffsetData change = berlin.previousTransition(now);
        if ((change.daylightTimeOffset > 0) != spring)
            change = berlin.previousTransition(change.atUtc);
        return change.atUtc.date();
    }

    static std::pair<QDate, QDate> customDays(const QString &range)
    {
        const QDate change = clockChange(range == u"spring"_s);
        return {change.addDays(-2), change.addDays(2)};
    }

    static void choose(TestWindow &test, const Toggles &toggles)
    {
        test.click(toggles.bytes ? u"asBytes"_s : u"asCount"_s);
        test.click(toggles.local ? u"localDays"_s : u"utcDays"_s);
        test.click(toggles.all ? u"withNonBillable"_s : u"billableOnly"_s);
        if (toggles.range.startsWith(u"range"_s)) {
            test.click(toggles.range);
        } else {
            test.click(u"rangeCustom"_s);
            const auto [first, last] = customDays(toggles.range);
            test.find<QDateEdit>(u"rangeFirst"_s)->setDate(QDate(2000, 1, 1));
            test.find<QDateEdit>(u"rangeLast"_s)->setDate(last);
            test.find<QDateEdit>(u"rangeFirst"_s)->setDate(first);
        }
        QVERIFY(settle(test));
    }

    // Where the chosen days begin, one more than there are: by the rule as it is told, not by the program's
    // code.
    static QList<qint64> dayStarts(TestWindow &test, const Toggles &toggles, const QTimeZone &local,
                                   int minutesAfterTheHour)
    {
        const QTimeZone zone = toggles.local ? local : QTimeZone::utc();
        const qint64 shift = toggles.local ? minutesAfterTheHour * 60000 : 0;
        const auto start = [&](const QDate &day) {
            return QDateTime(day, QTime(0, 0), zone).toMSecsSinceEpoch() - shift;
        };
        QDate first = QDateTime::currentDateTimeUtc().addMSecs(shift).toTimeZone(zone).date();
        QDate last = first;
        std::optional<qint64> from;
        if (toggles.range == u"rangePeriod"_s) {
            from = test.sessions().session()->profile()->currentPeriodStart->toMSecsSinceEpoch();
            first = QDateTime::fromMSecsSinceEpoch(*from + shift, zone).date();
        } else if (toggles.range.startsWith(u"range"_s)) {
            first = last.addDays(1 - digitsIn(toggles.range));
        } else {
            std::tie(first, last) = customDays(toggles.range);
        }
        QList<qint64> starts;
        for (QDate day = first; day <= last.addDays(1); day = day.addDays(1))
            starts.append(start(day));
        if (from)
            starts.first() = *from;
        return starts;
    }

    // What differs from the sums of the server's hours; empty where nothing does. The minute that is running
    // moves on between two answers, so that a second and a third look are allowed.
    static QString disagreement(TestWindow &test, RawUsage &raw, const Toggles &toggles,
                                const QTimeZone &local, int minutesAfterTheHour)
    {
        QString why;
        for (int attempt = 0; attempt < 3; ++attempt) {
            const QList<qint64> starts = dayStarts(test, toggles, local, minutesAfterTheHour);
            why = compare(test, raw, toggles, starts);
            if (why.isEmpty())
                return {};
            raw.forget();
            QTest::keyClick(&test.window(), Qt::Key_F5);
            settle(test);
        }
        return u"%1, %2, %3, %4: %5"_s.arg(toggles.range, toggles.bytes ? u"bytes"_s : u"count"_s,
                                           toggles.all ? u"all"_s : u"billable"_s,
                                           toggles.local ? u"local"_s : u"UTC"_s, why);
    }

    static QString compare(TestWindow &test, RawUsage &raw, const Toggles &toggles,
                           const QList<qint64> &starts)
    {
        const qint64 total = raw.sum(toggles.bytes, toggles.all, starts.first(), starts.last());
        const qint64 shown = figure(test, u"total"_s);
        if (shown != total)
            return u"total %1, not %2"_s.arg(shown).arg(total);
        const ChartModel model = test.find<Chart>(u"payloadsChart"_s)->model();
        if (model.starts.size() != starts.size() - 1)
            return u"%1 days, not %2"_s.arg(model.starts.size()).arg(starts.size() - 1);
        qint64 sum = 0;
        for (qsizetype day = 0; day < model.starts.size(); ++day) {
            if (model.starts.at(day).toMSecsSinceEpoch() != starts.at(day))
                return u"day %1 begins at %2"_s.arg(day).arg(model.starts.at(day).toString(Qt::ISODate));
            const qint64 expected = raw.sum(toggles.bytes, toggles.all, starts.at(day), starts.at(day + 1));
            double value = 0;
            for (const ChartModel::Series &series : model.series) {
                const bool counts = series.id == u"billable"_s || series.id == u"nonBillable"_s;
                if (counts)
                    value += series.values.at(day);
                else if (series.id == u"all"_s)
                    value = series.values.at(day);
            }
            if (qint64(value) != expected)
                return u"day %1 has %2, not %3"_s.arg(day).arg(value, 0, 'f', 0).arg(expected);
            sum += qint64(value);
        }
        return sum == total ? QString() : u"the days add up to %1"_s.arg(sum);
    }

    static void trigger(TestWindow &test, const QString &action)
    {
        auto *found = test.window().findChild<QAction *>(action);
        QVERIFY2(found, qPrintable(action));
        found->trigger();
    }

    static void save(TestWindow &test, const QString &format, const QString &path)
    {
        trigger(test, u"payloadsSave"_s + format);
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = test.window().findChild<QFileDialog *>(u"saveUsage"_s)));
        QVERIFY(dialog->selectedFiles().first().contains(u"payloads-2"_s));
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY(!test.window().findChild<QFileDialog *>(u"saveUsage"_s));
    }

    static QByteArray saved(TestWindow &test, const QString &format, const QTemporaryDir &folder)
    {
        const QString path = folder.filePath(u"usage."_s + format.toLower());
        save(test, format, path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SandboxServer m_sandbox;
};

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
