// SPDX-License-Identifier: GPL-3.0-or-later
#include "api.h"
#include "figures.h"
#include "qtcompat.h"
#include "transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <benchmark/benchmark.h>

#include <map>

using namespace Qt::StringLiterals;
using Unit = Figure::Unit;

namespace {

constexpr int hoursOfAYear = 8760;

// A year of hours as the API writes them.
QByteArray yearOfHours()
{
    QJsonArray counts;
    const QDateTime start(QDate(2025, 1, 1), QTime(), QtCompat::utc);
    for (int n = 0; n < hoursOfAYear; ++n) {
        counts.append(QJsonObject{{u"date"_s, start.addSecs(qint64(n) * 3600).toString(Qt::ISODateWithMs)},
                                  {u"value"_s, 1000 + n * 7 % 900}});
    }
    return QJsonDocument(QJsonObject{{u"start"_s, u"2025-01-01T00:00:00.000Z"_s},
                                     {u"end"_s, u"2026-01-01T00:00:00.000Z"_s},
                                     {u"counts"_s, counts}})
        .toJson(QJsonDocument::Compact);
}

// Answers every request at once with the same bytes, so that what is measured is what the client does with
// them.
class Echo final : public Transport
{
public:
    explicit Echo(QByteArray body) : m_body(std::move(body)) {}

    Call<HttpResponse> send(HttpRequest) override
    {
        return Call<HttpResponse>::ready(
            HttpResponse{.status = 200, .contentType = "application/json"_ba, .body = m_body});
    }

private:
    QByteArray m_body;
};

void parseAlone(benchmark::State &state, const QByteArray &body)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(QJsonDocument::fromJson(body));
}

void parseToStructs(benchmark::State &state, const QByteArray &body)
{
    Echo echo(body);
    Api api(echo, QUrl(u"https://api.example.com"_s));
    for (auto _ : state) {
        QObject context;
        qsizetype count = 0;
        api.usage()
            .payloadCountsBreakdown({}, {.resolution = Resolution::Hour})
            .then(&context, [&count](Result<PayloadCountsBreakdown> breakdown) {
                count = breakdown ? breakdown->counts.size() : 0;
            });
        while (count == 0)
            QCoreApplication::processEvents();
        if (count != hoursOfAYear) {
            state.SkipWithError("the answer was not read");
            return;
        }
    }
}

// Keeps the medians by name instead of printing them.
class Medians final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context &) override { return true; }
    void ReportRuns(const std::vector<Run> &runs) override
    {
        for (const Run &run : runs) {
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                m_times[run.run_name.function_name] = run.GetAdjustedRealTime();
        }
    }
    double of(const std::string &name) const
    {
        const auto found = m_times.find(name);
        return found == m_times.end() ? 0 : found->second;
    }

private:
    std::map<std::string, double> m_times;
};

} // namespace

Figures decodeFigures()
{
    const QByteArray body = yearOfHours();
    for (const auto &[name, run] : {std::pair("parse", &parseAlone), std::pair("decode", &parseToStructs)}) {
        benchmark::RegisterBenchmark(name, run, body)
            ->Unit(benchmark::kMillisecond)
            ->Repetitions(9)
            ->ReportAggregatesOnly()
            ->MinTime(0.2);
    }
    Medians medians;
    benchmark::RunSpecifiedBenchmarks(&medians);
    const double parse = medians.of("parse");
    const double decode = medians.of("decode");
    const bool known = parse > 0 && decode > 0;
    return {
        {.name = u"A year of hours: QJsonDocument alone"_s,
         .value = parse,
         .unit = Unit::Milliseconds,
         .known = known},
        {.name = u"A year of hours to structs, to QJsonDocument alone"_s,
         .value = known ? decode / parse : 0,
         .bound = 1.5,
         .noise = 0.1,
         .known = known},
    };
}
