// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using Kind = JsonText::Kind;

namespace {

// Whether no number is beyond what a double holds: Qt refuses the whole document for one.
bool isWithin(const JsonText &text)
{
    for (JsonText::Place at = JsonText::root; at != text.end(JsonText::root); ++at) {
        if (text.kind(at) == Kind::Number && !text.number(at))
            return false;
    }
    return true;
}

// Qt leaves out a mark of byte order at the beginning of a string, though not of every one.
QString withoutMark(QString string)
{
    return string.remove(QChar(QChar::ByteOrderMark));
}

void compare(const JsonText &text, JsonText::Place place, const QJsonValue &value);

void compareObjects(const JsonText &text, JsonText::Place place, const QJsonObject &object)
{
    QMap<QString, JsonText::Place> members;
    for (auto key = JsonText::first(place); key != text.end(place); key = text.after(key + 1))
        members.insert(text.string(key), key + 1);
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (member.key().contains(QChar(QChar::ByteOrderMark)))
            return;
    }
    demand(members.size() == object.size(), "an object has other members");
    for (auto member = members.begin(); member != members.end(); ++member)
        compare(text, *member, object.value(member.key()));
}

void compareArrays(const JsonText &text, JsonText::Place place, const QJsonArray &array)
{
    demand(text.count(place) == array.size(), "an array has another length");
    qsizetype index = 0;
    for (auto at = JsonText::first(place); at != text.end(place); at = text.after(at))
        compare(text, at, array.at(index++));
}

void compare(const JsonText &text, JsonText::Place place, const QJsonValue &value)
{
    switch (text.kind(place)) {
    case Kind::Null:
        demand(value.isNull(), "null is something else");
        return;
    case Kind::False:
    case Kind::True:
        demand(value.isBool() && value.toBool() == (text.kind(place) == Kind::True), "a truth is another");
        return;
    case Kind::Number:
        demand(value.isDouble() && value.toDouble() == text.number(place), "a number is another");
        return;
    case Kind::String:
        demand(value.isString() && withoutMark(value.toString()) == withoutMark(text.string(place)),
               "a string is another");
        return;
    case Kind::Array:
        demand(value.isArray(), "an array is none");
        compareArrays(text, place, value.toArray());
        return;
    case Kind::Object:
        demand(value.isObject(), "an object is none");
        compareObjects(text, place, value.toObject());
        return;
    }
}

} // namespace

// Whatever is taken is also taken by Qt's reader, and says the same there.
void tryInput(const QByteArray &input)
{
    const Result<JsonText> text = JsonText::parse(input);
    if (!text) {
        demand(text.error().kind == ApiError::Kind::BadResponse && !text.error().message.isEmpty(),
               "JSON was refused without a reason");
        return;
    }
    if (!isWithin(*text))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(input);
    demand(!document.isNull(), "what was taken is no JSON");
    compare(*text, JsonText::root,
            document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()));
}
