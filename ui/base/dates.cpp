// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

} // namespace

namespace Dates {

QString localDateTime(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QLocale locale;
    // The short format alone leaves the century and the order of day and month to guess.
    const QString date =
        locale.toString(utc.toLocalTime().date(), Words::tr("d MMM yyyy", "QLocale date format"));
    return withTime(date, locale.toString(utc.toLocalTime().time(), QLocale::ShortFormat));
}

// Qt knows no locale's way of it in the length that is wanted.
QString withTime(const QString &date, const QString &time)
{
    switch (QLocale().language()) {
    case QLocale::Arabic:
        return u"%1، %2"_s.arg(date, time);
    case QLocale::Chinese:
        return u"%1 %2"_s.arg(date, time);
    default:
        return u"%1, %2"_s.arg(date, time);
    }
}

QString utcDateTime(const QDateTime &utc)
{
    return utc.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s);
}

QString daysAgo(const QDateTime &utc, const QDateTime &nowUtc)
{
    const qint64 days = utc.toLocalTime().date().daysTo(nowUtc.toLocalTime().date());
    if (days <= 0)
        return Words::tr("today");
    if (days == 1)
        return Words::tr("yesterday");
    return Words::tr("%Ln day(s) ago", nullptr, int(days));
}

QString asOf(const QDateTime &utc, const QDateTime &nowUtc)
{
    const qint64 minutes = utc.secsTo(nowUtc) / 60;
    const QString ago = minutes < 1         ? Words::tr("just now")
                        : minutes < 60      ? Words::tr("%Ln minute(s) ago", nullptr, int(minutes))
                        : minutes < 24 * 60 ? Words::tr("%Ln hour(s) ago", nullptr, int(minutes / 60))
                                            : daysAgo(utc, nowUtc);
    switch (QLocale().language()) {
    case QLocale::Arabic:
        return u"%1، %2"_s.arg(localDateTime(utc), ago);
    case QLocale::Chinese:
        return u"%1，%2"_s.arg(localDateTime(utc), ago);
    default:
        return u"%1, %2"_s.arg(localDateTime(utc), ago);
    }
}

QString untilWords(const QDateTime &utc, const QDateTime &nowUtc)
{
    const qint64 minutes = nowUtc.secsTo(utc) / 60;
    if (nowUtc >= utc)
        return Words::tr("now");
    if (minutes < 1)
        return Words::tr("in less than a minute");
    if (minutes < 120)
        return Words::tr("in %Ln minute(s)", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Words::tr("in %Ln hour(s)", nullptr, int(minutes / 60));
    return Words::tr("in %Ln day(s)", nullptr, int(minutes / (24 * 60)));
}

QString leftWords(const QDateTime &utc, const QDateTime &nowUtc)
{
    const qint64 minutes = nowUtc.secsTo(utc) / 60;
    if (nowUtc >= utc)
        return Words::tr("no time left");
    if (minutes < 1)
        return Words::tr("less than a minute left");
    if (minutes < 120)
        return Words::tr("%Ln minute(s) left", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Words::tr("%Ln hour(s) left", nullptr, int(minutes / 60));
    return Words::tr("%Ln day(s) left", nullptr, int(minutes / (24 * 60)));
}

std::optional<std::chrono::milliseconds> untilWordsChange(const QDateTime &utc, const QDateTime &nowUtc)
{
    const std::chrono::milliseconds left(nowUtc.msecsTo(utc));
    if (left.count() <= 0)
        return {};
    const std::chrono::milliseconds unit = left < std::chrono::hours(2)    ? std::chrono::minutes(1)
                                           : left < std::chrono::hours(48) ? std::chrono::hours(1)
                                                                           : std::chrono::hours(24);
    // The words name whole units: they change as soon as the last one is no longer whole.
    return std::min(left % unit + std::chrono::milliseconds(1), left);
}

} // namespace Dates
