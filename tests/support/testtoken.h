// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// What a made-up token claims. Fields left empty are left out of it.
struct TestClaims
{
    QString subject = QStringLiteral("575ed70c7ae143cd83dc4aa9");
    QString issuer = QStringLiteral("api.example.com");
    QStringList scopes = {QStringLiteral("all.User")};
    std::optional<QDateTime> issuedAt;
    std::optional<QDateTime> expiresAt;
    QString id; ///< "jti", to tell two tokens apart.
};

/// A token of the right shape whose signature nobody made: enough for whoever only reads it.
QByteArray testToken(const TestClaims &claims);

/// As above, with any payload, even one that is no JSON.
QByteArray testTokenWithPayload(const QByteArray &payload);
