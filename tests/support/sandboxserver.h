// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

/// The stand-in server as a child process for the life of this object. The knobs are blocking calls over a
/// connection of their own; a knob that is refused fails the test.
class SandboxServer final
{
public:
    /// The password of every account that has one.
    static QString password() { return QStringLiteral("Conta-Demo-2026!"); }
    /// The two-factor key of mfa@conta.example, in base32.
    static QString twoFactorKey()
    {
        return QStringLiteral("CONTASANDBOX2345ABCDEFGHIJKLMNOPQRSTUVWXYZ234567CONQ");
    }

    /// Starts it and waits until it listens; url() is empty where it does not.
    explicit SandboxServer(const QStringList &arguments = {});
    ~SandboxServer();
    SandboxServer(const SandboxServer &) = delete;
    SandboxServer &operator=(const SandboxServer &) = delete;

    QUrl url() const { return m_url; }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// Back to the state of the start.
    void reset();
    /// Makes the next matching calls fail: {method?, path, status?, body?, contentType?, headers?, times?,
    /// after?, disconnect?: "before" | "mid-body"}.
    void fail(const QJsonObject &fault);
    /// Lets answers on this path wait; 0 ends it.
    void delay(const QString &path, int milliseconds);
    void advanceClock(qint64 milliseconds);
    /// Lets every token die, or those of one account.
    void expireTokens(const QString &email = {});
    /// The present two-factor code of an account.
    QString code(const QString &email);

    /// A User API token of an account without two-factor, made as the account's settings make it.
    QByteArray apiToken(const QString &email, const QStringList &scopes);
    /// That of sso@conta.example, which has no password.
    static QByteArray ssoToken();

    /// The calls since the start or reset(), knobs aside: {method, path, query, status}.
    QList<QJsonObject> requests();
    /// How many calls of this method went to this path.
    int count(const QString &method, const QString &path);

    /// Ends it at once, as a crash would.
    void kill();

private:
    QByteArray exchange(const QByteArray &method, const QString &path, const QJsonObject &body = {},
                        const QByteArray &bearer = {});

    QProcess m_process;
    QUrl m_url;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};
