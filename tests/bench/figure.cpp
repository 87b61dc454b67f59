// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure.h"

#include <algorithm>

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
