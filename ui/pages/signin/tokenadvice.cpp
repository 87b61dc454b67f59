// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenadvice.h"

#include "errortext.h"
#include "passwordfield.h"
#include "signin.h"
#include "widgetproperties.h"

#include <QAccessible>
#include <QLineEdit>

using namespace Qt::StringLiterals;

TokenAdvice::TokenAdvice(PasswordField &field, const SignIn &signIn, ChosenServer server, QWidget *parent)
    : QLabel(parent),
      m_field(field),
      m_signIn(signIn),
      m_server(std::move(server))
{
    setObjectName(u"tokenAdvice"_s);
    setProperty("textStyle", u"fieldHint"_s);
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    hide();
    m_field.setValidator([this](const QString &text) { return complaintAbout(text); });
    connect(m_field.edit(), &QLineEdit::textChanged, this, &TokenAdvice::look);
}

void TokenAdvice::setWanted(bool wanted)
{
    m_isWanted = wanted;
    look();
}

void TokenAdvice::look()
{
    const QString pasted = m_field.text();
    const Result<Token> token = m_signIn.inspect(pasted);
    const QString advice = token ? adviceOn(*token, pasted) : QString();
    const bool isNews = !advice.isEmpty() && advice != text();
    const std::optional<QUrl> server = m_server();
    const bool isWarning = token && server && !token->foreignHost(*server).isEmpty();
    setStyleProperty(this, "textStyle", isWarning ? u"fieldWarning"_s : u"fieldHint"_s);
    setText(advice);
    setVisible(m_isWanted && !advice.isEmpty());
    if (isNews && m_isWanted) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString TokenAdvice::complaintAbout(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return tr("Paste an API token");
    const Result<Token> token = m_signIn.inspect(text);
    return token ? QString()
                 : tokenSignInErrorText(token.error(), m_server().value_or(QUrl()).host()).explanation;
}

QString TokenAdvice::adviceOn(const Token &token, const QString &pasted) const
{
    QStringList advice;
    const std::optional<QUrl> server = m_server();
    const QString foreign = server ? token.foreignHost(*server) : QString();
    if (!foreign.isEmpty()) {
        advice.append(
            tr("This token says that it is for %1, not for %2. Go on only if you know that %2 takes "
               "such tokens; else choose the server %1 above.")
                .arg(foreign, server->host()));
    }
    if (token.isReadOnly())
        advice.append(tr("A read-only token: you can look at everything and change nothing."));
    if (Token::tidied(pasted) != pasted.trimmed())
        advice.append(tr("What does not belong to the token (“Bearer”, quotes, spaces) is left out."));
    return advice.join(u'\n');
}
