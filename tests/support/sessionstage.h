// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faketransport.h"
#include "heldtokenstore.h"
#include "manualclock.h"
#include "session.h"

/// The account of a SessionStage.
Account stageAccount(Account::SignIn signIn = Account::SignIn::Password);

/// A token of which this share of a day's life is over.
Token stageToken(const Clock &clock, double used, const QStringList &scopes = {QStringLiteral("all.User")},
                 const QString &id = {});

/// What the server answers with a new token.
QJsonObject authedUser(const Token &token);

/// Everything that a session stands on, and the session.
struct SessionStage
{
    explicit SessionStage(double used = 0.1, const QStringList &scopes = {QStringLiteral("all.User")},
                          Account::SignIn signIn = Account::SignIn::Password);

    QTimer *timer() const { return session.findChild<QTimer *>(QStringLiteral("renewal")); }
    /// What the passing of time would do.
    void lookAtTheClock() const { timer()->start(0); }
    /// Answers a request as the server does to a dead token.
    void refuse(int request);
    void answerAll();

    ManualClock clock;
    FakeTransport transport;
    HeldTokenStore store;
    Session session;
};
