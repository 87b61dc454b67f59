// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonreader.h"

#include "qtcompat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <cmath>

using namespace Qt::StringLiterals;
using Kind = JsonText::Kind;

namespace {

constexpr double maxExactInteger = 9007199254740992.0;

std::optional<qint64> exactInteger(const JsonText &text, JsonText::Place place)
{
    const std::optional<double> number = text.number(place);
    if (!number || std::abs(*number) > maxExactInteger || std::trunc(*number) != *number)
        return {};
    return qint64(*number);
}

// The number that these digits are; nothing where one is no digit.
std::optional<int> digits(QByteArrayView text)
{
    int number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9')
            return {};
        number = number * 10 + (digit - '0');
    }
    return number;
}

// The form that the platform writes, "2026-01-01T00:00:00.000Z", read without the general parser: a year of
// hours has 8,760 of them. Anything unusual is left to that parser.
std::optional<QDateTime> usualDateTime(QByteArrayView text)
{
    constexpr QByteArrayView form = "dddd-dd-ddTdd:dd:dd.dddZ";
    if (text.size() != form.size())
        return {};
    for (qsizetype i = 0; i < form.size(); ++i) {
        if (form[i] != 'd' && form[i] != text[i])
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

std::optional<QDateTime> isoDateTime(const JsonText &text, JsonText::Place place)
{
    if (text.kind(place) != Kind::String)
        return {};
    if (std::optional<QDateTime> usual = usualDateTime(text.writtenString(place)))
        return usual;
    const QDateTime time = QDateTime::fromString(text.string(place), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() == Qt::LocalTime)
        return {};
    return time.toUTC();
}

} // namespace

// In an array, because only that may be the root of a text whatever the value is.
JsonReader::Document JsonReader::documentOf(const QJsonValue &root)
{
    return {.text = *JsonText::parse(QJsonDocument(QJsonArray{root}).toJson(QJsonDocument::Compact)),
            .root = JsonText::first(JsonText::root)};
}

JsonReader JsonReader::objectAt(Document &document, JsonText::Place place)
{
    if (document.text.kind(place) == Kind::Object)
        return JsonReader(document, place);
    JsonReader reader(document, JsonText::nowhere);
    reader.note(reader.pathTo(place), u"an object"_s);
    return reader;
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

JsonText::Place JsonReader::memberAt(QLatin1StringView key) const
{
    return m_place == JsonText::nowhere ? JsonText::nowhere : text().member(m_place, key);
}

bool JsonReader::has(QLatin1StringView key) const
{
    const JsonText::Place place = memberAt(key);
    return place != JsonText::nowhere && text().kind(place) != Kind::Null;
}

QJsonValue JsonReader::raw(QLatin1StringView key) const
{
    const JsonText::Place place = memberAt(key);
    return place == JsonText::nowhere ? QJsonValue(QJsonValue::Undefined) : text().value(place);
}

QStringList JsonReader::stringsBelow(QLatin1StringView key) const
{
    return m_place == JsonText::nowhere ? QStringList() : text().stringsBelow(m_place, key);
}

template <typename Convert>
auto JsonReader::optional(QLatin1StringView key, QLatin1StringView expectation, Convert convert)
    -> std::invoke_result_t<Convert, JsonText::Place>
{
    const JsonText::Place place = memberAt(key);
    if (place == JsonText::nowhere || text().kind(place) == Kind::Null)
        return {};
    auto converted = convert(place);
    if (!converted)
        note(pathTo(key), QString(expectation));
    return converted;
}

std::optional<QString> JsonReader::optString(QLatin1StringView key)
{
    return optional(key, "a string"_L1, [this](JsonText::Place place) {
        return text().kind(place) == Kind::String ? std::optional(text().string(place)) : std::nullopt;
    });
}

std::optional<bool> JsonReader::optBoolean(QLatin1StringView key)
{
    return optional(key, "true or false"_L1, [this](JsonText::Place place) {
        const Kind kind = text().kind(place);
        return kind == Kind::True || kind == Kind::False ? std::optional(kind == Kind::True) : std::nullopt;
    });
}

std::optional<qint64> JsonReader::optInteger(QLatin1StringView key)
{
    return optional(key, "an integer"_L1,
                    [this](JsonText::Place place) { return exactInteger(text(), place); });
}

std::optional<double> JsonReader::optNumber(QLatin1StringView key)
{
    return optional(key, "a number"_L1, [this](JsonText::Place place) { return text().number(place); });
}

std::optional<QDateTime> JsonReader::optDateTime(QLatin1StringView key)
{
    return optional(key, "a date-time"_L1,
                    [this](JsonText::Place place) { return isoDateTime(text(), place); });
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
    const JsonText::Place place = memberAt(key);
    if (place != JsonText::nowhere)
        return objectAt(*m_document, place);
    note(pathTo(key), u"an object"_s);
    return JsonReader(*m_document, JsonText::nowhere);
}

QStringList JsonReader::strings(QLatin1StringView key)
{
    QStringList values;
    const JsonText::Place array = arrayAt(memberAt(key), key);
    if (array == JsonText::nowhere)
        return values;
    for (auto at = JsonText::first(array); at != text().end(array); at = text().after(at)) {
        const bool isString = text().kind(at) == Kind::String;
        if (!isString)
            note(pathTo(at), u"a string"_s);
        values.append(isString ? text().string(at) : QString());
    }
    return values;
}

template <typename Take>
void JsonReader::forEachMember(Take take) const
{
    if (m_place == JsonText::nowhere)
        return;
    for (auto key = JsonText::first(m_place); key != text().end(m_place); key = text().after(key + 1))
        take(text().string(key), key + 1);
}

QMap<QString, qint64> JsonReader::integers()
{
    QMap<QString, qint64> numbers;
    forEachMember([&](const QString &key, JsonText::Place place) {
        const Kind kind = text().kind(place);
        if (kind == Kind::Object || kind == Kind::Array || kind == Kind::Null || key.startsWith(u'_'))
            return;
        const std::optional<qint64> number = exactInteger(text(), place);
        if (!number)
            note(pathTo(place), u"an integer"_s);
        numbers.insert(key, number.value_or(0));
    });
    return numbers;
}

QMap<QString, double> JsonReader::numbers()
{
    QMap<QString, double> numbers;
    forEachMember([&](const QString &key, JsonText::Place place) {
        const std::optional<double> number = text().number(place);
        if (!number)
            note(pathTo(place), u"a number"_s);
        numbers.insert(key, number.value_or(0));
    });
    return numbers;
}

QMap<QString, JsonReader> JsonReader::objects() const
{
    QMap<QString, JsonReader> objects;
    forEachMember([&](const QString &key, JsonText::Place place) {
        if (text().kind(place) == Kind::Object)
            objects.insert(key, JsonReader(*m_document, place));
        else
            objects.remove(key); // Of several the last counts, whatever it is.
    });
    return objects;
}

ApiError JsonReader::error() const
{
    return ApiError{.kind = ApiError::Kind::BadResponse, .message = m_document->problem};
}

void JsonReader::fail(QLatin1StringView key, const QString &expectation)
{
    note(pathTo(key), expectation);
}

JsonText::Place JsonReader::arrayAt(JsonText::Place place, QLatin1StringView key)
{
    if (place != JsonText::nowhere && text().kind(place) == Kind::Array)
        return place;
    note(place == JsonText::nowhere ? pathTo(key) : pathTo(place), u"an array"_s);
    return JsonText::nowhere;
}

QString JsonReader::pathTo(JsonText::Place place) const
{
    return text().path(m_document->root, place);
}

// Spelled only where there is an error, and so there is no need to keep it at hand.
QString JsonReader::pathTo(QLatin1StringView key) const
{
    return m_place == JsonText::nowhere ? QString(key) : pathTo(m_place) + u'.' + key;
}

void JsonReader::note(const QString &path, const QString &expectation)
{
    if (m_document->problem.isEmpty())
        m_document->problem = u"%1: expected %2"_s.arg(path, expectation);
}
