// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsontext.h"
#include "result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

/// Reads one JSON object into a struct, strict on types: the first mismatch is kept with its path
/// ("$.counts[3].date: expected a date-time") and every later read answers an empty value.
/// Unknown keys are ignored; for the opt… readers null counts as absent. It lives no longer than the call of
/// read() that it is handed to.
class JsonReader final
{
public:
    /// Parses bytes and hands the root object to read(JsonReader &) -> T.
    /// Errors: Kind::BadResponse, with the path or the parser's words in message.
    template <typename Read>
    static auto decode(const QByteArray &json, Read read) -> Result<std::invoke_result_t<Read, JsonReader &>>
    {
        Result<JsonText> text = JsonText::parse(json);
        if (!text)
            return std::move(text).error();
        return decodeAt({.text = *std::move(text)}, read);
    }

    /// As decode(), from a value already parsed.
    template <typename Read>
    static auto decodeValue(const QJsonValue &root, Read read)
        -> Result<std::invoke_result_t<Read, JsonReader &>>
    {
        return decodeAt(documentOf(root), read);
    }

    /// As decode(), for a document that is an array of objects: read(JsonReader &) -> T for each.
    template <typename Read>
    static auto decodeList(const QByteArray &json, Read read)
        -> Result<QList<std::invoke_result_t<Read, JsonReader &>>>
    {
        Result<JsonText> text = JsonText::parse(json);
        if (!text)
            return std::move(text).error();
        Document document{.text = *std::move(text)};
        JsonReader reader(document, JsonText::nowhere);
        auto values = reader.listAt(reader.arrayAt(document.root), read);
        if (reader.failed())
            return reader.error();
        return values;
    }

    /// The document as Qt has it, for what wants to look at it as a whole.
    static Result<QJsonValue> parse(const QByteArray &json);

    bool has(QLatin1StringView key) const; ///< Present and not null.
    /// The value as Qt has it, undefined where there is none; nothing is a mismatch.
    QJsonValue raw(QLatin1StringView key) const;
    /// Every text that stands under this key, in here and in all that is below.
    QStringList stringsBelow(QLatin1StringView key) const;

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
        return listAt(arrayAt(memberAt(key), key), read);
    }

    /// Reads an array of strings.
    QStringList strings(QLatin1StringView key);

    /// Every number of this object by its name. Objects and arrays in it are left alone, and so are the
    /// API's own notes ("_type"); anything else that is no whole number is a mismatch.
    QMap<QString, qint64> integers();
    /// Every number of this object by its name; anything else in it is a mismatch.
    QMap<QString, double> numbers();
    /// Every object of this one by its name; whatever else is in it is left alone.
    QMap<QString, JsonReader> objects() const;

    bool failed() const { return !m_document->problem.isEmpty(); }
    ApiError error() const; ///< Kind::BadResponse, or what fail() was told.
    /// Notes a mismatch that only the caller can see, e.g. a number out of its range.
    void fail(QLatin1StringView key, const QString &expectation);

private:
    /// What all readers of one text share.
    struct Document
    {
        JsonText text;
        JsonText::Place root = JsonText::root;
        QString problem = {}; ///< The first mismatch in words.
    };

    /// place is that of an object, or nowhere, whose reads find nothing.
    JsonReader(Document &document, JsonText::Place place) : m_document(&document), m_place(place) {}

    static Document documentOf(const QJsonValue &root);
    /// Of what should be an object; else the mismatch is noted.
    static JsonReader objectAt(Document &document, JsonText::Place place);

    template <typename Read>
    static auto decodeAt(Document document, Read read) -> Result<std::invoke_result_t<Read, JsonReader &>>
    {
        JsonReader reader = objectAt(document, document.root);
        auto value = read(reader);
        if (reader.failed())
            return reader.error();
        return value;
    }

    template <typename Read>
    auto listAt(JsonText::Place array, Read read) -> QList<std::invoke_result_t<Read, JsonReader &>>
    {
        QList<std::invoke_result_t<Read, JsonReader &>> values;
        if (array == JsonText::nowhere)
            return values;
        const JsonText &text = m_document->text;
        values.reserve(text.count(array));
        for (auto at = JsonText::first(array); at != text.end(array) && !failed(); at = text.after(at)) {
            JsonReader item = objectAt(*m_document, at);
            values.append(read(item));
        }
        return values;
    }

    const JsonText &text() const { return m_document->text; }
    /// nowhere where the key is missing; null counts as there.
    JsonText::Place memberAt(QLatin1StringView key) const;
    /// The place if it is an array's, else nowhere, and the mismatch is noted.
    JsonText::Place arrayAt(JsonText::Place place, QLatin1StringView key = {});
    QString pathTo(QLatin1StringView key) const;
    QString pathTo(JsonText::Place place) const;
    void note(const QString &path, const QString &expectation);
    /// take(QString key, JsonText::Place value)
    template <typename Take>
    void forEachMember(Take take) const;
    /// What convert(JsonText::Place) makes of the value where has(key); a nothing of its is noted.
    template <typename Convert>
    auto optional(QLatin1StringView key, QLatin1StringView expectation, Convert convert)
        -> std::invoke_result_t<Convert, JsonText::Place>;

    Document *m_document;
    JsonText::Place m_place;
};
