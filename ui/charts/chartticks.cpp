// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartticks.h"

#include "chartnumbers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartTicks)
};

// The next larger number of the form 1, 2 or 5 times a power of ten.
double niceStep(double atLeast)
{
    const double power = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        // What is larger by a rounding error alone still counts as reached.
        if (factor * power >= atLeast * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

int decimalsOf(double step)
{
    return step >= 1 ? 0 : int(std::ceil(-std::log10(step) - 1e-9));
}

enum class Every { Hours, Days, Weeks, Months, Years };

struct Stride
{
    Every unit;
    int count;
    double seconds; // About.
};

constexpr double hour = 3600;
constexpr double day = 24 * hour;
constexpr std::array strides{Stride{Every::Hours, 1, hour},        Stride{Every::Hours, 3, 3 * hour},
                             Stride{Every::Hours, 6, 6 * hour},    Stride{Every::Hours, 12, 12 * hour},
                             Stride{Every::Days, 1, day},          Stride{Every::Days, 2, 2 * day},
                             Stride{Every::Days, 3, 3 * day},      Stride{Every::Weeks, 1, 7 * day},
                             Stride{Every::Weeks, 2, 14 * day},    Stride{Every::Months, 1, 30 * day},
                             Stride{Every::Months, 3, 91 * day},   Stride{Every::Months, 6, 182 * day},
                             Stride{Every::Years, 1, 365 * day},   Stride{Every::Years, 2, 730 * day},
                             Stride{Every::Years, 5, 1826 * day},  Stride{Every::Years, 10, 3652 * day},
                             Stride{Every::Years, 50, 18262 * day}};

QString dayAndMonth(QDate date, const QLocale &locale)
{
    return locale.toString(date, Words::tr("d MMM", "QLocale date format"));
}

class MomentMaker final
{
public:
    MomentMaker(const ChartTicks::TimeSpan &span, const Stride &stride, const QLocale &locale)
        : m_span(span),
          m_stride(stride),
          m_locale(locale),
          m_date(span.from.toTimeZone(span.zone).date())
    {
    }

    QList<ChartTicks::Moment> make()
    {
        moveBackToStride();
        for (; !m_isPast; moveOn()) {
            if (m_stride.unit == Every::Hours)
                addHours();
            else
                add(m_date.startOfDay(m_span.zone));
        }
        return m_moments;
    }

private:
    void moveBackToStride()
    {
        const int year = m_date.year() - m_date.year() % std::max(1, m_stride.count);
        switch (m_stride.unit) {
        case Every::Hours:
            break;
        case Every::Days:
            m_date = m_date.addDays(-(m_date.toJulianDay() % m_stride.count));
            break;
        case Every::Weeks:
            m_date = m_date.addDays(-((m_date.dayOfWeek() - int(m_locale.firstDayOfWeek()) + 7) % 7));
            m_date = m_date.addDays(-7 * ((m_date.toJulianDay() / 7) % m_stride.count));
            break;
        case Every::Months:
            m_date = QDate(m_date.year(), m_date.month() - (m_date.month() - 1) % m_stride.count, 1);
            break;
        case Every::Years:
            m_date = QDate(year, 1, 1);
            break;
        }
    }

    void moveOn()
    {
        switch (m_stride.unit) {
        case Every::Hours:
            m_date = m_date.addDays(1);
            break;
        case Every::Days:
            m_date = m_date.addDays(m_stride.count);
            break;
        case Every::Weeks:
            m_date = m_date.addDays(7 * m_stride.count);
            break;
        case Every::Months:
            m_date = m_date.addMonths(m_stride.count);
            break;
        case Every::Years:
            m_date = m_date.addYears(m_stride.count);
            break;
        }
        m_isPast = m_isPast || !m_date.isValid() || m_date.startOfDay(m_span.zone) > m_span.to;
    }

    void addHours()
    {
        add(m_date.startOfDay(m_span.zone));
        for (int hourOfDay = m_stride.count; hourOfDay < 24; hourOfDay += m_stride.count) {
            const QDateTime at(m_date, QTime(hourOfDay, 0), m_span.zone);
            // An hour that the clocks skip has no place on the axis.
            if (at.isValid() && at.time().hour() == hourOfDay)
                add(at);
        }
    }

    void add(const QDateTime &local)
    {
        if (local < m_span.from)
            return;
        if (local > m_span.to) {
            m_isPast = true;
            return;
        }
        const bool isBucket = m_stride.unit == Every::Days || m_stride.unit == Every::Weeks;
        const bool atMiddle = isBucket && m_span.bucketSeconds > day / 2;
        const QDateTime at = atMiddle ? local.addSecs(qint64(day / 2)) : local;
        if (at <= m_span.to)
            m_moments.append({at.toUTC(), label(local), isMajor(local)});
    }

    bool isMajor(const QDateTime &local) const
    {
        const QDate date = local.date();
        switch (m_stride.unit) {
        case Every::Hours:
            return local == date.startOfDay(m_span.zone);
        case Every::Months:
            return date.month() == 1;
        default:
            return false;
        }
    }

    QString label(const QDateTime &local) const
    {
        switch (m_stride.unit) {
        case Every::Hours:
            return isMajor(local) ? dayAndMonth(local.date(), m_locale)
                                  : m_locale.toString(local.time(), QLocale::ShortFormat);
        case Every::Days:
        case Every::Weeks:
            return dayAndMonth(local.date(), m_locale);
        case Every::Months:
            return isMajor(local) ? QString::number(local.date().year())
                                  : m_locale.standaloneMonthName(local.date().month(), QLocale::ShortFormat);
        case Every::Years:
            return QString::number(local.date().year());
        }
        Q_UNREACHABLE();
    }

    const ChartTicks::TimeSpan &m_span;
    const Stride &m_stride;
    const QLocale &m_locale;
    QDate m_date;
    bool m_isPast = false;
    QList<ChartTicks::Moment> m_moments;
};

} // namespace

namespace ChartTicks {

Values values(double largest, ChartModel::Unit unit, int most, const QLocale &locale)
{
    const double ceiling = largest > 0 && std::isfinite(largest) ? largest : 1;
    const double base = unit == ChartModel::Unit::Bytes ? ChartNumbers::scaleFor(ceiling, unit).divisor : 1;
    double step = niceStep(ceiling / most / base) * base;
    const bool isWhole = unit == ChartModel::Unit::Count || (unit == ChartModel::Unit::Bytes && base == 1);
    if (isWhole)
        step = std::max(step, 1.0);
    const int count = std::max(1, int(std::ceil(ceiling / step - 1e-9)));
    Values result{.step = step, .top = count * step, .positions = {}, .labels = {}};
    const ChartNumbers::Scale scale =
        ChartNumbers::scaleFor(unit == ChartModel::Unit::Bytes ? ceiling : result.top, unit);
    const int decimals = decimalsOf(step / scale.divisor);
    for (int i = 0; i <= count; ++i) {
        result.positions.append(i * step);
        result.labels.append(ChartNumbers::scaled(i * step, scale, decimals, locale));
    }
    return result;
}

QList<Moment> moments(const TimeSpan &span, const TextWidth &width, double margin, const QLocale &locale)
{
    const double seconds = double(span.from.msecsTo(span.to)) / 1000;
    if (seconds <= 0 || span.pixels <= 0)
        return {};
    constexpr double air = 16;
    const double pixelsPerSecond = span.pixels / seconds;
    for (const Stride &stride : strides) {
        // No label is narrower than this, so that strides far too short are not even tried.
        if (stride.seconds < 0.9 * span.bucketSeconds ||
            stride.seconds * pixelsPerSecond < air + width(QStringLiteral("88")))
            continue;
        QList<Moment> result = MomentMaker(span, stride, locale).make();
        double widest = 0;
        for (const Moment &moment : result)
            widest = std::max(widest, width(moment.label));
        if (stride.seconds * pixelsPerSecond < widest + air && &stride != &strides.back())
            continue;
        for (Moment &moment : result) {
            const double x = double(span.from.msecsTo(moment.at)) / 1000 * pixelsPerSecond;
            const double half = width(moment.label) / 2;
            if (x - half < -margin || x + half > span.pixels + margin)
                moment.label.clear();
        }
        return result;
    }
    return {};
}

} // namespace ChartTicks
