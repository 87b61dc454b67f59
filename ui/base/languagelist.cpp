// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagelist.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasTexts(const QString &code)
{
    QTranslator catalogue;
    return catalogue.load(u":/i18n/conta_%1.qm"_s.arg(code)) && !catalogue.isEmpty();
}

QStringList translatedLanguages()
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"conta_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.section(u'.', 0, 0).section(u'_', 1);
        if (code != "en"_L1 && hasTexts(code))
            codes.append(code);
    }
    return codes;
}

} // namespace

QStringList offeredLanguages()
{
    // They are a part of the program, and to look into each takes milliseconds.
    static const QStringList translated = translatedLanguages();
    QStringList codes = translated;
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageName(a), languageName(b)) < 0;
    });
    codes.prepend(u"en"_s);
    return codes;
}

QString languageName(const QString &code)
{
    // Qt has the name of a variety for these, or leaves out the country that matters.
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "es"_L1)
        return u"Español"_s;
    if (code == "pt_BR"_L1)
        return u"Português (Brasil)"_s;
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (!name.isEmpty())
        name.replace(0, 1, locale.toUpper(name.left(1)));
    return name;
}
