// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QStringList>

#include <functional>
#include <limits>
#include <optional>

namespace sandbox {

/// Looks at one value and adds what is wrong with it; `path` is the name to report it under.
using Check = std::function<void(const QJsonValue &value, const QString &path, QList<FieldError> &errors)>;

/// The shape of a JSON object: which fields it may and must have, and what each must be.
class Schema final
{
public:
    enum class Unknown { Refused, Ignored };

    struct Field
    {
        QString name;
        Check check;
        bool required = false;
    };

    explicit Schema(QList<Field> fields, Unknown unknown = Unknown::Refused);

    /// Adds every error of this object, in the order of the fields.
    void check(const QJsonObject &object, const QString &path, QList<FieldError> &errors) const;

    /// Reads a request body. When it is not as this schema wants it, `errors` is not empty.
    QJsonObject read(const QByteArray &body, QList<FieldError> &errors) const;

private:
    QList<Field> m_fields;
    Unknown m_unknown;
};

/// The kinds of value that the API's schemas know. Lengths count Unicode code points.
namespace check {

Check text(qsizetype minimum, qsizetype maximum);
Check email();
/// The rule for a password that is being set: 12 to 2048 characters, upper, lower, digit and symbol.
Check newPassword();
/// The rule for a password that is being given: 8 to 2048 characters.
Check password();
/// 24 hexadecimal digits.
Check objectId();
/// The same, or this one word.
Check objectIdOr(const QString &word);
/// RFC 3339, with its offset.
Check dateTime();
Check boolean();
Check integer(double minimum, double maximum = std::numeric_limits<double>::max());
Check oneOf(const QStringList &values);
Check scope();
enum class Repeats { Allowed, Refused };
Check list(const Check &item, qsizetype maximum, Repeats repeats = Repeats::Allowed);
Check object(const Schema &schema);
/// One line of printable ASCII, as an HTTP header can carry it.
Check headerValue();
/// Header values under header names.
Check headers();

} // namespace check

/// Milliseconds since the epoch of an RFC 3339 date-time with an offset; none for anything else.
std::optional<qint64> parseDateTime(const QString &text);
/// The form in which the API writes a moment: UTC, with milliseconds.
QString formatDateTime(qint64 msSinceEpoch);

} // namespace sandbox
