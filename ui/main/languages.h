// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QCoreApplication;
class QLocale;
class QTranslator;

/// The program's texts in the language asked for, Qt's own included; English where there is no translation.
class Languages final
{
public:
    /// code as use() takes it. An application without windows has no direction of layouts.
    Languages(QCoreApplication &application, const QString &code);
    ~Languages();

    /// Changes over to the language of this code ("pt_BR"), or to the system's for an empty one: texts, the
    /// default locale and the direction of layouts. What shows texts already must be made anew. "pseudo" is
    /// a language for tests, see PseudoTranslator.
    void use(const QString &code);

private:
    void clear();
    bool load(const QLocale &locale, const QString &catalogue, const QString &folder);
    void install(std::unique_ptr<QTranslator> translator);

    QCoreApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< The later ones go before.
};
