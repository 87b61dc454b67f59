// SPDX-License-Identifier: GPL-3.0-or-later
#include "damagedjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Change = std::function<QJsonValue(const QJsonValue &)>;

// Changes every value that is neither an object nor an array.
QJsonValue changed(const QJsonValue &value, const Change &change)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            item.value() = changed(item.value(), change);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = changed(array.at(i), change);
        return array;
    }
    return change(value);
}

QByteArray rewritten(const QByteArray &json, const Change &change)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QJsonValue result = changed(root, change);
    return (result.isArray() ? QJsonDocument(result.toArray()) : QJsonDocument(result.toObject()))
        .toJson(QJsonDocument::Compact);
}

// CRC-32 as gzip has it (RFC 1952).
quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < values.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? (value >> 1) ^ 0xedb88320U : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = ~0U;
    for (const char byte : bytes)
        crc = table[(crc ^ uchar(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    const quint32 bytes = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&bytes), sizeof bytes);
}

} // namespace

QByteArray withWrongTypes(const QByteArray &json)
{
    return rewritten(json, [](const QJsonValue &value) {
        return value.isString() ? QJsonValue(7) : QJsonValue(u"seven"_s);
    });
}

QByteArray withHugeNumbers(const QByteArray &json)
{
    return rewritten(json,
                     [](const QJsonValue &value) { return value.isDouble() ? QJsonValue(1e300) : value; });
}

QByteArray withImpossibleDates(const QByteArray &json)
{
    return rewritten(json, [](const QJsonValue &value) {
        const bool isDate = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
        return isDate ? QJsonValue(u"2026-13-45T99:99:99.000Z"_s) : value;
    });
}

QByteArray withDuplicateKeys(const QByteArray &json)
{
    const qsizetype begin = json.indexOf('{');
    const qsizetype end = json.lastIndexOf('}');
    const QByteArray keys = json.mid(begin + 1, end - begin - 1);
    return json.left(end) + ',' + keys + json.mid(end);
}

QByteArray withExtraKey(const QByteArray &json, const QByteArray &value)
{
    const qsizetype begin = json.indexOf('{') + 1;
    return json.left(begin) + "\"extra\":" + value + ',' + json.mid(begin);
}

QByteArray gzipped(const QByteArray &bytes)
{
    // qCompress() puts a length before a zlib stream: two bytes of head, deflate, four bytes of checksum.
    const QByteArray deflated = qCompress(bytes).mid(4 + 2).chopped(4);
    const QByteArray head = QByteArray::fromHex("1f8b0800000000000003");
    return head + deflated + littleEndian(crc32(bytes)) + littleEndian(quint32(bytes.size()));
}
