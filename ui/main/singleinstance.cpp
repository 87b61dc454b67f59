// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include "invitelink.h"
#include "serveraddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

#include <chrono>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 longestRequest = 16 * 1024;
constexpr qint64 patienceMs = 5000;
constexpr int pauseMs = 50; ///< Before the first program is looked for again: it may be about to listen.
constexpr auto longestTalk = 2s;
const QByteArray taken = "taken\n";

QString socketNameFor(const QString &folder)
{
    const QByteArray path = QDir(folder).absolutePath().toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24));
#ifdef Q_OS_WIN
    return u"conta-"_s + hash;
#else
    // What fits into sockaddr_un, the name under which Qt makes it first included.
    constexpr int longestPath = 80;
    const QString inFolder = QDir(folder).absoluteFilePath(u"conta.socket"_s);
    if (inFolder.toUtf8().size() <= longestPath)
        return inFolder;
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation))
        .absoluteFilePath(u"conta-%1.socket"_s.arg(hash));
#endif
}

/// Windows lets a program come to the front only with leave of the one that somebody has just started.
void letToTheFront([[maybe_unused]] const QLocalSocket &first)
{
#ifdef Q_OS_WIN
    ULONG process = 0;
    if (GetNamedPipeServerProcessId(HANDLE(first.socketDescriptor()), &process))
        AllowSetForegroundWindow(process);
#endif
}

QString lockIn(const QString &folder)
{
    QDir().mkpath(folder);
    return QDir(folder).absoluteFilePath(u"conta.lock"_s);
}

} // namespace

QByteArray StartRequest::toJson() const
{
    return QJsonDocument(QJsonObject{{u"page"_s, page},
                                     {u"invite"_s, invite},
                                     {u"server"_s, server.toString()},
                                     {u"activationToken"_s, activationToken}})
        .toJson(QJsonDocument::Compact);
}

std::optional<StartRequest> StartRequest::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return {};
    const QString invite = document["invite"_L1].toString();
    return StartRequest{.page = document["page"_L1].toString(),
                        .invite = isInviteId(invite) ? invite : QString(),
                        .server = serverAddress(document["server"_L1].toString()).value_or(QUrl()),
                        .activationToken = document["activationToken"_L1].toString()};
}

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent)
    : QObject(parent),
      m_lock(lockIn(profileFolder)),
      m_socketName(socketNameFor(profileFolder))
{
    // However long the program runs, its lock holds; a lock whose program died is seen by its process id.
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::claim()
{
    return m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
}

bool SingleInstance::handOver(const StartRequest &request) const
{
    QElapsedTimer waited;
    waited.start();
    while (!waited.hasExpired(patienceMs)) {
        QLocalSocket socket;
        socket.connectToServer(m_socketName);
        if (!socket.waitForConnected(pauseMs)) {
            QThread::msleep(pauseMs);
            continue;
        }
        letToTheFront(socket);
        socket.write(request.toJson() + '\n');
        while (!socket.canReadLine() && !waited.hasExpired(patienceMs)) {
            if (!socket.waitForReadyRead(int(patienceMs - waited.elapsed())))
                break;
        }
        return socket.readLine() == taken;
    }
    return false;
}

bool SingleInstance::listen()
{
    // What a killed program left; with the lock in hand nobody is behind it.
    if (m_lock.isLocked())
        QLocalServer::removeServer(m_socketName);
    return m_server.listen(m_socketName);
}

void SingleInstance::serve()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(longestTalk, socket, &QLocalSocket::abort);
        // It may have arrived with the connection.
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestRequest)
            socket.abort();
        return;
    }
    const std::optional<StartRequest> request = StartRequest::fromJson(socket.readLine(longestRequest));
    if (!request) {
        socket.abort();
        return;
    }
    socket.write(taken);
    socket.disconnectFromServer();
    Q_EMIT requested(*request);
}
