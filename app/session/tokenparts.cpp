// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenparts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

// A token has no colon in it.
const QByteArray mark = "conta-parts:1:";

// Far more than any token needs; a larger number is damage.
constexpr int mostParts = 1000;

QByteArray checksumOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

} // namespace

Secret TokenHeader::text() const
{
    const QByteArray fields = QByteArrayList{QByteArray(1, generation.toLatin1()), QByteArray::number(count),
                                             QByteArray::number(size), checksum}
                                  .join(':');
    return Secret(QByteArrayView(mark + fields));
}

bool TokenHeader::isOne(const Secret &entry)
{
    return entry.reveal().startsWith("conta-parts:");
}

std::optional<TokenHeader> TokenHeader::parse(const Secret &entry)
{
    const QByteArray text = entry.reveal();
    if (!text.startsWith(mark))
        return {};
    const QList<QByteArray> fields = text.mid(mark.size()).split(':');
    if (fields.size() != 4 || (fields.at(0) != "a" && fields.at(0) != "b"))
        return {};
    bool isCount = false;
    bool isSize = false;
    const TokenHeader header{.generation = QLatin1Char(fields.at(0).front()),
                             .count = fields.at(1).toInt(&isCount),
                             .size = fields.at(2).toLongLong(&isSize),
                             .checksum = fields.at(3)};
    const bool isSane = isCount && isSize && header.count > 0 && header.count <= mostParts &&
                        header.size > 0 && header.checksum.size() == 64;
    return isSane ? std::optional(header) : std::nullopt;
}

TokenParts TokenParts::of(const Secret &token, int partSize, QChar generation)
{
    const QByteArray bytes = token.reveal();
    TokenParts split{
        .header = {.generation = generation, .size = bytes.size(), .checksum = checksumOf(bytes)}};
    for (qsizetype at = 0; at < bytes.size(); at += partSize) {
        const qsizetype length = std::min<qsizetype>(partSize, bytes.size() - at);
        split.parts.append(Secret(QByteArrayView(bytes).sliced(at, length)));
    }
    split.header.count = int(split.parts.size());
    return split;
}

std::optional<Secret> TokenParts::join() const
{
    QByteArray bytes;
    for (const Secret &part : parts)
        bytes += part.reveal();
    if (parts.size() != header.count || bytes.size() != header.size || checksumOf(bytes) != header.checksum)
        return {};
    return Secret(QByteArrayView(bytes));
}

QString tokenPartKey(const QString &accountId, QChar generation, int index)
{
    return u"%1#%2%3"_s.arg(accountId).arg(generation).arg(index);
}
