// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxclient.h"
#include "usagehistory.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::StringLiterals;
using sandbox::UsageHistory;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;
/// 2026-03-16, a Monday.
constexpr qint64 today = 20'528 * dayMs;

qint64 sumOf(const QJsonObject &breakdown)
{
    qint64 sum = 0;
    const QJsonArray counts = breakdown["counts"_L1].toArray();
    for (const QJsonValue &count : counts)
        sum += count["value"_L1].toInteger();
    return sum;
}

qint64 sumOfStats(const QJsonObject &stats)
{
    qint64 sum = 0;
    for (const QJsonValue &sources : stats) {
        const QJsonObject numbers = sources.toObject();
        for (const QJsonValue &number : numbers)
            sum += number.toInteger();
    }
    return sum;
}

} // namespace

class TestUsageRoutes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsPartsUpToTheWhole();
    void isTheSameEveryTime();
    void looksLikeAPlant();
    void costsTheSameForAnyRange();
    void countsDevicesThatAddUp();

    void answersDaysAndHoursThatAddUp();
    void answersAnyRange_data();
    void answersAnyRange();
    void refusesBrokenRanges_data();
    void refusesBrokenRanges();
    void fitsTheSummaryOfTheProfile();
    void hasNothingForAnEmptyAccount();
    void hasOneAccountBelowItsLimitAndOneAbove();
    void goesOnWithTheClock();

private:
    const UsageHistory m_history{today, 730, 121};
};

void TestUsageRoutes::addsPartsUpToTheWhole()
{
    using Unit = UsageHistory::Unit;
    for (const Unit unit : {Unit::Payloads, Unit::Bytes}) {
        for (const bool all : {false, true}) {
            qint64 parts = 0;
            const qint64 from = today - 9 * dayMs + 12'345;
            const qint64 to = today + 5 * hourMs + 678;
            for (qint64 at = from; at < to; at += 1'234'567)
                parts += m_history.total(unit, all, at, std::min(at + 1'234'567, to));
            QCOMPARE(parts, m_history.total(unit, all, from, to));
        }
    }
    for (qsizetype stream = 0; stream < m_history.streams().size(); ++stream) {
        QVERIFY(m_history.sum(stream, Unit::Payloads, today - 300 * dayMs, today) > 0);
        QVERIFY(m_history.sum(stream, Unit::Bytes, today - 300 * dayMs, today) >
                m_history.sum(stream, Unit::Payloads, today - 300 * dayMs, today));
    }
    QCOMPARE(m_history.total(Unit::Payloads, true, 0, m_history.startMs()), 0);
    QCOMPARE(m_history.total(Unit::Payloads, true, today + 1000 * dayMs, today + 2000 * dayMs), 0);
}

void TestUsageRoutes::isTheSameEveryTime()
{
    const UsageHistory again(today, 730, 121);
    for (qsizetype stream = 0; stream < again.streams().size(); ++stream) {
        QCOMPARE(again.sum(stream, UsageHistory::Unit::Bytes, 0, today),
                 m_history.sum(stream, UsageHistory::Unit::Bytes, 0, today));
    }
}

void TestUsageRoutes::looksLikeAPlant()
{
    const auto day = [this](int daysAgo) {
        const qint64 from = today - daysAgo * dayMs;
        return m_history.total(UsageHistory::Unit::Payloads, false, from, from + dayMs);
    };
    // Today is a Monday: 1 day ago was a Sunday, 3 a Friday.
    QVERIFY(day(1) < day(3) / 2);
    QVERIFY2(day(700) < day(28) / 2, "growth");
    QVERIFY2(day(12) > day(19) * 3 / 2, "the spike");
    QVERIFY2(day(47) < day(54) * 4 / 5, "the outage");
    const auto night = [this](int daysAgo) {
        const qint64 from = today - daysAgo * dayMs;
        return m_history.total(UsageHistory::Unit::Payloads, false, from, from + 6 * hourMs);
    };
    QVERIFY2(night(5) < night(19) / 2, "the quiet night");
    // Below the limit of a million a month, but not by much.
    const qint64 month = m_history.total(UsageHistory::Unit::Payloads, false, today - 30 * dayMs, today);
    QVERIFY2(month > 700'000 && month < 1'000'000, qPrintable(QString::number(month)));
}

void TestUsageRoutes::costsTheSameForAnyRange()
{
    const auto cost = [this](qint64 from) {
        QElapsedTimer timer;
        timer.start();
        qint64 sum = 0;
        for (int i = 0; i < 20'000; ++i)
            sum += m_history.total(UsageHistory::Unit::Bytes, true, from + i, today);
        return sum > 0 ? timer.nsecsElapsed() : 0;
    };
    const qint64 day = cost(today - dayMs);
    const qint64 years = cost(today - 730 * dayMs);
    QVERIFY2(years < 5 * day, qPrintable(u"%1 ns, %2 ns"_s.arg(day).arg(years)));
}

void TestUsageRoutes::countsDevicesThatAddUp()
{
    qint64 total = m_history.devices(m_history.startMs()).total;
    for (qint64 day = m_history.startMs() + dayMs; day <= today; day += dayMs) {
        const UsageHistory::DeviceDay count = m_history.devices(day);
        QVERIFY(count.created >= 0 && count.deleted >= 0);
        total += count.created - count.deleted;
        QCOMPARE(count.total, total);
    }
    QCOMPARE(total, 121);
}

void TestUsageRoutes::answersDaysAndHoursThatAddUp()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString range = u"start=%1&end=%2"_s.arg(now - 40 * dayMs).arg(now - 3 * hourMs);
    for (const QString &variant : {u""_s, u"&asBytes=true"_s, u"&includeNonBillable=true"_s,
                                   u"&asBytes=true&includeNonBillable=true"_s}) {
        const QString path = u"/me/payloadCountsBreakdown?"_s + range + variant;
        const QJsonObject days = client.get(path).json;
        const QJsonObject hours = client.get(path + u"&resolution=3600000"_s).json;
        QVERIFY(sumOf(days) > 0);
        QCOMPARE(sumOf(days), sumOf(hours));
        QVERIFY(days["counts"_L1].toArray().size() >= 40);
        QVERIFY(hours["counts"_L1].toArray().size() >= 40 * 24 - 3);
    }
    const auto sum = [&](const QString &variant) {
        return sumOf(client.get(u"/me/payloadCountsBreakdown?"_s + range + variant).json);
    };
    QVERIFY(sum(u"&includeNonBillable=true"_s) > sum({}));
    QVERIFY(sum(u"&asBytes=true"_s) > sum({}));
    QCOMPARE(sumOfStats(client.get(u"/me/payloadCounts?"_s + range).json),
             sum(u"&includeNonBillable=true"_s));
    QCOMPARE(sumOfStats(client.get(u"/me/payloadCounts?asBytes=true&"_s + range).json),
             sum(u"&asBytes=true&includeNonBillable=true"_s));
}

void TestUsageRoutes::answersAnyRange_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("fewest");
    QTest::addColumn<int>("most");
    QTest::newRow("none given") << u""_s << 30 << 31;
    QTest::newRow("from the epoch") << u"start=0"_s << 730 << 731;
    QTest::newRow("far back") << u"start=0&end=1465790400000"_s << 0 << 0;
    QTest::newRow("in the future") << u"start=4102444800000&end=4102531200000"_s << 0 << 0;
    QTest::newRow("until the future") << u"end=4102444800000&start=0"_s << 730 << 731;
    QTest::newRow("nothing") << u"start=5&end=5"_s << 0 << 0;
    QTest::newRow("empty parameters") << u"start=&end="_s << 30 << 31;
}

void TestUsageRoutes::answersAnyRange()
{
    QFETCH(QString, query);
    QFETCH(int, fewest);
    QFETCH(int, most);
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    for (const auto &path :
         {u"/me/deviceCounts?"_s, u"/me/notebookMinuteCounts?"_s, u"/me/payloadCountsBreakdown?"_s}) {
        const auto answer = client.get(path + query);
        QCOMPARE(answer.status, 200);
        const auto count = answer.json["counts"_L1].toArray().size();
        QVERIFY2(count >= fewest && count <= most, qPrintable(path + QString::number(count)));
        QVERIFY(answer.json["start"_L1].toString() <= answer.json["end"_L1].toString());
    }
    QCOMPARE(client.get(u"/me/payloadCounts?"_s + query).status, 200);
}

void TestUsageRoutes::refusesBrokenRanges_data()
{
    QTest::addColumn<QString>("query");
    for (const auto *query :
         {"start=yesterday", "end=1e3", "start=-1", "start=9&end=8", "end=99999999999999999999"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestUsageRoutes::refusesBrokenRanges()
{
    QFETCH(QString, query);
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    for (const auto &path : {u"/me/deviceCounts?"_s, u"/me/notebookMinuteCounts?"_s, u"/me/payloadCounts?"_s,
                             u"/me/payloadCountsBreakdown?"_s}) {
        QCOMPARE(client.get(path + query).status, 400);
        QCOMPARE(client.get(path + query).type(), u"Validation"_s);
    }
    QCOMPARE(client.get(u"/me/payloadCountsBreakdown?resolution=60000"_s).fields(),
             QStringList{u"resolution"_s});
    QCOMPARE(client.get(u"/me/payloadCountsBreakdown?resolution=7200000"_s).fields(),
             QStringList{u"resolution"_s});
    QCOMPARE(client.get(u"/me/payloadCounts?asBytes=yes"_s).fields(), QStringList{u"asBytes"_s});
}

void TestUsageRoutes::fitsTheSummaryOfTheProfile()
{
    SandboxClient client;
    client.post(u"/sandbox/clock"_s,
                {{u"now"_s, QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T15:00:20.000Z'"_s)}});
    client.signIn(u"demo@conta.example"_s);
    const QJsonObject me = client.get(u"/me"_s).json;
    const qint64 midnight = QDateTime::currentMSecsSinceEpoch() / dayMs * dayMs;
    QCOMPARE(client.get(u"/me/payloadCounts?start=%1"_s.arg(midnight)).json,
             me["summary"_L1]["payloadCount"_L1].toObject());
    const QJsonArray devices = client.get(u"/me/deviceCounts"_s).json["counts"_L1].toArray();
    QCOMPARE(devices.last()["total"_L1], me["summary"_L1]["deviceCount"_L1]);
    QVERIFY(me["summary"_L1]["notebookStats"_L1]["minutesThisPeriod"_L1].toInt() > 0);
}

void TestUsageRoutes::hasNothingForAnEmptyAccount()
{
    SandboxClient client;
    client.signIn(u"empty@conta.example"_s);
    for (const auto &path :
         {u"/me/deviceCounts"_s, u"/me/notebookMinuteCounts"_s, u"/me/payloadCountsBreakdown"_s})
        QVERIFY(client.get(path).json["counts"_L1].toArray().isEmpty());
    QCOMPARE(client.get(u"/me/payloadCounts"_s).json, QJsonObject());
}

void TestUsageRoutes::hasOneAccountBelowItsLimitAndOneAbove()
{
    const auto used = [](SandboxClient &client) {
        const QJsonObject me = client.get(u"/me"_s).json;
        const auto ms = [&me](QLatin1StringView key) {
            return QDateTime::fromString(me.value(key).toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
        };
        const QJsonObject days =
            client
                .get(u"/me/payloadCountsBreakdown?start=%1&end=%2"_s.arg(ms("currentPeriodStart"_L1))
                         .arg(ms("currentPeriodEnd"_L1) - 1))
                .json;
        return double(sumOf(days)) / me["limits"_L1]["payload"_L1].toDouble();
    };
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s);
    const double rich = used(client);
    QVERIFY2(rich > 0.3 && rich < 0.9, qPrintable(QString::number(rich)));
    client.signIn(u"over@conta.example"_s);
    const double over = used(client);
    QVERIFY2(over > 1.05 && over < 1.6, qPrintable(QString::number(over)));
    // Its own history, which fits what it owns.
    const QJsonObject me = client.get(u"/me"_s).json;
    const QJsonArray devices = client.get(u"/me/deviceCounts"_s).json["counts"_L1].toArray();
    QCOMPARE(devices.last()["total"_L1].toInteger(), 24);
    QCOMPARE(me["summary"_L1]["deviceCount"_L1].toInteger(), 24);
}

void TestUsageRoutes::goesOnWithTheClock()
{
    SandboxClient client;
    client.signIn(u"demo@conta.example"_s, {{u"tokenTTL"_s, 0}});
    const QString path = u"/me/payloadCountsBreakdown?start=%1"_s.arg(QDateTime::currentMSecsSinceEpoch());
    client.advance(10 * dayMs);
    QVERIFY(client.get(path).json["counts"_L1].toArray().size() >= 10);
    QVERIFY(sumOf(client.get(path).json) > 100'000);
}

QTEST_APPLESS_MAIN(TestUsageRoutes)
#include "tst_usageroutes.moc"
