// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// How hard a password is to guess, by libzxcvbn; a build without it says nothing.
class PasswordStrength final
{
public:
    enum class Level { VeryWeak, Weak, Fair, Strong, VeryStrong };

    /// known are the words that somebody who knows the person would try first: names, address, company.
    explicit PasswordStrength(const QStringList &known = {});

    static bool isAvailable();

    /// Nothing for an empty password, or where the build cannot tell. Of a long one only the beginning is
    /// looked at, which is enough to call it very strong and bounds the time.
    std::optional<Level> of(const QString &password) const;

    /// "Weak – guessed quickly"
    static QString words(Level level);

private:
    QList<QByteArray> m_known; ///< UTF-8
};
