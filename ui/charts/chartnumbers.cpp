// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartnumbers.h"

#include "wholenumber.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartNumbers)
};

constexpr QChar noBreakSpace(0x00a0);
constexpr double writtenOutBelow = 10'000;

// An int64 holds every count a platform keeps; what is larger has no exact integer in a double anyway.
constexpr double largestExact = 9e15;

int largestPower(double value, double base, int most)
{
    int power = 0;
    while (power < most && value >= base) {
        value /= base;
        ++power;
    }
    return power;
}

// As many decimals as leave three digits that count: 1.50, 12.3, 123.
int decimalsForThreeDigits(double value)
{
    if (value < 10)
        return 2;
    return value < 100 ? 1 : 0;
}

QString withoutIdleZeros(QString number, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    if (!number.contains(point))
        return number;
    const QString zero = locale.zeroDigit();
    while (number.endsWith(zero))
        number.chop(zero.size());
    if (number.endsWith(point))
        number.chop(point.size());
    return number;
}

QString upToTwoDecimals(double value, const QLocale &locale)
{
    if (value == std::floor(value) && std::abs(value) < largestExact)
        return wholeNumber(qint64(value), locale);
    return withoutIdleZeros(locale.toString(value, 'f', std::abs(value) < largestExact ? 2 : 0), locale);
}

} // namespace

namespace ChartNumbers {

Scale scaleFor(double largest, ChartModel::Unit unit)
{
    static constexpr std::array thousands{""_L1, "k"_L1, "M"_L1, "G"_L1, "T"_L1, "P"_L1};
    static constexpr std::array binary{"B"_L1, "KiB"_L1, "MiB"_L1, "GiB"_L1, "TiB"_L1, "PiB"_L1, "EiB"_L1};
    if (unit == ChartModel::Unit::Bytes) {
        const int power = largestPower(largest, 1024, int(binary.size()) - 1);
        return {std::pow(1024, power), noBreakSpace + QString(binary.at(size_t(power)))};
    }
    const int power = largest < writtenOutBelow ? 0 : largestPower(largest, 1000, int(thousands.size()) - 1);
    Scale scale{std::pow(1000, power), QString(thousands.at(size_t(power)))};
    if (unit == ChartModel::Unit::Minutes)
        scale.suffix += noBreakSpace + Words::tr("min", "minutes, after a number");
    return scale;
}

QString scaled(double value, const Scale &scale, int decimals, const QLocale &locale)
{
    return value == 0 ? locale.toString(0)
                      : locale.toString(value / scale.divisor, 'f', decimals) + scale.suffix;
}

QString brief(double value, ChartModel::Unit unit, const QLocale &locale)
{
    Scale scale = scaleFor(std::abs(value), unit);
    if (scale.divisor == 1)
        return upToTwoDecimals(value, locale) + scale.suffix;
    int decimals = decimalsForThreeDigits(std::abs(value) / scale.divisor);
    // 999,950 must not become "1,000k".
    const double factor = unit == ChartModel::Unit::Bytes ? 1024 : 1000;
    const double rounding = std::pow(10, decimals);
    if (std::round(std::abs(value) / scale.divisor * rounding) / rounding >= factor) {
        scale = scaleFor(scale.divisor * factor, unit);
        decimals = decimalsForThreeDigits(std::abs(value) / scale.divisor);
    }
    return withoutIdleZeros(locale.toString(value / scale.divisor, 'f', decimals), locale) + scale.suffix;
}

QString exact(double value, ChartModel::Unit unit, const QLocale &locale)
{
    const QString number = upToTwoDecimals(value, locale);
    switch (unit) {
    case ChartModel::Unit::Count:
        return number;
    case ChartModel::Unit::Bytes:
        return Words::tr("%1 B", "exact number of bytes").arg(number);
    case ChartModel::Unit::Minutes:
        return Words::tr("%1 min", "exact number of minutes").arg(number);
    }
    Q_UNREACHABLE();
}

QString plain(double value, const QLocale &locale)
{
    if (std::isnan(value))
        return {};
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    return upToTwoDecimals(value, ungrouped);
}

} // namespace ChartNumbers
