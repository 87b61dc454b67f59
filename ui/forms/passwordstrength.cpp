// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordstrength.h"

#include <QCoreApplication>
#include <QSet>

#ifdef CONTA_HAS_ZXCVBN
#include <zxcvbn.h>
#endif

#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PasswordStrength)
};

#ifdef CONTA_HAS_ZXCVBN

// In code points. The library's time grows faster than the length.
constexpr qsizetype longestLooked = 100;

// As binary orders of magnitude of guesses.
PasswordStrength::Level levelOf(double bits)
{
    if (bits < 20)
        return PasswordStrength::Level::VeryWeak;
    if (bits < 35)
        return PasswordStrength::Level::Weak;
    if (bits < 50)
        return PasswordStrength::Level::Fair;
    if (bits < 65)
        return PasswordStrength::Level::Strong;
    return PasswordStrength::Level::VeryStrong;
}

#endif

} // namespace

PasswordStrength::PasswordStrength(const QStringList &known)
{
    // Shorter pieces are part of everything.
    constexpr qsizetype shortest = 3;
    QSet<QString> words;
    for (const QString &entry : known) {
        words.insert(entry.trimmed().toLower());
        words.insert(entry.section(u'@', 0, 0).trimmed().toLower());
        for (const QString &part : entry.toLower().split(u' ', Qt::SkipEmptyParts))
            words.insert(part);
    }
    for (const QString &word : std::as_const(words)) {
        if (word.size() >= shortest)
            m_known.append(word.toUtf8());
    }
}

bool PasswordStrength::isAvailable()
{
#ifdef CONTA_HAS_ZXCVBN
    return true;
#else
    return false;
#endif
}

std::optional<PasswordStrength::Level> PasswordStrength::of(const QString &password) const
{
#ifdef CONTA_HAS_ZXCVBN
    if (password.isEmpty())
        return {};
    std::vector<const char *> known;
    for (const QByteArray &word : m_known)
        known.push_back(word.constData());
    known.push_back(nullptr);
    const QList<uint> points = password.toUcs4();
    QByteArray utf8 = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()),
                                        std::min(points.size(), longestLooked))
                          .toUtf8();
    const double bits = ZxcvbnMatch(utf8.constData(), known.data(), nullptr);
    utf8.fill('\0');
    return levelOf(bits);
#else
    Q_UNUSED(password);
    return {};
#endif
}

QString PasswordStrength::words(Level level)
{
    switch (level) {
    case Level::VeryWeak:
        return Words::tr("Very weak – guessed at once");
    case Level::Weak:
        return Words::tr("Weak – guessed quickly");
    case Level::Fair:
        return Words::tr("Fair – holds for a while");
    case Level::Strong:
        return Words::tr("Strong – hard to guess");
    case Level::VeryStrong:
        break;
    }
    return Words::tr("Very strong – out of reach of guessing");
}
