// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

void Redaction::hide(const QString &text, const QString &what)
{
    if (text.isEmpty())
        return;
    m_rules.append({text, u'‹' + what + u'›'});
    std::ranges::sort(m_rules, std::ranges::greater(), [](const Rule &rule) { return rule.text.size(); });
}

QString Redaction::applied(const QString &text) const
{
    static const QRegularExpression email(uR"([^\s"'<>()=,;:/?&]+(?:@|%40)[^\s"'<>()=,;:/?&]+)"_s);
    static const QRegularExpression home(uR"(([/\\](?:home|Users)[/\\])[^/\\]+)"_s);
    QString redacted = withoutTokens(text);
    for (const Rule &rule : m_rules)
        redacted.replace(rule.text, rule.what, Qt::CaseInsensitive);
    redacted.replace(email, u"‹e-mail›"_s);
    const QString homeFolder = QDir::toNativeSeparators(QDir::homePath());
    if (homeFolder.size() > 1)
        redacted.replace(homeFolder, u"~"_s);
    return redacted.replace(home, uR"(\1‹name›)"_s);
}

QString Redaction::withoutTokens(QString text)
{
    // Three parts of base64url, the first two of JSON; and whatever follows the word for one.
    static const QRegularExpression token(uR"(eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?)"_s);
    static const QRegularExpression bearer(uR"(\bBearer\s+\S+)"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(token, u"‹token›"_s).replace(bearer, u"‹token›"_s);
}
