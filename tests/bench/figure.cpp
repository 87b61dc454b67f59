// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

QString Figure::text(double number) const
{
    switch (unit) {
    case Unit::Times:
        return u"%1 ×"_s.arg(number, 0, 'f', 2);
    case Unit::Milliseconds:
        return u"%1 ms"_s.arg(number, 0, 'f', 1);
    case Unit::Seconds:
        return u"%1 s"_s.arg(number, 0, 'f', 1);
    case Unit::Count:
        return QString::number(qRound64(number));
    case Unit::Kibibytes:
        return u"%1 KiB"_s.arg(qRound64(number));
    }
    Q_UNREACHABLE();
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

double processorMilliseconds()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0)
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#endif
    return 0;
}
