// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitnames.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LimitNames)
};

} // namespace

QString limitName(const QString &apiName)
{
    const QMap<QString, QString> names{
        {u"apitoken"_s, Words::tr("API tokens")},
        {u"application"_s, Words::tr("Applications")},
        {u"applicationcertificate"_s, Words::tr("Application certificates")},
        {u"applicationcertificateauthority"_s, Words::tr("Certificate authorities")},
        {u"applicationkey"_s, Words::tr("Application keys")},
        {u"credential"_s, Words::tr("Credentials")},
        {u"dashboard"_s, Words::tr("Dashboards")},
        {u"datatable"_s, Words::tr("Data tables")},
        {u"device"_s, Words::tr("Devices")},
        {u"devicerecipe"_s, Words::tr("Device recipes")},
        {u"experiencedomain"_s, Words::tr("Experience domains")},
        {u"experienceendpoint"_s, Words::tr("Experience endpoints")},
        {u"experiencegroup"_s, Words::tr("Experience groups")},
        {u"experienceslug"_s, Words::tr("Experience slugs")},
        {u"experienceuser"_s, Words::tr("Experience users")},
        {u"experienceversion"_s, Words::tr("Experience versions")},
        {u"experienceview"_s, Words::tr("Experience views")},
        {u"file"_s, Words::tr("Files")},
        {u"flow"_s, Words::tr("Workflows")},
        {u"integration"_s, Words::tr("Integrations")},
        {u"notebook"_s, Words::tr("Notebooks")},
        {u"privatefile"_s, Words::tr("Private files")},
        {u"resourcejob"_s, Words::tr("Resource jobs")},
        {u"storage"_s, Words::tr("Storage")},
        {u"webhook"_s, Words::tr("Webhooks")},
    };
    return names.value(apiName, apiName);
}
