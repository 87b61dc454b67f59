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
    QStringList patterns;
    for (const Rule &rule : std::as_const(m_rules))
        patterns.append(QRegularExpression::escape(rule.text));
    m_any = QRegularExpression(u"(?<!\\w)(?:%1)(?!\\w)"_s.arg(patterns.join(u'|')),
                               QRegularExpression::CaseInsensitiveOption |
                                   QRegularExpression::UseUnicodePropertiesOption);
}

QString Redaction::applied(const QString &text) const
{
    static const QRegularExpression email(uR"([^\s"'<>()=,;:/?&]+(?:@|%40)[^\s"'<>()=,;:/?&]+)"_s);
    static const QRegularExpression home(uR"(([/\\](?:home|Users)[/\\])[^/\\]+)"_s);
    QString redacted = withoutTokens(text);
    redacted = withoutHidden(redacted);
    redacted.replace(email, u"‹e-mail›"_s);
    const QString homeFolder = QDir::toNativeSeparators(QDir::homePath());
    if (homeFolder.size() > 1)
        redacted.replace(homeFolder, u"~"_s);
    return redacted.replace(home, uR"(\1‹name›)"_s);
}

// In one go: what stands in the place of one text is no place to look for the next.
QString Redaction::withoutHidden(const QString &text) const
{
    if (m_rules.isEmpty())
        return text;
    QString result;
    qsizetype done = 0;
    for (auto matches = m_any.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const auto rule = std::ranges::find_if(m_rules, [&match](const Rule &candidate) {
            return candidate.text.compare(match.captured(), Qt::CaseInsensitive) == 0;
        });
        result += text.mid(done, match.capturedStart() - done);
        result += rule != m_rules.end() ? rule->what : u"‹hidden›"_s;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString Redaction::withoutTokens(QString text)
{
    // Three parts of base64url, the first two of JSON; and whatever follows the word for one.
    static const QRegularExpression token(uR"(eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?)"_s);
    static const QRegularExpression bearer(uR"(\bBearer\s+\S+)"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(token, u"‹token›"_s).replace(bearer, u"‹token›"_s);
}
