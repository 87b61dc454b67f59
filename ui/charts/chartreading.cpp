// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartreading.h"

#include "chartnumbers.h"
#include "sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartReading)
};

bool isShownBar(const ChartModel::Series &series, const QSet<QString> &hidden)
{
    return series.kind == ChartModel::Kind::StackedBar && !hidden.contains(series.id);
}

qsizetype shownBars(const ChartModel &model, const QSet<QString> &hidden)
{
    return std::ranges::count_if(
        model.series, [&](const ChartModel::Series &series) { return isShownBar(series, hidden); });
}

// What a sentence names with its number, to be put behind one another.
QString named(const QString &name, const QString &value)
{
    return Words::tr("%1: %2", "name of a series, its value").arg(name, value);
}

// One sentence about a row of numbers.
QString sentence(const ChartModel &model, const QString &name, const std::function<double(qsizetype)> &value,
                 const QLocale &locale)
{
    qsizetype least = -1;
    qsizetype most = -1;
    qsizetype latest = -1;
    for (qsizetype bucket = 0; bucket < model.starts.size(); ++bucket) {
        const double number = value(bucket);
        if (std::isnan(number))
            continue;
        if (least < 0 || number < value(least))
            least = bucket;
        if (most < 0 || number > value(most))
            most = bucket;
        latest = bucket;
    }
    if (latest < 0)
        return Words::tr("%1: no data.").arg(name);
    const auto words = [&](qsizetype bucket) {
        return ChartNumbers::exact(value(bucket), model.unit, locale);
    };
    const auto moment = [&](qsizetype bucket) {
        return ChartReading::bucketName(model, bucket, locale);
    };
    return Words::tr("%1: minimum %2 (%3), maximum %4 (%5), latest %6 (%7).")
        .arg(name, words(least), moment(least), words(most), moment(most), words(latest), moment(latest));
}

ChartReading::Reading readForecast(const ChartModel &model, const QSet<QString> &hidden, qsizetype bucket,
                                   const QLocale &locale)
{
    ChartReading::Reading reading{ChartReading::bucketName(model, bucket, locale), {}};
    if (hidden.contains(ChartModel::forecastId))
        return reading;
    const ChartModel::Forecast &forecast = *model.forecast;
    const qsizetype index = bucket - model.starts.size();
    const auto words = [&](const QList<double> &values) {
        const double value = values.value(index, std::numeric_limits<double>::quiet_NaN());
        return std::isnan(value) ? Words::tr("no data") : ChartNumbers::brief(value, model.unit, locale);
    };
    reading.lines.append({-1, forecast.name, words(forecast.middle), true});
    reading.lines.append({-1, Words::tr("Between"),
                          Words::tr("%1 and %2", "between a low and a high value")
                              .arg(words(forecast.low), words(forecast.high))});
    return reading;
}

} // namespace

namespace ChartReading {

QString bucketName(const ChartModel &model, qsizetype bucket, const QLocale &locale)
{
    constexpr qint64 nearlyADay = 23 * 3600;
    constexpr qint64 overADay = 26 * 3600;
    const QString format = Words::tr("ddd, d MMM yyyy", "QLocale date format");
    const QDateTime from = model.start(bucket).toTimeZone(model.zone);
    const QDateTime to = model.end(bucket).toTimeZone(model.zone);
    const qint64 length = from.secsTo(to);
    const QString date = locale.toString(from.date(), format);
    if (length > overADay)
        return Words::tr("%1 – %2", "first and last day")
            .arg(date, locale.toString(to.addSecs(-1).date(), format));
    if (length >= nearlyADay && from.time().hour() <= 1)
        return date;
    return Words::tr("%1, %2 – %3", "day, from and to time of day")
        .arg(date, locale.toString(from.time(), QLocale::ShortFormat),
             locale.toString(to.time(), QLocale::ShortFormat));
}

double stackTotal(const ChartModel &model, const QSet<QString> &hidden, qsizetype bucket)
{
    double total = std::numeric_limits<double>::quiet_NaN();
    for (qsizetype i = 0; i < model.series.size(); ++i) {
        const double value = model.value(i, bucket);
        if (isShownBar(model.series.at(i), hidden) && !std::isnan(value))
            total = std::isnan(total) ? value : total + value;
    }
    return total;
}

Reading read(const ChartModel &model, const QSet<QString> &hidden, qsizetype bucket, const QLocale &locale)
{
    if (bucket >= model.starts.size())
        return readForecast(model, hidden, bucket, locale);
    Reading reading{bucketName(model, bucket, locale), {}};
    const auto words = [&](double value) {
        return std::isnan(value) ? Words::tr("no data") : ChartNumbers::brief(value, model.unit, locale);
    };
    for (qsizetype i = 0; i < model.series.size(); ++i) {
        const ChartModel::Series &series = model.series.at(i);
        if (!hidden.contains(series.id))
            reading.lines.append({i, series.name, words(model.value(i, bucket))});
    }
    if (shownBars(model, hidden) > 1)
        reading.lines.append({-1, Words::tr("Total"), words(stackTotal(model, hidden, bucket))});
    return reading;
}

QString spoken(const Reading &reading)
{
    QStringList parts;
    for (const Reading::Line &line : reading.lines)
        parts.append(named(line.name, line.value));
    return parts.isEmpty()
               ? reading.when
               : Sentences::join({Sentences::finished(reading.when), Sentences::listedApart(parts)});
}

QString summary(const ChartModel &model, const QSet<QString> &hidden, const QLocale &locale)
{
    QStringList sentences;
    if (!model.starts.isEmpty()) {
        const qsizetype last = model.starts.size() - 1;
        const QString first = bucketName(model, 0, locale);
        sentences.append(last == 0 ? Sentences::finished(first)
                                   : Words::tr("From %1 to %2.").arg(first, bucketName(model, last, locale)));
        sentences.append(Words::tr("%Ln point(s).", nullptr, int(model.starts.size())));
    }
    if (shownBars(model, hidden) > 1) {
        sentences.append(sentence(
            model, Words::tr("Total"), [&](qsizetype bucket) { return stackTotal(model, hidden, bucket); },
            locale));
    }
    for (qsizetype i = 0; i < model.series.size(); ++i) {
        const ChartModel::Series &series = model.series.at(i);
        if (!hidden.contains(series.id)) {
            sentences.append(sentence(
                model, series.name, [&](qsizetype bucket) { return model.value(i, bucket); }, locale));
        }
    }
    if (model.limit)
        sentences.append(Sentences::finished(
            named(model.limit->name, ChartNumbers::exact(model.limit->value, model.unit, locale))));
    if (model.forecast && !model.forecast->middle.isEmpty() && !hidden.contains(ChartModel::forecastId)) {
        const Reading reading = read(model, hidden, model.bucketCount() - 1, locale);
        sentences.append(Sentences::finished(spoken(reading)));
    }
    return Sentences::join(sentences);
}

} // namespace ChartReading
