// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountexport.h"

#include "version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QString isoUtc(const QDateTime &date)
{
    return date.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject problemJson(const ApiError &error)
{
    QJsonObject problem{{u"kind"_s, kindName(error.kind)}};
    if (error.httpStatus > 0)
        problem.insert("httpStatus"_L1, error.httpStatus);
    if (!error.type.isEmpty())
        problem.insert("type"_L1, error.type);
    if (!error.message.isEmpty())
        problem.insert("message"_L1, error.message);
    return problem;
}

QJsonObject partJson(const ExportedPart &exported)
{
    const ExportPart &part = exported.part;
    QJsonObject json{{u"name"_s, part.name()}};
    if (!part.parentId.isEmpty())
        json.insert("applicationId"_L1, part.parentId);
    if (!part.parentName.isEmpty())
        json.insert("applicationName"_L1, part.parentName);
    if (exported.answer)
        json.insert("answer"_L1, *exported.answer);
    else
        json.insert("problem"_L1, problemJson(exported.answer.error()));
    return json;
}

QJsonValue periodJson(const TimeRange &period)
{
    if (!period.start || !period.end)
        return QJsonValue::Null;
    return QJsonObject{{u"start"_s, isoUtc(*period.start)}, {u"end"_s, isoUtc(*period.end)}};
}

} // namespace

QList<ExportedPart> AccountExport::missing() const
{
    QList<ExportedPart> missing;
    std::copy_if(parts.begin(), parts.end(), std::back_inserter(missing),
                 [](const ExportedPart &exported) { return !exported.answer; });
    return missing;
}

QByteArray AccountExport::toJson() const
{
    QJsonArray list;
    for (const ExportedPart &exported : parts)
        list.append(partJson(exported));
    const QJsonObject document{{u"format"_s, u"conta-account-export"_s},
                               {u"formatVersion"_s, formatVersion},
                               {u"madeBy"_s, u"Conta "_s + contaVersion()},
                               {u"madeAt"_s, isoUtc(madeAt)},
                               {u"server"_s, account.server.host()},
                               {u"accountId"_s, account.userId},
                               {u"usagePeriod"_s, periodJson(period)},
                               {u"isComplete"_s, missing().isEmpty()},
                               {u"parts"_s, list}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}
