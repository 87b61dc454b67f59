// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"

#include <QFile>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QString fileText(const QString &name)
{
    QFile file(Guide::folder() + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Guide Guide::read()
{
    const QString locale = QLocale().name();
    for (const QString &language : {locale, locale.section(u'_', 0, 0)}) {
        const QString text = fileText(u"guide.%1.md"_s.arg(language));
        if (text.isEmpty())
            continue;
        Guide guide = parsed(text);
        guide.isTranslated = true;
        return guide;
    }
    return parsed(fileText(u"guide.md"_s));
}

Guide Guide::parsed(const QString &text)
{
    static const QRegularExpression anchor(u"^<a id=\"([^\"]+)\"></a>$"_s);
    static const QRegularExpression heading(u"^#+ (.+)$"_s);
    Guide guide;
    QString given;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = anchor.match(line); match.hasMatch()) {
            given = match.captured(1);
            continue;
        }
        if (const auto match = heading.match(line); match.hasMatch()) {
            guide.anchors.append(given.isEmpty() ? slug(match.captured(1)) : given);
            given.clear();
        }
        guide.markdown += line + u'\n';
    }
    return guide;
}

QString Guide::folder()
{
    return u":/guide/"_s;
}

QString Guide::slug(const QString &heading)
{
    static const QRegularExpression dropped(u"[^\\w\\- ]"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString slug = heading.toLower();
    return slug.remove(dropped).replace(u' ', u'-');
}

QString Guide::chapterOf(const QString &pageId)
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
