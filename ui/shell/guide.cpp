// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Guide {

QString text()
{
    QFile file(folder() + u"guide.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString folder()
{
    return u":/guide/"_s;
}

QString slug(const QString &heading)
{
    static const QRegularExpression dropped(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString slug = heading.toLower();
    return slug.remove(dropped).replace(u' ', u'-');
}

QString chapterOf(const QString &pageId)
{
    static const QMap<QString, QString> chapters{
        {u"overview"_s, u"the-overview"_s},
        {u"profile"_s, u"your-profile"_s},
        {u"security"_s, u"password-and-sign-ins"_s},
        {u"invites"_s, u"invites"_s},
        {u"recent"_s, u"recent-items"_s},
        {u"usage"_s, u"reading-the-usage-charts"_s},
        {u"transfer"_s, u"transferring-what-you-own"_s},
        {u"account"_s, u"exporting-your-data"_s},
        {u"settings"_s, u"settings"_s},
        {u"accounts"_s, u"several-accounts"_s},
    };
    return chapters.value(pageId, u"signing-in"_s);
}

} // namespace Guide
