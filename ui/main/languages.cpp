// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "pseudotranslator.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// Dates and numbers as the system has them, where the language is the system's: an Austrian who chooses
// German keeps the Austrian ones.
QLocale formatsFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale chosen(code);
    const bool sameCountry = !code.contains(u'_') || chosen.territory() == system.territory();
    return code.isEmpty() || (chosen.language() == system.language() && sameCountry) ? system : chosen;
}

} // namespace

Languages::Languages(QCoreApplication &application, const QString &code) : m_application(application)
{
    use(code);
}

Languages::~Languages()
{
    clear();
}

void Languages::use(const QString &code)
{
    clear();
    // English first: it holds the plural forms, which any other catalogue then goes before.
    load(QLocale(QLocale::English), u"conta"_s, u":/i18n"_s);
    Qt::LayoutDirection direction = Qt::LeftToRight;
    if (code == "pseudo"_L1) {
        QLocale::setDefault(QLocale(QLocale::English));
        install(std::make_unique<PseudoTranslator>(*m_translators.front()));
    } else {
        const QLocale texts = code.isEmpty() ? QLocale::system() : QLocale(code);
        QLocale::setDefault(formatsFor(code));
        if (texts.language() != QLocale::English && texts.language() != QLocale::C) {
            load(texts, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            // English texts run from left to right, whatever was asked for.
            if (load(texts, u"conta"_s, u":/i18n"_s))
                direction = texts.textDirection();
        }
    }
    if (qobject_cast<QGuiApplication *>(&m_application))
        QGuiApplication::setLayoutDirection(direction);
}

void Languages::clear()
{
    for (const auto &translator : m_translators)
        m_application.removeTranslator(translator.get());
    m_translators.clear();
}

bool Languages::load(const QLocale &locale, const QString &catalogue, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, catalogue, u"_"_s, folder) || translator->isEmpty())
        return false;
    install(std::move(translator));
    return true;
}

void Languages::install(std::unique_ptr<QTranslator> translator)
{
    m_application.installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}
