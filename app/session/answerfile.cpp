// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerfile.h"

#include "jsonreader.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

struct Head
{
    qint64 version = 0;
    QString accountId;
    QString question;
    QDateTime time;
    QString digest;
};

Head readHead(JsonReader &reader)
{
    return {.version = reader.integer("version"_L1),
            .accountId = reader.string("account"_L1),
            .question = reader.string("question"_L1),
            .time = reader.dateTime("time"_L1),
            .digest = reader.string("sha256"_L1)};
}

QString digestOf(const QByteArray &body)
{
    return QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
}

} // namespace

QByteArray AnswerFile::toBytes(const Place &place, const KeptAnswer &answer)
{
    const QJsonObject head{{u"version"_s, version},
                           {u"account"_s, place.accountId},
                           {u"question"_s, place.question},
                           {u"time"_s, answer.time.toUTC().toString(Qt::ISODateWithMs)},
                           {u"sha256"_s, digestOf(answer.body)}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + answer.body;
}

std::optional<KeptAnswer> AnswerFile::fromBytes(const QByteArray &bytes, const Place &place)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return {};
    const Result<Head> head = JsonReader::decode(bytes.first(end), &readHead);
    if (!head || head->version != version || head->accountId != place.accountId ||
        head->question != place.question)
        return {};
    KeptAnswer answer{.body = bytes.sliced(end + 1), .time = head->time};
    if (digestOf(answer.body) != head->digest)
        return {};
    return answer;
}
