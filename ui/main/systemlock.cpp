// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemlock.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString managerInterface = u"org.freedesktop.login1.Manager"_s;
const QString sessionInterface = u"org.freedesktop.login1.Session"_s;

} // namespace

SystemLock::SystemLock(QObject *parent) : SystemLock(QDBusConnection::systemBus(), parent) {}

SystemLock::SystemLock(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    if (bus.isConnected())
        listen(bus);
}

void SystemLock::listen(QDBusConnection bus)
{
    bus.connect(service, managerPath, managerInterface, u"PrepareForSleep"_s, this,
                SLOT(prepareForSleep(bool)));
    // A program that the user's service manager started belongs to no session, but is told which one it
    // serves.
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    QDBusMessage question = QDBusMessage::createMethodCall(
        service, managerPath, managerInterface, id.isEmpty() ? u"GetSessionByPID"_s : u"GetSession"_s);
    question.setArguments({id.isEmpty() ? QVariant(quint32(QCoreApplication::applicationPid())) : id});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, bus, watcher]() mutable {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *watcher;
        if (session.isError())
            return;
        const QString path = session.value().path();
        bus.connect(service, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                    SLOT(readProperties(QString, QVariantMap, QStringList)));
        bus.connect(service, path, sessionInterface, u"Lock"_s, this, SIGNAL(locked()));
    });
}

void SystemLock::prepareForSleep(bool starts)
{
    if (starts)
        Q_EMIT locked();
}

void SystemLock::readProperties(const QString &interface, const QVariantMap &changed,
                                const QStringList & /*invalidated*/)
{
    if (interface == sessionInterface && changed.value(u"LockedHint"_s).toBool())
        Q_EMIT locked();
}
