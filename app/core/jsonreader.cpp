// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include "qtcompat.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double maxExactInteger = 9007199254740992.0;

std::optional<qint64> exactInteger(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    if (std::abs(number) > maxExactInteger || std::trunc(number) != number)
        return {};
    return qint64(number);
}

// The number that these digits are; nothing where one is no digit.
std::optional<int> digits(QStringView text)
{
    int number = 0;
    for (const QChar digit : text) {
        if (digit < u'0' || digit > u'9')
            return {};
        number = number * 10 + (digit.unicode() - u'0');
    }
    return number;
}

// The form that the platform writes, "2026-01-01T00:00:00.000Z", read without the general parser: a year of
// hours has 8,760 of them. Anything unusual is left to that parser.
std::optional<QDateTime> usualDateTime(QStringView text)
{
    constexpr QStringView form = u"dddd-dd-ddTdd:dd:dd.dddZ";
    if (text.size() != form.size())
        return {};
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] != u'd' && form[i] != text[i])
            return {};
    }
    const std::optional<int> year = digits(text.sliced(0, 4));
    const std::optional<int> month = digits(text.sliced(5, 2));
    const std::optional<int> day = digits(text.sliced(8, 2));
    const std::optional<int> hour = digits(text.sliced(11, 2));
    const std::optional<int> minute = digits(text.sliced(14, 2));
    const std::optional<int> second = digits(text.sliced(17, 2));
    const std::optional<int> millisecond = digits(text.sliced(20, 3));
    if (!year || !month || !day || !hour || !minute || !second || !millisecond ||
        !QDate::isValid(*year, *month, *day) || !QTime::isValid(*hour, *minute, *second, *millisecond))
        return {};
    constexpr std::chrono::sys_days epoch;
    const std::chrono::sys_days date =
        std::chrono::year(*year) / std::chrono::month(unsigned(*month)) / std::chrono::day(unsigned(*day));
    const std::chrono::milliseconds sinceEpoch =
        date - epoch + std::chrono::hours(*hour) + std::chrono::minutes(*minute) +
        std::chrono::seconds(*second) + std::chrono::milliseconds(*millisecond);
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), QtCompat::utc);
}

std::optional<QDateTime> isoDateTime(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QString text = value.toString();
    if (std::optional<QDateTime> usual = usualDateTime(text))
        return usual;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return {};
    return time.toUTC();
}

} // namespace

JsonReader::JsonReader(const QJsonValue &root)
    : JsonReader(root, u"$"_s, noIndex, std::make_shared<QString>())
{
}

JsonReader::JsonReader(const QJsonValue &value, QString path, int index, std::shared_ptr<QString> problem)
    : m_object(value.toObject()),
      m_path(std::move(path)),
      m_index(index),
      m_problem(std::move(problem))
{
    if (!value.isObject())
        note(pathTo({}), u"an object"_s);
}

Result<QJsonValue> JsonReader::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return ApiError{.kind = ApiError::Kind::BadResponse,
                        .message = u"byte %1: %2"_s.arg(problem.offset).arg(problem.errorString())};
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

bool JsonReader::has(QLatin1StringView key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QStringList JsonReader::keys() const
{
    return m_object.keys();
}

template <typename Convert>
auto JsonReader::optional(QLatin1StringView key, QLatin1StringView expectation, Convert convert)
    -> std::invoke_result_t<Convert, QJsonValue>
{
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined() || value.isNull())
        return {};
    auto converted = convert(value);
    if (!converted)
        note(pathTo(key), QString(expectation));
    return converted;
}

std::optional<QString> JsonReader::optString(QLatin1StringView key)
{
    return optional(key, "a string"_L1, [](const QJsonValue &value) {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    });
}

std::optional<bool> JsonReader::optBoolean(QLatin1StringView key)
{
    return optional(key, "true or false"_L1, [](const QJsonValue &value) {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    });
}

std::optional<qint64> JsonReader::optInteger(QLatin1StringView key)
{
    return optional(key, "an integer"_L1, &exactInteger);
}

std::optional<double> JsonReader::optNumber(QLatin1StringView key)
{
    return optional(key, "a number"_L1, [](const QJsonValue &value) {
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    });
}

std::optional<QDateTime> JsonReader::optDateTime(QLatin1StringView key)
{
    return optional(key, "a date-time"_L1, &isoDateTime);
}

std::optional<JsonReader> JsonReader::optObject(QLatin1StringView key)
{
    if (!has(key))
        return {};
    return object(key);
}

QString JsonReader::string(QLatin1StringView key)
{
    if (!has(key))
        note(pathTo(key), u"a string"_s);
    return optString(key).value_or(QString());
}

bool JsonReader::boolean(QLatin1StringView key)
{
    if (!has(key))
        note(pathTo(key), u"true or false"_s);
    return optBoolean(key).value_or(false);
}

qint64 JsonReader::integer(QLatin1StringView key)
{
    if (!has(key))
        note(pathTo(key), u"an integer"_s);
    return optInteger(key).value_or(0);
}

double JsonReader::number(QLatin1StringView key)
{
    if (!has(key))
        note(pathTo(key), u"a number"_s);
    return optNumber(key).value_or(0);
}

QDateTime JsonReader::dateTime(QLatin1StringView key)
{
    if (!has(key))
        note(pathTo(key), u"a date-time"_s);
    return optDateTime(key).value_or(QDateTime());
}

JsonReader JsonReader::object(QLatin1StringView key)
{
    return JsonReader(m_object.value(key), pathTo(key), noIndex, m_problem);
}

QStringList JsonReader::strings(QLatin1StringView key)
{
    QStringList values;
    const QJsonArray array = arrayAt(key);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            note(u"%1[%2]"_s.arg(pathTo(key)).arg(i), u"a string"_s);
        values.append(array.at(i).toString());
    }
    return values;
}

QMap<QString, qint64> JsonReader::integers()
{
    QMap<QString, qint64> numbers;
    for (auto item = m_object.constBegin(); item != m_object.constEnd(); ++item) {
        const QJsonValue value = item.value();
        if (value.isObject() || value.isArray() || value.isNull())
            continue;
        const QString key = item.key();
        if (key.startsWith(u'_'))
            continue;
        const std::optional<qint64> number = exactInteger(value);
        if (!number)
            note(pathTo({}) + u'.' + key, u"an integer"_s);
        // Objects come in the order of their keys.
        numbers.insert(numbers.cend(), key, number.value_or(0));
    }
    return numbers;
}

ApiError JsonReader::error() const
{
    return ApiError{.kind = ApiError::Kind::BadResponse, .message = *m_problem};
}

void JsonReader::fail(QLatin1StringView key, const QString &expectation)
{
    note(pathTo(key), expectation);
}

QJsonArray JsonReader::arrayAt(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isArray())
        note(pathTo(key), u"an array"_s);
    return value.toArray();
}

QString JsonReader::pathTo(QLatin1StringView key) const
{
    const QString path = m_index == noIndex ? m_path : u"%1[%2]"_s.arg(m_path).arg(m_index);
    return key.isEmpty() ? path : path + u'.' + key;
}

void JsonReader::note(const QString &path, const QString &expectation)
{
    if (m_problem->isEmpty())
        *m_problem = u"%1: expected %2"_s.arg(path, expectation);
}
