// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QStringList>

#include <optional>

/// A JSON text, checked and laid out once: what stands where. No string, number or table is made of it before
/// it is asked for, so that a long answer costs little more than one look at its bytes. Strict, as RFC 8259
/// has it; of members with the same key the last counts.
class JsonText final
{
public:
    enum class Kind : quint8 { Null, False, True, Number, String, Array, Object };

    /// Names a value of the text; those of an array or object come after it, a member's key before the
    /// member.
    using Place = qsizetype;
    static constexpr Place root = 0;
    static constexpr Place nowhere = -1;

    /// The root is an object or an array. Errors: Kind::BadResponse, with the byte in message.
    static Result<JsonText> parse(const QByteArray &json);

    Kind kind(Place place) const { return m_items.at(place).kind; }

    /// The places in an array or object are walked from first() to end(), each time to after() the last; in
    /// an object they are keys, and the value of each stands at key + 1.
    static Place first(Place container) { return container + 1; }
    Place end(Place container) const { return m_items.at(container).next; }
    Place after(Place place) const { return m_items.at(place).next; }

    /// How many an array has.
    qsizetype count(Place array) const;

    /// The value of the last member with this key, ASCII or UTF-8; nowhere if there is none.
    Place member(Place object, QLatin1StringView key) const;

    /// Every string that stands under this key, in the object and in all that is below it.
    QStringList stringsBelow(Place object, QLatin1StringView key) const;

    QString string(Place place) const; ///< Of a string or a key.
    /// Of a string as it is written: without the quotes, escapes and all.
    QByteArrayView writtenString(Place place) const;
    /// Nothing where it is none, or is beyond what a double holds.
    std::optional<double> number(Place place) const;
    /// For what wants to look at it as a whole.
    QJsonValue value(Place place) const;

    /// As "$.counts[3].date", where ancestor is "$".
    QString path(Place ancestor, Place place) const;

private:
    class Parser;

    struct Item
    {
        quint32 begin = 0; ///< Bytes of the text, from and to; quotes and brackets included.
        quint32 end = 0;
        quint32 next = 0; ///< The place after it and all that is in it.
        Kind kind = Kind::Null;
        bool hasEscapes = false;
    };

    QByteArrayView written(const Item &item) const;
    bool isKey(Place place, QLatin1StringView key) const;

    QByteArray m_json;
    QList<Item> m_items;
};
