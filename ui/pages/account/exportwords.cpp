// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportwords.h"

#include "sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;
using Kind = ExportPart::Kind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

QString kindWords(Kind kind)
{
    switch (kind) {
    case Kind::Profile:
        return Words::tr("profile, summary and limits");
    case Kind::Invites:
        return Words::tr("invites");
    case Kind::Applications:
        return Words::tr("applications");
    case Kind::RecentApplications:
        return Words::tr("recent applications");
    case Kind::RecentDashboards:
        return Words::tr("recent dashboards");
    case Kind::RecentOrganizations:
        return Words::tr("recent organizations");
    case Kind::RecentDevices:
        return Words::tr("recent devices");
    case Kind::RecentFlows:
        return Words::tr("recent workflows");
    case Kind::PayloadsByType:
        return Words::tr("payloads by type");
    case Kind::PayloadsByDay:
        return Words::tr("payloads by day");
    case Kind::DevicesByDay:
        return Words::tr("devices by day");
    case Kind::NotebookMinutesByDay:
        break;
    }
    return Words::tr("notebook minutes by day");
}

} // namespace

QString partWords(const ExportPart &part)
{
    const QString parent = part.parentName.isEmpty() ? part.parentId : part.parentName;
    if (part.kind == Kind::RecentDevices && !parent.isEmpty())
        return Words::tr("recent devices of %1").arg(parent);
    if (part.kind == Kind::RecentFlows && !parent.isEmpty())
        return Words::tr("recent workflows of %1").arg(parent);
    return kindWords(part.kind);
}

QString partWords(const QList<ExportedPart> &parts)
{
    QStringList words;
    for (const ExportedPart &exported : parts)
        words.append(kindWords(exported.part.kind));
    words.removeDuplicates();
    return Sentences::listed(words);
}

QString exportFileName(const QString &email, const QDate &day)
{
    // What some file system does not take in a name.
    static const QRegularExpression forbidden(u"[^\\w.@+-]"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longestName = 100;
    const QString name = QString(email).replace(forbidden, u"_"_s).left(longestName);
    return u"conta-%1-%2.json"_s.arg(name.isEmpty() ? u"account"_s : name, day.toString(Qt::ISODate));
}
