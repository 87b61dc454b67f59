// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "scopes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

qsizetype codePoints(const QString &text)
{
    qsizetype count = 0;
    for (const QChar character : text)
        count += character.isLowSurrogate() ? 0 : 1;
    return count;
}

bool isSpace(char byte)
{
    return byte == '\t' || byte == '\n' || byte == '\r';
}

bool matches(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

/// A check of strings alone: the wrong type is reported here, the rest by `inner`, which returns a message or
/// "".
Check ofText(const std::function<QString(const QString &)> &inner)
{
    return [inner](const QJsonValue &value, const QString &path, QList<FieldError> &errors) {
        if (!value.isString()) {
            errors.append({path, u"must be a string"_s});
            return;
        }
        const QString message = inner(value.toString());
        if (!message.isEmpty())
            errors.append({path, message});
    };
}

QString lengthMessage(const QString &text, qsizetype minimum, qsizetype maximum)
{
    const qsizetype length = codePoints(text);
    if (length < minimum)
        return minimum == 1 ? u"must not be empty"_s : u"must have at least %1 characters"_s.arg(minimum);
    if (length > maximum)
        return u"must have at most %1 characters"_s.arg(maximum);
    return {};
}

Check matching(const QString &pattern, const QString &message, qsizetype maximum)
{
    return ofText([expression = QRegularExpression(pattern), message, maximum](const QString &text) {
        const QString tooLong = lengthMessage(text, 0, maximum);
        if (!tooLong.isEmpty())
            return tooLong;
        return matches(expression, text) ? QString() : message;
    });
}

} // namespace

Schema::Schema(QList<Field> fields, Unknown unknown) : m_fields(std::move(fields)), m_unknown(unknown) {}

void Schema::check(const QJsonObject &object, const QString &path, QList<FieldError> &errors) const
{
    const QString prefix = path.isEmpty() ? QString() : path + u'.';
    QSet<QString> known;
    for (const Field &field : m_fields) {
        known.insert(field.name);
        const auto found = object.constFind(field.name);
        if (found != object.constEnd())
            field.check(*found, prefix + field.name, errors);
        else if (field.required)
            errors.append({prefix + field.name, u"is required"_s});
    }
    if (m_unknown == Unknown::Ignored)
        return;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!known.contains(it.key()))
            errors.append({prefix + it.key(), u"is not a known field"_s});
    }
}

QJsonObject Schema::read(const QByteArray &body, QList<FieldError> &errors) const
{
    // Qt's parser lets bare control characters through, which JSON forbids.
    if (std::ranges::any_of(body, [](char byte) { return quint8(byte) < 0x20 && !isSpace(byte); })) {
        errors.append({QString(), u"The body is not JSON: it holds a control character"_s});
        return {};
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(body, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        errors.append({QString(), u"The body is not JSON: %1"_s.arg(parseError.errorString())});
        return {};
    }
    if (!document.isObject()) {
        errors.append({QString(), u"The body must be a JSON object"_s});
        return {};
    }
    check(document.object(), QString(), errors);
    return document.object();
}

namespace check {

Check text(qsizetype minimum, qsizetype maximum)
{
    return ofText(
        [minimum, maximum](const QString &value) { return lengthMessage(value, minimum, maximum); });
}

Check email()
{
    return matching(
        uR"(\A[^\s@<>()\[\],;:"\\]+@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9][A-Za-z0-9-]*\z)"_s,
        u"must be an e-mail address"_s, 1024);
}

Check newPassword()
{
    return ofText([](const QString &value) {
        static const QList<QRegularExpression> parts{
            QRegularExpression(u"[A-Z]"_s), QRegularExpression(u"[a-z]"_s), QRegularExpression(u"[0-9]"_s),
            QRegularExpression(u"[^A-Za-z0-9]"_s)};
        // The API's pattern has a "." for each character, which no line break matches.
        static const QRegularExpression lineBreak(uR"([\n\r\x{2028}\x{2029}])"_s);
        const QString length = lengthMessage(value, 12, 2048);
        if (!length.isEmpty())
            return length;
        if (matches(lineBreak, value))
            return u"must not hold a line break"_s;
        for (const QRegularExpression &part : parts) {
            if (!matches(part, value))
                return u"must hold an upper-case letter, a lower-case letter, a digit and a symbol"_s;
        }
        return QString();
    });
}

Check password()
{
    return text(8, 2048);
}

Check objectId()
{
    return matching(uR"(\A[A-Fa-f0-9]{24}\z)"_s, u"must be an id of 24 hexadecimal digits"_s, 24);
}

Check objectIdOr(const QString &word)
{
    return [word](const QJsonValue &value, const QString &path, QList<FieldError> &errors) {
        if (value != word)
            objectId()(value, path, errors);
    };
}

Check dateTime()
{
    return ofText([](const QString &value) {
        return parseDateTime(value) ? QString() : u"must be a date and time with its offset (RFC 3339)"_s;
    });
}

Check boolean()
{
    return [](const QJsonValue &value, const QString &path, QList<FieldError> &errors) {
        if (!value.isBool())
            errors.append({path, u"must be true or false"_s});
    };
}

Check integer(double minimum, double maximum)
{
    return [minimum, maximum](const QJsonValue &value, const QString &path, QList<FieldError> &errors) {
        const double number = value.toDouble();
        if (!value.isDouble() || std::trunc(number) != number)
            errors.append({path, u"must be a whole number"_s});
        else if (number < minimum)
            errors.append({path, u"must be %1 or more"_s.arg(minimum)});
        else if (number > maximum)
            errors.append({path, u"must be %1 or less"_s.arg(maximum)});
    };
}

Check oneOf(const QStringList &values)
{
    return ofText([values](const QString &value) {
        return values.contains(value) ? QString() : u"must be one of %1"_s.arg(values.join(u", "_s));
    });
}

Check scope()
{
    return ofText([known = knownScopes()](const QString &value) {
        return known.contains(value) ? QString() : u"is not a known scope"_s;
    });
}

Check list(const Check &item, qsizetype maximum, Repeats repeats)
{
    return [item, maximum, repeats](const QJsonValue &value, const QString &path, QList<FieldError> &errors) {
        if (!value.isArray()) {
            errors.append({path, u"must be a list"_s});
            return;
        }
        const QJsonArray items = value.toArray();
        if (items.size() > maximum) {
            errors.append({path, u"must have at most %1 entries"_s.arg(maximum)});
            return;
        }
        QSet<QString> seen;
        for (qsizetype i = 0; i < items.size(); ++i) {
            item(items.at(i), u"%1[%2]"_s.arg(path).arg(i), errors);
            const QString text = items.at(i).toString();
            if (repeats == Repeats::Refused && seen.contains(text))
                errors.append({path, u"must not hold the same entry twice"_s});
            seen.insert(text);
        }
    };
}

Check object(const Schema &schema)
{
    return [schema](const QJsonValue &value, const QString &path, QList<FieldError> &errors) {
        if (value.isObject())
            schema.check(value.toObject(), path, errors);
        else
            errors.append({path, u"must be an object"_s});
    };
}

Check headerValue()
{
    return matching(uR"(\A[\x20-\x7e]*\z)"_s, u"must be one line of printable ASCII"_s, 4096);
}

Check headers()
{
    return [](const QJsonValue &value, const QString &path, QList<FieldError> &errors) {
        static const QRegularExpression nameForm(uR"(\A[A-Za-z0-9-]{1,100}\z)"_s);
        if (!value.isObject()) {
            errors.append({path, u"must be an object"_s});
            return;
        }
        const QJsonObject map = value.toObject();
        for (auto it = map.constBegin(); it != map.constEnd(); ++it) {
            const QString name = path + u'.' + it.key();
            if (!matches(nameForm, it.key()))
                errors.append({name, u"is not the name of a header"_s});
            headerValue()(*it, name, errors);
        }
    };
}

} // namespace check

std::optional<qint64> parseDateTime(const QString &text)
{
    static const QRegularExpression form(
        uR"(\A[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,9})?([Zz]|[+-][0-9]{2}:[0-9]{2})\z)"_s);
    if (!matches(form, text))
        return std::nullopt;
    const QDateTime parsed = QDateTime::fromString(text.toUpper(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return std::nullopt;
    return parsed.toMSecsSinceEpoch();
}

QString formatDateTime(qint64 msSinceEpoch)
{
    // Long series are made of these, and QDateTime takes its time.
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(msSinceEpoch)};
    const sys_days midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const hh_mm_ss time(moment - midnight);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count()));
    return QString::fromLatin1(text.data());
}

} // namespace sandbox
