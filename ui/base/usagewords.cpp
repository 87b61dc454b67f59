// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagewords.h"

#include "dates.h"
#include "qtcompat.h"
#include "wholenumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageWords)
};

QString timeOf(qint64 ms, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms, zone).time(), QLocale::ShortFormat);
}

} // namespace

namespace UsageWords {

QString unknown()
{
    return u"–"_s;
}

QString amount(double value, bool asBytes)
{
    const QLocale locale;
    // Beyond what a qint64 holds there is only the double itself.
    constexpr double most = 9e18;
    if (asBytes)
        return locale.formattedDataSize(qint64(std::min(value, most)), 1);
    return value < most ? wholeNumber(qint64(value), locale) : locale.toString(value, 'g', 4);
}

QString exactly(double value, bool asBytes)
{
    return asBytes ? Words::tr("%1 B", "exact number of bytes").arg(amount(value)) : QString();
}

QString about(double value)
{
    if (value < 1000)
        return amount(std::round(value));
    const double step = std::pow(10, std::floor(std::log10(value)) - 2);
    return amount(std::round(value / step) * step);
}

QString change(double share)
{
    const double rounded = std::round(share * 1000) / 10;
    if (rounded == 0)
        return Words::tr("no change");
    const QString number = QLocale().toString(std::abs(rounded), 'f', 1);
    return (rounded > 0 ? Words::tr("+%1 %") : Words::tr("−%1 %")).arg(number);
}

QString percent(double share)
{
    if (share > 0 && share < 0.001)
        return Words::tr("< %1 %", "less than").arg(QLocale().toString(0.1, 'f', 1));
    // Rounded down: 99.96 % is not all.
    return Words::tr("%1 %").arg(QLocale().toString(std::floor(share * 1000) / 10, 'f', 1));
}

QString day(const QDate &date)
{
    return QLocale().toString(date, Words::tr("d MMM yyyy", "QLocale date format"));
}

QString day(qint64 ms, const QTimeZone &zone)
{
    return day(UsageDays::at(ms, zone));
}

QString dayAndTime(qint64 ms, const QTimeZone &zone)
{
    return Dates::withTime(day(QDateTime::fromMSecsSinceEpoch(ms, zone).date()), timeOf(ms, zone));
}

QString range(const UsageSpan &span, const QTimeZone &zone)
{
    if (span.isEmpty())
        return {};
    const QString first = day(span.startMs, zone);
    const QString last = day(span.endMs - 1, zone);
    return first == last ? first : Words::tr("%1 – %2", "from day to day").arg(first, last);
}

QString zone(const QTimeZone &zone)
{
    return QString::fromLatin1(zone.id());
}

QString dayCut(const PayloadPlan &plan, const QTimeZone &localZone, qint64 nowMs)
{
    if (plan.zone == QTimeZone::utc()) {
        if (localZone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(nowMs, QtCompat::utc)) == 0)
            return Words::tr("Days are UTC days, as the platform counts them.");
        const qint64 start = UsageDays::startMs(UsageDays::at(nowMs, plan.zone), plan.zone);
        return Words::tr("Days are UTC days, as the platform counts them: they begin at %1 in %2.")
            .arg(timeOf(start, localZone), zone(localZone));
    }
    const QDate today = UsageDays::at(nowMs, plan.zone);
    if (UsageDays::cutIsExact(today, plan.zone))
        return Words::tr("Days are cut at midnight in %1, put together from the server's hours.")
            .arg(zone(plan.zone));
    return Words::
        tr("Days are cut at %1 in %2: the server counts by full UTC hours, and that is the one nearest to "
           "midnight.")
            .arg(timeOf(UsageDays::startMs(today, plan.zone), plan.zone), zone(plan.zone));
}

QString before(const RangeChoice &choice, const UsageSpan &span, const QTimeZone &zone)
{
    if (choice.kind == RangeChoice::Kind::Period)
        return Words::tr("Period before");
    return Words::tr("%Ln day(s) before", nullptr, UsageDays::count(span, zone));
}

} // namespace UsageWords
