// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionstage.h"

#include "testtoken.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Account stageAccount(Account::SignIn signIn)
{
    return {.server = QUrl(u"https://api.example.com"_s),
            .userId = u"1"_s,
            .email = u"zoe@conta.example"_s,
            .signIn = signIn};
}

Token stageToken(const Clock &clock, double used, const QStringList &scopes, const QString &id)
{
    const QDateTime issued = clock.now().addSecs(-qint64(used * 86400));
    return Token::fromServer(Secret(QByteArrayView(
        testToken({.scopes = scopes, .issuedAt = issued, .expiresAt = issued.addDays(1), .id = id}))));
}

QJsonObject authedUser(const Token &token)
{
    return {{u"userId"_s, u"1"_s}, {u"token"_s, token.secret().revealText()}};
}

SessionStage::SessionStage(double used, const QStringList &scopes, Account::SignIn signIn)
    : session(stageAccount(signIn), stageToken(clock, used, scopes), transport, store, clock)
{
}

void SessionStage::refuse(int request)
{
    transport.answer(request, 401, {{u"type"_s, u"Unauthorized"_s}});
}

void SessionStage::answerAll()
{
    store.answerAll();
    QCoreApplication::sendPostedEvents();
}
