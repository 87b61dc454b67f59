// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>

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

std::optional<QDateTime> isoDateTime(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return {};
    return time.toUTC();
}

} // namespace

JsonReader::JsonReader(const QJsonValue &root) : JsonReader(root, u"$"_s, std::make_shared<QString>()) {}

JsonReader::JsonReader(const QJsonValue &value, QString path, std::shared_ptr<QString> problem)
    : m_object(value.toObject()),
      m_path(std::move(path)),
      m_problem(std::move(problem))
{
    if (!value.isObject())
        note(m_path, u"an object"_s);
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

std::optional<QString> JsonReader::optString(QLatin1StringView key)
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        note(pathTo(key), u"a string"_s);
        return {};
    }
    return value.toString();
}

std::optional<bool> JsonReader::optBoolean(QLatin1StringView key)
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (!value.isBool()) {
        note(pathTo(key), u"true or false"_s);
        return {};
    }
    return value.toBool();
}

std::optional<qint64> JsonReader::optInteger(QLatin1StringView key)
{
    if (!has(key))
        return {};
    const std::optional<qint64> value = exactInteger(m_object.value(key));
    if (!value)
        note(pathTo(key), u"an integer"_s);
    return value;
}

std::optional<double> JsonReader::optNumber(QLatin1StringView key)
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (!value.isDouble()) {
        note(pathTo(key), u"a number"_s);
        return {};
    }
    return value.toDouble();
}

std::optional<QDateTime> JsonReader::optDateTime(QLatin1StringView key)
{
    if (!has(key))
        return {};
    const std::optional<QDateTime> value = isoDateTime(m_object.value(key));
    if (!value)
        note(pathTo(key), u"a date-time"_s);
    return value;
}

std::optional<JsonReader> JsonReader::optObject(QLatin1StringView key)
{
    if (!has(key))
        return {};
    return JsonReader(m_object.value(key), pathTo(key), m_problem);
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
    return JsonReader(m_object.value(key), pathTo(key), m_problem);
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
        if (value.isObject() || value.isArray() || value.isNull() || item.key().startsWith(u'_'))
            continue;
        const std::optional<qint64> number = exactInteger(value);
        if (!number)
            note(m_path + u'.' + item.key(), u"an integer"_s);
        numbers.insert(item.key(), number.value_or(0));
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

JsonReader JsonReader::at(QLatin1StringView key, qsizetype index, const QJsonValue &value) const
{
    return JsonReader(value, u"%1[%2]"_s.arg(pathTo(key)).arg(index), m_problem);
}

QString JsonReader::pathTo(QLatin1StringView key) const
{
    return key.isEmpty() ? m_path : m_path + u'.' + key;
}

void JsonReader::note(const QString &path, const QString &expectation)
{
    if (m_problem->isEmpty())
        *m_problem = u"%1: expected %2"_s.arg(path, expectation);
}
