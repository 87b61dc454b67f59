// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtcompat.h"
#include "usageapi.h"

#include "api.h"
#include "await.h"
#include "faketransport.h"
#include "wireform.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

QDateTime newYear()
{
    return QDateTime(QDate(2026, 1, 1), QTime(0, 0), QtCompat::utc);
}

QJsonObject seriesOf(const QJsonObject &count)
{
    return {{u"start"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"end"_s, u"2026-01-01T21:00:00.000-03:00"_s},
            {u"counts"_s, QJsonArray{count, QJsonObject()}}};
}

} // namespace

class TestUsageApi final : public QObject
{
    Q_OBJECT

private:
    template <typename T>
    Result<T> answered(Call<T> call, const QJsonObject &answer)
    {
        m_transport->answer(m_transport->count() - 1, 200, answer);
        return await(std::move(call));
    }

    Result<PayloadStats> readStats(const QJsonObject &answer)
    {
        return answered(m_api->usage().payloadCounts({}), answer);
    }

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Api> m_api;

private Q_SLOTS:
    void init()
    {
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<Api>(*m_transport, QUrl(u"https://api.example.com"_s));
    }

    void everyCallGoesOutInItsForm()
    {
        UsageApi &api = m_api->usage();
        // The same moment, as a clock in Brazil shows it.
        const TimeRange day{.start = newYear().toTimeZone(QTimeZone(-3 * 3600)),
                            .end = newYear().addMSecs(86399999)};
        api.deviceCounts(day).ignore();
        api.deviceCounts({}).ignore();
        api.notebookMinuteCounts({.start = day.start}).ignore();
        api.payloadCounts({.end = day.end}).ignore();
        api.payloadCounts(day, true).ignore();
        api.payloadCountsBreakdown(day, {}).ignore();
        api.payloadCountsBreakdown(
               {}, {.resolution = Resolution::Hour, .asBytes = true, .includeNonBillable = true})
            .ignore();
        QStringList forms;
        for (const HttpRequest &request : m_transport->requests())
            forms.append(wireForm(request));
        const QString range = u"start=1767225600000&end=1767311999999"_s;
        QCOMPARE(forms, (QStringList{u"GET /me/deviceCounts?"_s + range, u"GET /me/deviceCounts"_s,
                                     u"GET /me/notebookMinuteCounts?start=1767225600000"_s,
                                     u"GET /me/payloadCounts?end=1767311999999"_s,
                                     u"GET /me/payloadCounts?"_s + range + u"&asBytes=true"_s,
                                     u"GET /me/payloadCountsBreakdown?"_s + range + u"&resolution=86400000"_s,
                                     u"GET /me/payloadCountsBreakdown?resolution=3600000&asBytes=true"
                                     "&includeNonBillable=true"_s}));
    }

    void readsDeviceCounts()
    {
        const auto series =
            answered(m_api->usage().deviceCounts({}), seriesOf({{u"date"_s, u"2026-01-01T00:00:00.000Z"_s},
                                                                {u"created"_s, 4},
                                                                {u"deleted"_s, 1},
                                                                {u"total"_s, 17}}));
        QVERIFY(series);
        QCOMPARE(*series, (DeviceCounts{
                              .start = newYear(),
                              .end = newYear().addDays(1),
                              .counts = {{.date = newYear(), .created = 4, .deleted = 1, .total = 17}, {}}}));
    }

    void readsNotebookMinuteCounts()
    {
        const auto series = answered(m_api->usage().notebookMinuteCounts({}),
                                     seriesOf({{u"date"_s, u"2026-01-01T00:00:00.000Z"_s},
                                               {u"minutes"_s, 17},
                                               {u"completed"_s, 4},
                                               {u"canceled"_s, 3},
                                               {u"errored"_s, 2},
                                               {u"timeout"_s, 1}}));
        QVERIFY(series);
        QCOMPARE(*series, (NotebookMinuteCounts{.start = newYear(),
                                                .end = newYear().addDays(1),
                                                .counts = {{.date = newYear(),
                                                            .minutes = 17,
                                                            .completed = 4,
                                                            .canceled = 3,
                                                            .errored = 2,
                                                            .timeout = 1},
                                                           {}}}));
    }

    void readsABreakdownOfLargeNumbers()
    {
        const qint64 many = (qint64(1) << 53) - 1;
        const auto series =
            answered(m_api->usage().payloadCountsBreakdown({}, {}),
                     seriesOf({{u"date"_s, u"2026-01-01T05:00:00.000Z"_s}, {u"value"_s, many}}));
        QVERIFY(series);
        QCOMPARE(series->counts,
                 (QList<PayloadCount>{{.date = newYear().addSecs(5 * 3600), .value = many}, {}}));
    }

    void aSeriesMayBeEmpty()
    {
        QCOMPARE(answered(m_api->usage().deviceCounts({}), {}).value(), DeviceCounts());
        QCOMPARE(
            answered(m_api->usage().payloadCountsBreakdown({}, {}), {{u"counts"_s, QJsonArray()}}).value(),
            PayloadCountsBreakdown());
    }

    void aWrongTypeIsReportedWithItsPath()
    {
        QCOMPARE(answered(m_api->usage().deviceCounts({}), seriesOf({{u"total"_s, u"17"_s}})).error().message,
                 u"$.counts[0].total: expected an integer"_s);
        QCOMPARE(
            answered(m_api->usage().notebookMinuteCounts({}), seriesOf({{u"date"_s, 5}})).error().message,
            u"$.counts[0].date: expected a date-time"_s);
        QCOMPARE(answered(m_api->usage().payloadCountsBreakdown({}, {}), {{u"counts"_s, 1}}).error().kind,
                 Kind::BadResponse);
    }

    void payloadStatsKeepTypesAndSourcesThatNobodyKnows()
    {
        const auto stats =
            readStats({{u"_type"_s, u"payloadStats"_s},
                       {u"deviceState"_s, QJsonObject{{u"device.mqtt"_s, 1244049}, {u"brand.new"_s, 0.5}}},
                       {u"hologram"_s, QJsonObject{{u"beamer"_s, 3e12}}},
                       {u"idle"_s, QJsonObject()}});
        QVERIFY(stats);
        QCOMPARE(stats->value(u"deviceState"_s),
                 (QMap<QString, double>{{u"brand.new"_s, 0.5}, {u"device.mqtt"_s, 1244049}}));
        QCOMPARE(stats->value(u"hologram"_s).value(u"beamer"_s), 3e12);
        QVERIFY(!stats->contains(u"_type"_s));
        QVERIFY(readStats({})->isEmpty());
    }

    void payloadStatsAreNumbers()
    {
        const auto error = readStats({{u"timer"_s, QJsonObject{{u"timer.flow"_s, u"1"_s}}}}).error();
        QCOMPARE(error.kind, Kind::BadResponse);
        QVERIFY(error.message.startsWith(u"$.timer.timer.flow: "_s));
    }

    void readsTheExamplesOfTheReference()
    {
        const auto devices = apiExample(u"deviceCounts"_s);
        const auto notebooks = apiExample(u"notebookMinuteCounts"_s);
        const auto payloads = apiExample(u"payloadStats"_s);
        if (!devices || !notebooks || !payloads)
            QSKIP("The API's examples are not here");
        const auto object = [](const QByteArray &json) {
            return QJsonDocument::fromJson(json).object();
        };
        QCOMPARE(answered(m_api->usage().deviceCounts({}), object(*devices))->counts.first().total, 17);
        QCOMPARE(
            answered(m_api->usage().notebookMinuteCounts({}), object(*notebooks))->counts.first().minutes,
            17);
        QCOMPARE(readStats(object(*payloads))->value(u"webhook"_s).value(u"public.rest"_s), 1713284.0);
    }
};

QTEST_GUILESS_MAIN(TestUsageApi)
#include "tst_usageapi.moc"
