// SPDX-License-Identifier: GPL-3.0-or-later
#include "usageloader.h"

#include "api.h"
#include "faketransport.h"
#include "manualclock.h"
#include "mapshelf.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using About = UsageQuestion::About;
using Kind = ApiError::Kind;

namespace {

constexpr qint64 day = UsageDays::dayMs;
constexpr qint64 march = 1772323200000; // 2026-03-01T00:00Z

UsageQuestion payloads(int days, Resolution resolution = Resolution::Day)
{
    return {.about = About::Payloads, .span = {march, march + days * day}, .resolution = resolution};
}

const UsageQuestion devices{.about = About::Devices, .span = {march, march + day}};
const UsageQuestion notebooks{.about = About::Notebooks, .span = {march, march + day}};
const UsageQuestion totals{.about = About::PayloadTotals, .span = {march, march + day}};

QJsonObject counts(QJsonObject count)
{
    count.insert("date"_L1, u"2026-03-01T00:00:00.000Z"_s);
    return {{u"counts"_s, QJsonArray{count}}};
}

struct Stage
{
    QString parameter(int request, const QString &name) const
    {
        return QUrlQuery(transport.requests().at(std::size_t(request)).url).queryItemValue(name);
    }
    int firstOf(const QString &path) const
    {
        for (int i = 0; i < transport.count(); ++i) {
            if (transport.requests().at(std::size_t(i)).url.path() == path)
                return i;
        }
        return -1;
    }

    ManualClock clock;
    FakeTransport transport;
    Api api{transport, QUrl(u"https://api.example"_s)};
    UsageLoader loader{api, clock};
};

} // namespace

class TestUsageLoader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsGoOutSideBySideAndOnce()
    {
        Stage stage;
        QSignalSpy changed(&stage.loader, &UsageLoader::changed);
        stage.loader.want({payloads(1), devices, notebooks, totals, devices});
        QCOMPARE(stage.transport.count(), 4);
        QVERIFY(stage.loader.isBusy());
        QVERIFY(!stage.loader.isLong());
        stage.loader.want({payloads(1), devices, notebooks, totals});
        QCOMPARE(stage.transport.count(), 4);

        stage.transport.answer(3, 200, {{u"timer"_s, QJsonObject{{u"timer.flow"_s, 4}}}});
        stage.transport.answer(0, 200, counts({{u"value"_s, 1}}));
        stage.transport.answer(1, 200, counts({{u"total"_s, 2}}));
        stage.transport.answer(2, 200, counts({{u"minutes"_s, 3}}));
        QTRY_VERIFY(!stage.loader.isBusy());
        QCOMPARE(changed.count(), 4);
        QCOMPARE(stage.loader.answer(payloads(1))->payloads.first().value, 1);
        QCOMPARE(stage.loader.answer(devices)->devices.first().total, 2);
        QCOMPARE(stage.loader.answer(notebooks)->notebooks.first().minutes, 3);
        QCOMPARE(stage.loader.answer(totals)->totals.value(u"timer"_s).value(u"timer.flow"_s), 4.0);
        QCOMPARE(stage.loader.answeredAt(devices), stage.clock.now());

        stage.loader.want({devices});
        stage.loader.want({payloads(1), devices, notebooks, totals});
        QCOMPARE(stage.transport.count(), 4);
    }

    void aQuestionIsSentAsItIs()
    {
        Stage stage;
        UsageQuestion question = payloads(2, Resolution::Hour);
        question.asBytes = true;
        question.withNonBillable = true;
        stage.loader.want({question});
        QCOMPARE(stage.parameter(0, u"start"_s), QString::number(march));
        QCOMPARE(stage.parameter(0, u"end"_s), QString::number(march + 2 * day - 1));
        QCOMPARE(stage.parameter(0, u"resolution"_s), u"3600000"_s);
        QCOMPARE(stage.parameter(0, u"asBytes"_s), u"true"_s);
        QCOMPARE(stage.parameter(0, u"includeNonBillable"_s), u"true"_s);
    }

    void eachFailsAloneAndIsAskedAgainAlone()
    {
        Stage stage;
        stage.loader.want({devices, notebooks});
        stage.transport.answer(0, 500);
        stage.transport.answer(1, 200, counts({{u"minutes"_s, 3}}));
        QTRY_VERIFY(!stage.loader.isBusy());
        QCOMPARE(stage.loader.error(devices)->kind, Kind::Server);
        QVERIFY(!stage.loader.answer(devices));
        QVERIFY(!stage.loader.error(notebooks));
        stage.loader.retry({devices, notebooks});
        QCOMPARE(stage.transport.count(), 3);
        QVERIFY(!stage.loader.error(devices));
        stage.transport.answer(2, 200, counts({{u"total"_s, 2}}));
        QTRY_VERIFY(stage.loader.answer(devices));
    }

    void whatFailedIsAskedAgainWhenItComesBack()
    {
        Stage stage;
        stage.loader.want({devices});
        stage.transport.answer(0, 500);
        QTRY_VERIFY(stage.loader.error(devices));
        // Not while it is still what is shown: that takes somebody who asks for it.
        stage.loader.want({devices, notebooks});
        QCOMPARE(stage.transport.count(), 2);
        stage.loader.want({notebooks});
        stage.loader.want({devices});
        QCOMPARE(stage.transport.count(), 3);
    }

    void whatCannotBeAskedNowIsAnsweredFromWhatWasKept()
    {
        Stage stage;
        MapShelf shelf;
        stage.api.keepAnswers(&shelf);
        stage.loader.want({devices});
        stage.transport.answer(0, 200, counts({{u"total"_s, 2}}));
        QTRY_VERIFY(stage.loader.answer(devices));

        stage.clock.advance(std::chrono::hours(3));
        UsageLoader later(stage.api, stage.clock);
        later.want({devices, notebooks});
        stage.transport.answer(1, ApiError{.kind = Kind::Offline});
        stage.transport.answer(2, ApiError{.kind = Kind::Offline});
        QTRY_VERIFY(!later.isBusy());
        QCOMPARE(later.answer(devices)->devices.first().total, 2);
        QCOMPARE(later.answeredAt(devices), shelf.first);
        QCOMPARE(later.error(devices)->kind, Kind::Offline);
        QVERIFY(!later.answer(notebooks));
        QCOMPARE(later.error(notebooks)->kind, Kind::Offline);

        // The next attempt asks for all of it, and what comes is of now.
        later.retry({devices});
        stage.transport.answer(3, 200, counts({{u"total"_s, 5}}));
        QTRY_VERIFY(!later.isBusy());
        QCOMPARE(later.answer(devices)->devices.first().total, 5);
        QVERIFY(!later.error(devices));
        QCOMPARE(later.answeredAt(devices), stage.clock.now());

        // Once there is an answer it stays, whatever was kept before.
        later.refresh();
        for (int request = 4; request < stage.transport.count(); ++request)
            stage.transport.answer(request, ApiError{.kind = Kind::Offline});
        QTRY_VERIFY(!later.isBusy());
        QCOMPARE(later.answer(devices)->devices.first().total, 5);
    }

    void aRefusalIsNotAnsweredFromWhatWasKept()
    {
        Stage stage;
        MapShelf shelf;
        stage.api.keepAnswers(&shelf);
        stage.loader.want({devices});
        stage.transport.answer(0, 200, counts({{u"total"_s, 2}}));
        QTRY_VERIFY(stage.loader.answer(devices));
        UsageLoader later(stage.api, stage.clock);
        later.want({devices});
        stage.transport.answer(1, 403);
        QTRY_VERIFY(later.error(devices));
        QVERIFY(!later.answer(devices));
    }

    void longRangesComeInPieces()
    {
        Stage stage;
        QSignalSpy progressed(&stage.loader, &UsageLoader::progressed);
        const UsageQuestion year = payloads(365, Resolution::Hour);
        stage.loader.want({year, devices});
        QCOMPARE(stage.transport.count(), 5);
        QVERIFY(stage.loader.isLong());
        QCOMPARE(stage.loader.progress(), (UsageLoader::Progress{0, 5}));
        // They end up in order, however they come.
        for (const int request : {4, 2, 1, 0}) {
            const bool isDevices =
                stage.transport.requests().at(std::size_t(request)).url.path() == u"/me/deviceCounts";
            stage.transport.answer(request, 200,
                                   isDevices ? counts({{u"total"_s, 1}}) : counts({{u"value"_s, request}}));
        }
        QTRY_COMPARE(stage.loader.progress().done, 4);
        QVERIFY(!stage.loader.answer(year));
        QCOMPARE(progressed.count(), 3);
        const int last = 3;
        stage.transport.answer(last, 200,
                               stage.firstOf(u"/me/deviceCounts"_s) == last ? counts({{u"total"_s, 1}})
                                                                            : counts({{u"value"_s, last}}));
        QTRY_VERIFY(!stage.loader.isBusy());
        QCOMPARE(stage.loader.progress(), UsageLoader::Progress());
        QList<qint64> values;
        for (const PayloadCount &count : stage.loader.answer(year)->payloads)
            values.append(*count.value);
        QCOMPARE(values.size(), 4);
        QVERIFY(std::is_sorted(values.begin(), values.end()));
    }

    void tenYearsNeverFloodTheServer()
    {
        Stage stage;
        const UsageQuestion decade = payloads(3652, Resolution::Hour);
        stage.loader.want({decade});
        QCOMPARE(stage.transport.count(), 6);
        for (int request = 0; request < 40; ++request) {
            stage.transport.answer(request, 200, counts({{u"value"_s, 1}}));
            QTRY_COMPARE(stage.transport.count(), std::min(40, request + 7));
        }
        QTRY_VERIFY(stage.loader.answer(decade));
        QCOMPARE(stage.loader.answer(decade)->payloads.size(), 40);
    }

    void cancelEndsItAndRetryKeepsWhatCame()
    {
        Stage stage;
        const UsageQuestion decade = payloads(3652, Resolution::Hour);
        stage.loader.want({decade});
        stage.transport.answer(0, 200, counts({{u"value"_s, 1}}));
        QTRY_COMPARE(stage.transport.count(), 7);
        stage.loader.cancel();
        QCOMPARE(stage.loader.error(decade)->kind, Kind::Cancelled);
        QVERIFY(!stage.loader.isBusy());
        for (int request = 1; request < 7; ++request)
            stage.transport.answer(request, 200, counts({{u"value"_s, 1}}));
        QTest::qWait(10);
        QCOMPARE(stage.transport.count(), 7);
        QCOMPARE(stage.loader.error(decade)->kind, Kind::Cancelled);
        stage.loader.retry({decade});
        QCOMPARE(stage.loader.progress(), (UsageLoader::Progress{1, 40}));
        QCOMPARE(stage.transport.count(), 13);
    }

    void piecesOfWhatIsNoLongerShownAreNotAskedFor()
    {
        Stage stage;
        const UsageQuestion decade = payloads(3652, Resolution::Hour);
        stage.loader.want({decade});
        QCOMPARE(stage.transport.count(), 6);
        stage.loader.want({devices});
        for (int request = 0; request < 6; ++request)
            stage.transport.answer(request, 200, counts({{u"value"_s, 1}}));
        // The six were under way; their places are for the new question.
        QTRY_COMPARE(stage.transport.count(), 7);
        QCOMPARE(stage.firstOf(u"/me/deviceCounts"_s), 6);
        stage.transport.answer(6, 200, counts({{u"total"_s, 1}}));
        QTRY_VERIFY(!stage.loader.isBusy());
        QCOMPARE(stage.transport.count(), 7);
        // And it goes on where it was.
        stage.loader.want({decade});
        QCOMPARE(stage.loader.progress(), (UsageLoader::Progress{6, 40}));
    }

    void lateAnswersBelongToTheirOwnQuestion()
    {
        Stage stage;
        stage.loader.want({payloads(7)});
        stage.loader.want({payloads(30)});
        stage.transport.answer(1, 200, counts({{u"value"_s, 30}}));
        QTRY_VERIFY(stage.loader.answer(payloads(30)));
        stage.transport.answer(0, 200, counts({{u"value"_s, 7}}));
        QTRY_VERIFY(stage.loader.answer(payloads(7)));
        QCOMPARE(stage.loader.answer(payloads(30))->payloads.first().value, 30);
    }

    void aRefreshAsksAnewAndKeepsTheOldAnswerMeanwhile()
    {
        Stage stage;
        stage.loader.want({devices});
        stage.loader.refresh();
        // On its way already.
        QCOMPARE(stage.transport.count(), 1);
        stage.transport.answer(0, 200, counts({{u"total"_s, 1}}));
        QTRY_VERIFY(!stage.loader.isBusy());
        stage.loader.refresh();
        stage.loader.refresh();
        QCOMPARE(stage.transport.count(), 2);
        QCOMPARE(stage.loader.answer(devices)->devices.first().total, 1);
        stage.transport.answer(1, 200, counts({{u"total"_s, 3}}));
        QTRY_COMPARE(stage.loader.answer(devices)->devices.first().total, 3);
    }

    void theAnswerToACancelledAttemptIsDropped()
    {
        Stage stage;
        stage.loader.want({devices});
        stage.loader.cancel();
        stage.loader.retry({devices});
        QCOMPARE(stage.transport.count(), 2);
        stage.transport.answer(1, 200, counts({{u"total"_s, 2}}));
        QTRY_VERIFY(stage.loader.answer(devices));
        stage.transport.answer(0, 200, counts({{u"total"_s, 1}}));
        QTest::qWait(10);
        QCOMPARE(stage.loader.answer(devices)->devices.first().total, 2);
    }

    void aFailedRefreshLeavesTheOldAnswerAndItsAge()
    {
        Stage stage;
        stage.loader.want({devices, notebooks});
        stage.transport.answer(0, 200, counts({{u"total"_s, 1}}));
        stage.transport.answer(1, 200, counts({{u"minutes"_s, 1}}));
        QTRY_VERIFY(!stage.loader.isBusy());
        const QDateTime then = stage.clock.now();
        stage.clock.advance(std::chrono::minutes(5));
        stage.loader.want({devices});
        stage.loader.refresh();
        stage.transport.answer(2, ApiError{.kind = Kind::Offline});
        QTRY_VERIFY(stage.loader.error(devices));
        QCOMPARE(stage.loader.answer(devices)->devices.first().total, 1);
        QCOMPARE(stage.loader.answeredAt(devices), then);
        // What was not shown is forgotten.
        QVERIFY(!stage.loader.answer(notebooks));
    }

    void aRangeOfNothingIsAnsweredAtOnce()
    {
        Stage stage;
        stage.loader.want({payloads(0)});
        QCOMPARE(stage.transport.count(), 0);
        QVERIFY(stage.loader.answer(payloads(0)));
        QVERIFY(!stage.loader.isBusy());
    }

    void mayGoWhileItAsks()
    {
        FakeTransport transport;
        ManualClock clock;
        Api api(transport, QUrl(u"https://api.example"_s));
        auto loader = std::make_unique<UsageLoader>(api, clock);
        loader->want({devices});
        loader.reset();
        transport.answer(0, 200, counts({}));
        QTest::qWait(10);
    }
};

QTEST_GUILESS_MAIN(TestUsageLoader)
#include "tst_usageloader.moc"
