// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

class QCoreApplication;

/// The program's texts in the language asked for, Qt's own included; English where there is no translation.
class Languages final
{
public:
    /// code like "pt_BR", or empty for the system's languages. Sets the default locale too.
    Languages(QCoreApplication &application, const QString &code);
    ~Languages();

private:
    void install(const QLocale &locale, const QString &catalogue, const QString &folder);

    QCoreApplication &m_application;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
