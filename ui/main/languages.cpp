// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Languages::Languages(QCoreApplication &application, const QString &code) : m_application(application)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    if (!code.isEmpty())
        QLocale::setDefault(locale);
    // English first: it holds the plural forms, which any other catalogue then goes before.
    install(QLocale(QLocale::English), u"conta"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(locale, u"conta"_s, u":/i18n"_s);
    }
}

Languages::~Languages()
{
    for (const auto &translator : m_translators)
        m_application.removeTranslator(translator.get());
}

void Languages::install(const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, u"_"_s, folder))
        return;
    m_application.installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}
