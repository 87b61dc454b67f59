// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QUrl>

#include <optional>

class QLocalSocket;

/// What a second start hands over to the program that is running. Nothing secret.
struct StartRequest
{
    QString page;            ///< Empty for the one that is shown.
    QString invite = {};     ///< Its id; empty for none.
    QUrl server;             ///< Empty for none.
    QString activationToken; ///< The desktop's permission to come to the front; empty without one.

    QByteArray toJson() const;
    /// Nothing for what is no request. Unknown keys are skipped, so that a newer program may hand over more.
    static std::optional<StartRequest> fromJson(const QByteArray &json);

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

/// One running program a profile folder. The lock file decides who is first, also among starts at the same
/// moment, and is worth nothing once its program died; the socket beside it, open to this user alone, is
/// where the others knock.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// Makes the folder where it is missing.
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Whether this program is the first. Also where no lock can be made at all: a folder that cannot be
    /// written holds nothing that two programs could spoil. Needs no event loop.
    bool claim();

    /// Has the first program take the request; waits for it to say so, at most a few seconds. False where
    /// it does not answer.
    bool handOver(const StartRequest &request) const;

    /// The first program: from now on, requests arrive. False where there can be no socket.
    bool listen();

    /// Where the others knock: in the profile folder, or in the runtime folder where its path is too long
    /// for a socket.
    QString socketName() const { return m_socketName; }

Q_SIGNALS:
    void requested(const StartRequest &request);

private:
    void serve();
    void read(QLocalSocket &socket);

    QLockFile m_lock;
    QString m_socketName;
    QLocalServer m_server;
};
