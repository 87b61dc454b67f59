// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Talks to a Sandbox without a network, for tests of its rules.
class SandboxClient final
{
public:
    explicit SandboxClient(sandbox::Settings settings = {}) : m_sandbox(settings) {}

    struct Answer
    {
        sandbox::Response response;
        int status = 0;
        QJsonObject json;

        QString type() const { return json.value(QLatin1StringView("type")).toString(); }
        QString message() const { return json.value(QLatin1StringView("message")).toString(); }
        QJsonArray list() const { return QJsonDocument::fromJson(response.body).array(); }
        /// The fields that the answer names as wrong.
        QStringList fields() const;
    };

    Answer get(const QString &pathAndQuery);
    Answer post(const QString &path, const QJsonObject &body = {});
    Answer patch(const QString &path, const QJsonObject &body = {});
    Answer send(const QString &method, const QString &pathAndQuery, const QByteArray &body = {});

    static QString password() { return QStringLiteral("Conta-Demo-2026!"); }

    /// Signs in and keeps the token for what follows.
    Answer signIn(const QString &email, const QJsonObject &more = {});
    /// A two-factor code that the account takes now.
    QString code(const QString &email);
    void advance(qint64 ms);

    QString token;

private:
    sandbox::Sandbox m_sandbox;
};
