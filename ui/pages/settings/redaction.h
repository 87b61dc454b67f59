// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

/// Takes out of a text what tells who somebody is. Tokens go whatever is asked for.
class Redaction final
{
public:
    /// Every occurrence of text as a word, whatever its case, becomes "‹what›"; an empty text is none.
    void hide(const QString &text, const QString &what);

    /// What hide() was told, any e-mail address, and the name of the person in any path of a home folder.
    QString applied(const QString &text) const;

    /// Only what is or looks like a token.
    static QString withoutTokens(QString text);

private:
    struct Rule
    {
        QString text;
        QString what;
    };

    QString withoutHidden(const QString &text) const;

    QList<Rule> m_rules;      ///< The longest text first.
    QRegularExpression m_any; ///< Any of these texts.
};
