// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

#include <memory>

/// Reads one JSON object into a struct, strict on types: the first mismatch is kept with its path
/// ("$.counts[3].date: expected a date-time") and every later read answers an empty value.
/// Unknown keys are ignored; for the opt… readers null counts as absent.
class JsonReader final
{
public:
    explicit JsonReader(const QJsonValue &root);

    /// Parses bytes and hands the root object to read(JsonReader &) -> T.
    /// Errors: Kind::BadResponse, with the path or the parser's words in message.
    template <typename Read>
    static auto decode(const QByteArray &json, Read read) -> Result<std::invoke_result_t<Read, JsonReader &>>
    {
        Result<QJsonValue> root = parse(json);
        if (!root)
            return root.error();
        return decodeValue(*root, read);
    }

    /// As decode(), from a value already parsed.
    template <typename Read>
    static auto decodeValue(const QJsonValue &root, Read read)
        -> Result<std::invoke_result_t<Read, JsonReader &>>
    {
        JsonReader reader(root);
        auto value = read(reader);
        if (reader.failed())
            return reader.error();
        return value;
    }

    /// As decode(), for a document that is an array of objects: read(JsonReader &) -> T for each.
    template <typename Read>
    static auto decodeList(const QByteArray &json, Read read)
        -> Result<QList<std::invoke_result_t<Read, JsonReader &>>>
    {
        Result<QJsonValue> root = parse(json);
        if (!root)
            return root.error();
        // Under a key of its own, an array at the root is read as any other; the path still says "$[3]".
        JsonReader reader(QJsonObject{{QString(), *root}});
        auto values = reader.list(QLatin1StringView(), read);
        if (reader.failed())
            return reader.error();
        return values;
    }

    static Result<QJsonValue> parse(const QByteArray &json);

    bool has(QLatin1StringView key) const; ///< Present and not null.
    QStringList keys() const;
    const QJsonObject &raw() const { return m_object; }

    QString string(QLatin1StringView key);
    bool boolean(QLatin1StringView key);
    qint64 integer(QLatin1StringView key); ///< Whole and within ±2^53, the range JSON numbers keep exactly.
    double number(QLatin1StringView key);
    QDateTime dateTime(QLatin1StringView key); ///< ISO 8601 with a zone; answered in UTC.
    JsonReader object(QLatin1StringView key);

    std::optional<QString> optString(QLatin1StringView key);
    std::optional<bool> optBoolean(QLatin1StringView key);
    std::optional<qint64> optInteger(QLatin1StringView key);
    std::optional<double> optNumber(QLatin1StringView key);
    std::optional<QDateTime> optDateTime(QLatin1StringView key);
    std::optional<JsonReader> optObject(QLatin1StringView key);

    /// Reads an array of objects with read(JsonReader &) -> T.
    template <typename Read>
    auto list(QLatin1StringView key, Read read) -> QList<std::invoke_result_t<Read, JsonReader &>>
    {
        QList<std::invoke_result_t<Read, JsonReader &>> values;
        const QJsonArray array = arrayAt(key);
        const QString path = pathTo(key);
        values.reserve(array.size());
        for (qsizetype i = 0; i < array.size() && !failed(); ++i) {
            JsonReader item(array.at(i), path, int(i), m_problem);
            values.append(read(item));
        }
        return values;
    }

    /// Reads an array of strings.
    QStringList strings(QLatin1StringView key);

    /// Every number of this object by its name. Objects and arrays in it are left alone, and so are the
    /// API's own notes ("_type"); anything else that is no whole number is a mismatch.
    QMap<QString, qint64> integers();

    bool failed() const { return !m_problem->isEmpty(); }
    ApiError error() const; ///< Kind::BadResponse, or what fail() was told.
    /// Notes a mismatch that only the caller can see, e.g. a number out of its range.
    void fail(QLatin1StringView key, const QString &expectation);

private:
    static constexpr int noIndex = -1;

    JsonReader(const QJsonValue &value, QString path, int index, std::shared_ptr<QString> problem);

    QJsonArray arrayAt(QLatin1StringView key);
    QString pathTo(QLatin1StringView key) const;
    void note(const QString &path, const QString &expectation);
    /// What convert(QJsonValue) makes of the value where has(key); a nothing of its is noted.
    template <typename Convert>
    auto optional(QLatin1StringView key, QLatin1StringView expectation, Convert convert)
        -> std::invoke_result_t<Convert, QJsonValue>;

    QJsonObject m_object;
    QString m_path; ///< With m_index behind it in brackets, which a long list need not spell out.
    int m_index = noIndex;
    std::shared_ptr<QString> m_problem; ///< Shared with every reader of the same document.
};
